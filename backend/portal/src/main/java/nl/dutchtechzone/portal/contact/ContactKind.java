package nl.dutchtechzone.portal.contact;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.dutchtechzone.portal.place.MunicipalityKind;
import nl.dutchtechzone.portal.publishing.Face;
import nl.dutchtechzone.portal.publishing.Facet;
import nl.dutchtechzone.portal.publishing.Kind;
import nl.dutchtechzone.portal.publishing.Moment;
import nl.dutchtechzone.portal.publishing.Ref;
import nl.dutchtechzone.portal.publishing.Reference;
import nl.dutchtechzone.portal.publishing.Searched;
import nl.dutchtechzone.portal.publishing.Snapshot;

/** The organisations of the network. */
@Singleton
public class ContactKind extends Kind<ContactDraft> {

    public static final String NAME = "contact";

    ContactKind() {
        super(NAME, "contacts", ContactDraft.class);
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
    public List<Reference> references(ContactDraft draft) {
        return Reference.one("municipality", MunicipalityKind.NAME, draft.place(), "place");
    }

    @Override
    public Snapshot snapshot(ContactDraft draft, Face face, Moment moment) {
        ContactText text = draft.texts().get(face.language());
        List<Facet> facets = draft.place() == null
                ? List.of(new Facet("category", draft.category().word()))
                : List.of(new Facet("category", draft.category().word()), new Facet("municipality", draft.place().toString()));
        return new Snapshot(0, new ContactLink.Fields(draft.category()),
                new ContactCard.Fields(text.summary(), draft.website(), Ref.to(draft.place())), Map.of(), facets,
                text.summary(), null);
    }
}
