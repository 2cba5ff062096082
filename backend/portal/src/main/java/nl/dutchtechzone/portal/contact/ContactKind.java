package nl.dutchtechzone.portal.contact;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.dutchtechzone.portal.media.MediaKind;
import nl.dutchtechzone.portal.place.MunicipalityKind;
import nl.dutchtechzone.portal.place.SectorKind;
import nl.dutchtechzone.portal.publishing.Face;
import nl.dutchtechzone.portal.publishing.Facet;
import nl.dutchtechzone.portal.publishing.Kind;
import nl.dutchtechzone.portal.publishing.Moment;
import nl.dutchtechzone.portal.publishing.Ref;
import nl.dutchtechzone.portal.publishing.Reference;
import nl.dutchtechzone.portal.publishing.Searched;
import nl.dutchtechzone.portal.publishing.Snapshot;
import nl.dutchtechzone.portal.publishing.Words;
import nl.dutchtechzone.portal.web.Faults;
import nl.dutchtechzone.portal.web.WebAddress;

/** The organisations of the network. */
@Singleton
public class ContactKind extends Kind<ContactDraft> {

    public static final String NAME = "contact";

    private final MediaKind media;

    ContactKind(MediaKind media) {
        super(NAME, "contacts", ContactDraft.class);
        this.media = media;
    }

    @Override
    public boolean publishedPerLanguage() {
        return false;
    }

    @Override
    public boolean hasKey() {
        return true;
    }

    @Override
    public Optional<Searched> searched() {
        return Optional.of(Searched.as(60, "Organisaties", "Organisations"));
    }

    @Override
    public Map<String, String> pages() {
        return Map.of("nl", "/netwerk/{}", "en", "/en/network/{}");
    }

    @Override
    public List<Reference> references(ContactDraft draft) {
        return Stream.of(
                Reference.one("municipality", MunicipalityKind.NAME, draft.municipality(), "municipality"),
                Reference.many("sector", SectorKind.NAME, draft.sectors(), "sectors"),
                Reference.one("logo", MediaKind.NAME, draft.logo(), "logo"),
                Words.pictures(draft.texts(), "body", ContactText::body)).flatMap(List::stream).toList();
    }

    @Override
    public void check(ContactDraft draft, Faults faults) {
        Words.check(draft.texts(), "body", ContactText::body, faults);
        if (draft.place() != null) {
            draft.place().check(faults);
        }
        for (int i = 0; i < draft.socials().size(); i++) {
            WebAddress.check(draft.socials().get(i), "socials[" + i + "]", faults);
        }
    }

    @Override
    public void checkPublication(ContactDraft draft, String language, Faults faults) {
        ContactText text = draft.texts().get(language);
        if (text != null) {
            media.requireAlternativeText(null, Words.images(text.body()), language, faults);
        }
    }

    @Override
    public Snapshot snapshot(ContactDraft draft, Face face, Moment moment) {
        ContactText text = draft.texts().get(face.language());
        return new Snapshot(0, new ContactLink.Fields(draft.category()),
                new ContactCard.Fields(text.summary(), draft.website(), Ref.to(draft.logo()), draft.place(),
                        Ref.to(draft.municipality()), Ref.to(draft.sectors())),
                new ContactView.Fields(draft.socials(), text.body(), Ref.to(Words.images(text.body()))),
                facets(draft), text.summary(), words(draft, text));
    }

    private static List<Facet> facets(ContactDraft draft) {
        List<Facet> facets = new ArrayList<>(List.of(new Facet("category", draft.category().word())));
        if (draft.municipality() != null) {
            facets.add(new Facet("municipality", draft.municipality().toString()));
        }
        facets.addAll(Facet.each("sector", draft.sectors()));
        return facets;
    }

    /** All that can be searched beyond name and summary. */
    private static String words(ContactDraft draft, ContactText text) {
        return Stream.of(Words.plain(text.body()), draft.place() == null ? null : draft.place().name(),
                draft.place() == null ? null : draft.place().town())
                .filter(Objects::nonNull).filter(part -> !part.isBlank()).collect(Collectors.joining("\n\n"));
    }
}
