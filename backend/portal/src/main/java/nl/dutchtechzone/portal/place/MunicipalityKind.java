package nl.dutchtechzone.portal.place;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.dutchtechzone.portal.publishing.Face;
import nl.dutchtechzone.portal.publishing.Kind;
import nl.dutchtechzone.portal.publishing.Moment;
import nl.dutchtechzone.portal.publishing.Reference;
import nl.dutchtechzone.portal.publishing.Searched;
import nl.dutchtechzone.portal.publishing.Snapshot;

/** Municipalities: what pays for the programme, and where things happen. */
@Singleton
public class MunicipalityKind extends Kind<MunicipalityDraft> {

    public static final String NAME = "municipality";

    MunicipalityKind() {
        super(NAME, "municipalities", MunicipalityDraft.class);
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
    public boolean hasKey() {
        return true;
    }

    @Override
    public Map<String, String> pages() {
        return Map.of("nl", "/gemeenten/{}", "en", "/en/municipalities/{}");
    }

    @Override
    public Optional<Searched> searched() {
        return Optional.of(Searched.as(70, "Gemeenten", "Municipalities"));
    }

    @Override
    public List<Reference> references(MunicipalityDraft draft) {
        return List.of();
    }

    @Override
    public Snapshot snapshot(MunicipalityDraft draft, Face face, Moment moment) {
        PlaceText text = draft.texts().get(face.language());
        return new Snapshot(0, new PlaceLink.Fields(),
                new MunicipalityCard.Fields(text.summary(), draft.cbsCode(), draft.province(), draft.website()),
                Map.of(), List.of(), text.summary(), null);
    }
}
