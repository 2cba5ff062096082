package nl.dutchtechzone.portal.figure;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.dutchtechzone.portal.media.MediaKind;
import nl.dutchtechzone.portal.place.MunicipalityKind;
import nl.dutchtechzone.portal.place.SectorKind;
import nl.dutchtechzone.portal.plan.ActionKind;
import nl.dutchtechzone.portal.publishing.Described;
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

/** Figures: what the region is measured by. One publication for all languages, so that two never show different values. */
@Singleton
public class FigureKind extends Kind<FigureDraft> {

    public static final String NAME = "figure";

    private final MediaKind media;

    FigureKind(MediaKind media) {
        super(NAME, "figures", FigureDraft.class);
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
    public Map<String, String> pages() {
        return Map.of("nl", "/cijfers/{}", "en", "/en/figures/{}");
    }

    @Override
    public Optional<Searched> searched() {
        return Optional.of(Searched.as(55, "Cijfers", "Figures"));
    }

    @Override
    public List<TrailStep> trail() {
        return List.of(TrailStep.comesFrom("action", ActionKind.NAME));
    }

    @Override
    public List<Reference> references(FigureDraft draft) {
        return Stream.of(
                Reference.many("municipality", MunicipalityKind.NAME, draft.municipalities(), "municipalities"),
                Reference.many("theme", ThemeKind.NAME, draft.themes(), "themes"),
                Reference.many("sector", SectorKind.NAME, draft.sectors(), "sectors"),
                Reference.many("action", ActionKind.NAME, draft.actions(), "actions"),
                Words.pictures(draft.texts(), "body", FigureText::body)).flatMap(List::stream).toList();
    }

    @Override
    public void check(FigureDraft draft, Faults faults) {
        Words.check(draft.texts(), "body", FigureText::body, faults);
        Words.checkTags(draft.tags(), faults);
        new FigureCheck(draft, faults).check();
    }

    @Override
    public void checkPublication(FigureDraft draft, String language, Faults faults) {
        FigureText text = draft.texts().get(language);
        if (text != null) {
            media.requireAlternativeText(null, Words.images(text.body()), language, faults);
        }
    }

    @Override
    public Snapshot snapshot(FigureDraft draft, Face face, Moment moment) {
        FigureText text = draft.texts().get(face.language());
        FigureTable table = new FigureTable(draft);
        List<FigureYear> years = table.years();
        String reference = draft.reference().isEmpty() ? null : Described.in(face.language(), draft.reference());
        String unit = Described.in(face.language(), draft.unit());
        return new Snapshot(0, new FigureLink.Fields(unit, draft.source()),
                new FigureCard.Fields(text.summary(), draft.decimals(), Ref.to(draft.themes()), Ref.to(draft.municipalities()),
                        Ref.to(draft.sectors()), draft.tags(), draft.total(), years, moment.now()),
                new FigureView.Fields(text.body(), Ref.to(Words.images(text.body())), text.method(), draft.sourceAddress(), draft.licence(),
                        draft.licenceAddress(), draft.retrievedDate(), table.comparison(), reference, table.series(), Ref.to(draft.actions())),
                facets(draft, years), text.summary(), searchable(text, unit, draft.source()));
    }

    private static List<Facet> facets(FigureDraft draft, List<FigureYear> years) {
        List<Facet> facets = new ArrayList<>();
        facets.addAll(Facet.each("theme", draft.themes()));
        facets.addAll(Facet.each("municipality", draft.municipalities()));
        facets.addAll(Facet.each("sector", draft.sectors()));
        facets.addAll(Facet.each("action", draft.actions()));
        draft.tags().stream().distinct().forEach(tag -> facets.add(new Facet("tag", tag)));
        years.forEach(year -> facets.add(new Facet("year", Integer.toString(year.year()))));
        return facets;
    }

    private static String searchable(FigureText text, String unit, String source) {
        return Stream.of(Words.plain(text.body()), text.method() == null ? "" : text.method(), unit, source)
                .filter(words -> !words.isBlank()).collect(Collectors.joining("\n"));
    }
}
