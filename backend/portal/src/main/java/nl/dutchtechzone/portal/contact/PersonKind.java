package nl.dutchtechzone.portal.contact;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.dutchtechzone.portal.publishing.Face;
import nl.dutchtechzone.portal.publishing.Facet;
import nl.dutchtechzone.portal.publishing.Kind;
import nl.dutchtechzone.portal.publishing.Moment;
import nl.dutchtechzone.portal.publishing.Ref;
import nl.dutchtechzone.portal.publishing.Reference;
import nl.dutchtechzone.portal.publishing.Searched;
import nl.dutchtechzone.portal.publishing.Snapshot;
import nl.dutchtechzone.portal.web.Faults;

/** The people of the network: what they are, and where. They have ids in their addresses, because a name there could not be erased. */
@Singleton
public class PersonKind extends Kind<PersonDraft> {

    public static final String NAME = "person";

    private static final Map<String, String> NAMELESS = Map.of("nl", "Naam niet openbaar", "en", "Name not public");

    PersonKind() {
        super(NAME, "people", PersonDraft.class);
    }

    @Override
    public boolean publishedPerLanguage() {
        return false;
    }

    @Override
    public boolean hasSlug() {
        return false;
    }

    @Override
    public boolean needsTitle() {
        return false;
    }

    @Override
    public Optional<Searched> searched() {
        return Optional.of(Searched.as(70, "Mensen", "People"));
    }

    @Override
    public boolean isPersonal() {
        return true;
    }

    @Override
    public String untitled(PersonDraft draft, String language) {
        return NAMELESS.getOrDefault(language, NAMELESS.get("en"));
    }

    @Override
    public Map<String, String> pages() {
        return Map.of("nl", "/mensen/{id}", "en", "/en/people/{id}");
    }

    @Override
    public List<Reference> references(PersonDraft draft) {
        List<Reference> references = new ArrayList<>();
        for (int i = 0; i < draft.roles().size(); i++) {
            references.add(new Reference("organisation", ContactKind.NAME, draft.roles().get(i).organisation(), "roles[" + i + "].organisation"));
        }
        return references;
    }

    @Override
    public void check(PersonDraft draft, Faults faults) {
        for (int i = 0; i < draft.roles().size(); i++) {
            draft.roles().get(i).check("roles[" + i + "]", faults);
        }
    }

    @Override
    public Snapshot snapshot(PersonDraft draft, Face face, Moment moment) {
        List<PersonTerm> terms = draft.roles().stream().map(role -> new PersonTerm(Ref.to(role.organisation()),
                role.titleIn(face.language()), role.fromDate(), role.untilDate())).toList();
        List<Facet> facets = Facet.each("organisation", draft.roles().stream().map(PersonRole::organisation).toList());
        String words = terms.stream().map(PersonTerm::title).distinct().collect(Collectors.joining(", "));
        return new Snapshot(draft.order(), new PersonLink.Fields(null), PersonCard.Fields.of(terms), Map.of(), facets, words, null);
    }
}
