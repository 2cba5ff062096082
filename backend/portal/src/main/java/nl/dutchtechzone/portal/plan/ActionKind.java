package nl.dutchtechzone.portal.plan;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.dutchtechzone.portal.contact.ContactKind;
import nl.dutchtechzone.portal.media.MediaKind;
import nl.dutchtechzone.portal.place.MunicipalityKind;
import nl.dutchtechzone.portal.place.SectorKind;
import nl.dutchtechzone.portal.publishing.Described;
import nl.dutchtechzone.portal.publishing.Drafts;
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
import nl.dutchtechzone.portal.theme.ThemeDraft;
import nl.dutchtechzone.portal.theme.ThemeKind;
import nl.dutchtechzone.portal.web.Faults;

/** Action points: what a plan sets out to do for a theme. */
@Singleton
public class ActionKind extends Kind<ActionDraft> {

    public static final String NAME = "action";

    /** What an action is measured by: the kind, which builds on actions and so is known here by its name only, and the facet. */
    static final String FIGURE = "figure";

    private final MediaKind media;
    private final ThemeKind themes;
    private final Drafts drafts;

    ActionKind(MediaKind media, ThemeKind themes, Drafts drafts) {
        super(NAME, "actions", ActionDraft.class);
        this.media = media;
        this.themes = themes;
        this.drafts = drafts;
    }

    @Override
    public Map<String, String> pages() {
        return Map.of("nl", "/acties/{id}", "en", "/en/actions/{id}");
    }

    @Override
    public List<TrailStep> trail() {
        return List.of(TrailStep.comesFrom("plan", PlanKind.NAME), TrailStep.comesFrom("theme", ThemeKind.NAME),
                TrailStep.leadsTo(FIGURE, FIGURE));
    }

    @Override
    public Optional<Searched> searched() {
        return Optional.of(Searched.as(50, "Actiepunten", "Actions"));
    }

    @Override
    public List<Reference> references(ActionDraft draft) {
        return Stream.of(
                Reference.one("plan", PlanKind.NAME, draft.plan(), "plan"),
                Reference.one("theme", ThemeKind.NAME, draft.theme(), "theme"),
                Reference.many("municipality", MunicipalityKind.NAME, draft.municipalities(), "municipalities"),
                Reference.many("sector", SectorKind.NAME, draft.sectors(), "sectors"),
                Reference.many("organisation", ContactKind.NAME, draft.organisations(), "organisations"),
                Reference.one("owner", ContactKind.NAME, draft.owner(), "owner"),
                figures(draft),
                Words.pictures(draft.texts(), "body", ActionText::body)).flatMap(List::stream).toList();
    }

    private static List<Reference> figures(ActionDraft draft) {
        List<Reference> figures = new ArrayList<>();
        for (int i = 0; i < draft.indicators().size(); i++) {
            figures.addAll(Reference.one(FIGURE, FIGURE, draft.indicators().get(i).figure(), "indicators[" + i + "].figure"));
        }
        return figures;
    }

    @Override
    public void check(ActionDraft draft, Faults faults) {
        Words.check(draft.texts(), "body", ActionText::body, faults);
        if (!draft.goals().isEmpty()) {
            checkGoals(draft, faults);
        }
        for (int i = 0; i < draft.indicators().size(); i++) {
            draft.indicators().get(i).check("indicators[" + i + "]", faults);
        }
        for (int i = 0; i < draft.notes().size(); i++) {
            Described.check(draft.notes().get(i).texts(), "notes[" + i + "].texts", faults);
        }
    }

    private void checkGoals(ActionDraft draft, Faults faults) {
        Set<String> known = drafts.newest(themes, List.of(draft.theme())).values().stream()
                .flatMap(theme -> theme.goals().stream()).map(ThemeDraft.Goal::key).collect(Collectors.toSet());
        for (int i = 0; i < draft.goals().size(); i++) {
            if (!known.contains(draft.goals().get(i))) {
                faults.add("goals[" + i + "]", "other-theme", "The theme has no goal with this key.", known);
            }
        }
    }

    @Override
    public void checkPublication(ActionDraft draft, String language, Faults faults) {
        ActionText text = draft.texts().get(language);
        if (draft.state() == ActionState.dropped && (text.stateReason() == null || text.stateReason().isBlank())) {
            faults.add("texts." + language + ".stateReason", "required", "Say why this action was dropped.");
        }
        media.requireAlternativeText(null, Words.images(text.body()), language, faults);
    }

    @Override
    public Snapshot snapshot(ActionDraft draft, Face face, Moment moment) {
        ActionText text = draft.texts().get(face.language());
        List<Facet> facets = new ArrayList<>(List.of(new Facet("plan", draft.plan().toString()),
                new Facet("theme", draft.theme().toString()), new Facet("state", draft.state().name())));
        facets.addAll(Facet.each("municipality", draft.municipalities()));
        facets.addAll(Facet.each("sector", draft.sectors()));
        facets.addAll(Facet.each("organisation", draft.organisations()));
        facets.addAll(Facet.each(FIGURE, figures(draft).stream().map(Reference::id).toList()));
        if (draft.dueDate() != null) {
            facets.add(new Facet("year", Integer.toString(draft.dueDate().getYear())));
        }
        List<ProgressNote.View> notes = draft.notes().stream().sorted(Comparator.comparing(ProgressNote::noteDate).reversed())
                .map(note -> note.in(face.language())).toList();
        return new Snapshot(draft.order(), new ActionLink.Fields(draft.state()),
                new ActionCard.Fields(text.summary(), draft.order(), Ref.to(draft.theme()), Ref.to(draft.plan()),
                        draft.goals(), draft.dueDate(), text.stateReason(), Ref.to(draft.owner())),
                new ActionView.Fields(text.body(), Ref.to(Words.images(text.body())), Ref.to(draft.municipalities()),
                        Ref.to(draft.sectors()), Ref.to(draft.organisations()),
                        draft.indicators().stream().map(indicator -> indicator.in(face.language())).toList(), notes),
                facets, text.summary(), searchable(text, notes));
    }

    private static String searchable(ActionText text, List<ProgressNote.View> notes) {
        return Stream.concat(Stream.of(Words.plain(text.body())), notes.stream().map(ProgressNote.View::text))
                .collect(Collectors.joining("\n")).strip();
    }
}
