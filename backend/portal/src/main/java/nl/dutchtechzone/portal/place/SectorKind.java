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

/** Sectors of the economy that the region has made its own. */
@Singleton
public class SectorKind extends Kind<SectorDraft> {

    public static final String NAME = "sector";

    SectorKind() {
        super(NAME, "sectors", SectorDraft.class);
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
    public Optional<Searched> searched() {
        return Optional.of(Searched.as(80, "Sectoren", "Sectors"));
    }

    @Override
    public List<Reference> references(SectorDraft draft) {
        return List.of();
    }

    @Override
    public Snapshot snapshot(SectorDraft draft, Face face, Moment moment) {
        PlaceText text = draft.texts().get(face.language());
        return new Snapshot(0, new PlaceLink.Fields(),
                new SectorCard.Fields(text.summary()),
                Map.of(), List.of(), text.summary(), null);
    }
}
