package nl.dutchtechzone.portal.story;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.dutchtechzone.portal.contact.ContactKind;
import nl.dutchtechzone.portal.media.MediaKind;
import nl.dutchtechzone.portal.place.MunicipalityKind;
import nl.dutchtechzone.portal.place.SectorKind;
import nl.dutchtechzone.portal.plan.ActionKind;
import nl.dutchtechzone.portal.publishing.Face;
import nl.dutchtechzone.portal.publishing.Facet;
import nl.dutchtechzone.portal.publishing.Kind;
import nl.dutchtechzone.portal.publishing.Moment;
import nl.dutchtechzone.portal.publishing.Ref;
import nl.dutchtechzone.portal.publishing.Reference;
import nl.dutchtechzone.portal.publishing.Searched;
import nl.dutchtechzone.portal.publishing.Snapshot;
import nl.dutchtechzone.portal.publishing.TrailStep;
import nl.dutchtechzone.portal.publishing.Words;
import nl.dutchtechzone.portal.theme.ThemeKind;
import nl.dutchtechzone.portal.web.Faults;

/** Stories: articles from the region. */
@Singleton
public class StoryKind extends Kind<StoryDraft> {

    public static final String NAME = "story";

    private final MediaKind media;

    StoryKind(MediaKind media) {
        super(NAME, "stories", StoryDraft.class);
        this.media = media;
    }

    @Override
    public boolean openToPartners() {
        return true;
    }

    @Override
    public Map<String, String> pages() {
        return Map.of("nl", "/verhalen/{}", "en", "/en/stories/{}");
    }

    @Override
    public List<TrailStep> trail() {
        return List.of(TrailStep.comesFrom("action", ActionKind.NAME));
    }

    @Override
    public Optional<Searched> searched() {
        return Optional.of(Searched.as(30, "Verhalen", "Stories"));
    }

    @Override
    public List<Reference> references(StoryDraft draft) {
        return Stream.of(
                Reference.many("theme", ThemeKind.NAME, draft.themes(), "themes"),
                Reference.many("municipality", MunicipalityKind.NAME, draft.municipalities(), "municipalities"),
                Reference.many("sector", SectorKind.NAME, draft.sectors(), "sectors"),
                Reference.one("organisation", ContactKind.NAME, draft.organisation(), "organisation"),
                Reference.one("cover", MediaKind.NAME, draft.cover(), "cover"),
                Reference.many("action", ActionKind.NAME, draft.actions(), "actions"),
                Words.pictures(draft.texts(), "body", StoryText::body)).flatMap(List::stream).toList();
    }

    @Override
    public void check(StoryDraft draft, Faults faults) {
        Words.check(draft.texts(), "body", StoryText::body, faults);
        Words.checkTags(draft.tags(), faults);
    }

    @Override
    public void checkPublication(StoryDraft draft, String language, Faults faults) {
        StoryText text = draft.texts().get(language);
        media.requireAlternativeText(draft.cover(), Words.images(text.body()), language, faults);
    }

    @Override
    public Snapshot snapshot(StoryDraft draft, Face face, Moment moment) {
        StoryText text = draft.texts().get(face.language());
        List<Facet> facets = new ArrayList<>();
        facets.addAll(Facet.each("theme", draft.themes()));
        facets.addAll(Facet.each("municipality", draft.municipalities()));
        facets.addAll(Facet.each("sector", draft.sectors()));
        facets.addAll(Facet.each("action", draft.actions()));
        if (draft.organisation() != null) {
            facets.add(new Facet("organisation", draft.organisation().toString()));
        }
        draft.tags().forEach(tag -> facets.add(new Facet("tag", tag)));
        facets.add(new Facet("year", Facet.year(moment.first())));
        return new Snapshot(0,
                new StoryLink.Fields(text.summary(), moment.first()),
                new StoryCard.Fields(Ref.to(draft.cover()), Ref.to(draft.themes()), Ref.to(draft.municipalities()),
                        Ref.to(draft.sectors()), Ref.to(draft.organisation()), draft.tags(),
                        text.body() == null ? 1 : text.body().readingMinutes(), moment.now()),
                new StoryView.Fields(text.body(), Ref.to(Words.images(text.body())), Ref.to(draft.actions())),
                facets, text.summary(), Words.plain(text.body()));
    }
}
