package nl.dutchtechzone.portal.plan;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.dutchtechzone.portal.media.MediaKind;
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
import nl.dutchtechzone.portal.web.Faults;

/** Plans: of a year, and the strategic course over several. */
@Singleton
public class PlanKind extends Kind<PlanDraft> {

    public static final String NAME = "plan";

    /** The year of an annual plan, by which it is addressed. */
    static final String ANNUAL = "annual";

    /** The course that a plan serves. */
    static final String COURSE = "course";

    private final MediaKind media;
    private final Drafts drafts;

    PlanKind(MediaKind media, Drafts drafts) {
        super(NAME, "plans", PlanDraft.class);
        this.media = media;
        this.drafts = drafts;
    }

    @Override
    public Map<String, String> pages() {
        return Map.of("nl", "/plannen/{}", "en", "/en/plans/{}");
    }

    @Override
    public Optional<Searched> searched() {
        return Optional.of(Searched.as(20, "Plannen", "Plans"));
    }

    @Override
    public List<TrailStep> trail() {
        return List.of(TrailStep.comesFrom(COURSE, NAME));
    }

    @Override
    public List<Reference> references(PlanDraft draft) {
        return Stream.of(Reference.one(COURSE, NAME, draft.course(), "course"), Reference.one("cover", MediaKind.NAME, draft.cover(), "cover"),
                Words.pictures(draft.texts(), "body", PlanText::body),
                Words.pictures(draft.texts(), "financing", PlanText::financing)).flatMap(List::stream).toList();
    }

    @Override
    public void check(PlanDraft draft, Faults faults) {
        Words.check(draft.texts(), "body", PlanText::body, faults);
        Words.check(draft.texts(), "financing", PlanText::financing, faults);
        if (draft.lastYear() < draft.firstYear()) {
            faults.add("lastYear", "before-start", "A plan cannot end before it begins.");
        } else if (draft.type() == PlanType.annual && draft.lastYear() != draft.firstYear()) {
            faults.add("lastYear", "one-year", "An annual plan is of one year.");
        }
        if (draft.course() != null) {
            checkCourse(draft, faults);
        }
    }

    private void checkCourse(PlanDraft draft, Faults faults) {
        PlanDraft course = drafts.newest(this, List.of(draft.course())).get(draft.course());
        if (draft.type() == PlanType.course) {
            faults.add(COURSE, "serves-none", "A course serves no other course.");
        } else if (course != null && course.type() != PlanType.course) {
            faults.add(COURSE, "no-course", "Only a strategic course can be served.");
        } else if (course != null && (draft.firstYear() < course.firstYear() || draft.lastYear() > course.lastYear())) {
            faults.add(COURSE, "beyond-course", "The course is of " + course.firstYear() + " to " + course.lastYear() + "; the plan reaches beyond it.");
        }
    }

    @Override
    public void checkPublication(PlanDraft draft, String language, Faults faults) {
        media.requireAlternativeText(draft.cover(), images(draft.texts().get(language)), language, faults);
    }

    @Override
    public Snapshot snapshot(PlanDraft draft, Face face, Moment moment) {
        PlanText text = draft.texts().get(face.language());
        List<Facet> facets = new ArrayList<>(List.of(new Facet("type", draft.type().name())));
        for (int year = draft.firstYear(); year <= draft.lastYear(); year++) {
            facets.add(new Facet("year", Integer.toString(year)));
        }
        if (draft.type() == PlanType.annual) {
            facets.add(new Facet(ANNUAL, Integer.toString(draft.firstYear())));
        }
        if (draft.course() != null) {
            facets.add(new Facet(COURSE, draft.course().toString()));
        }
        return new Snapshot(-draft.lastYear(),
                new PlanLink.Fields(draft.type(), draft.firstYear(), draft.lastYear()),
                new PlanCard.Fields(text.summary(), Ref.to(draft.cover()), Ref.to(draft.course())),
                new PlanView.Fields(text.body(), text.financing(), Ref.to(images(text))), facets, text.summary(),
                Words.plain(text.body()) + "\n" + Words.plain(text.financing()));
    }

    private static List<UUID> images(PlanText text) {
        List<UUID> images = new ArrayList<>(Words.images(text.body()));
        images.addAll(Words.images(text.financing()));
        return images;
    }
}
