package nl.dutchtechzone.portal.event;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.dutchtechzone.portal.contact.ContactKind;
import nl.dutchtechzone.portal.media.MediaKind;
import nl.dutchtechzone.portal.place.MunicipalityKind;
import nl.dutchtechzone.portal.place.Place;
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

/** Events: meetings and whatever else is held at a time. */
@Singleton
public class EventKind extends Kind<EventDraft> {

    public static final String NAME = "event";

    private final MediaKind media;

    EventKind(MediaKind media) {
        super(NAME, "events", EventDraft.class);
        this.media = media;
    }

    @Override
    public boolean openToPartners() {
        return true;
    }

    @Override
    public Map<String, String> pages() {
        return Map.of("nl", "/evenementen/{}", "en", "/en/events/{}");
    }

    @Override
    public List<TrailStep> trail() {
        return List.of(TrailStep.comesFrom("action", ActionKind.NAME));
    }

    @Override
    public Optional<Searched> searched() {
        return Optional.of(Searched.as(40, "Evenementen", "Events"));
    }

    @Override
    public List<Reference> references(EventDraft draft) {
        return Stream.of(
                Reference.many("theme", ThemeKind.NAME, draft.themes(), "themes"),
                Reference.many("municipality", MunicipalityKind.NAME, draft.municipalities(), "municipalities"),
                Reference.many("sector", SectorKind.NAME, draft.sectors(), "sectors"),
                Reference.one("organisation", ContactKind.NAME, draft.organiser(), "organiser"),
                Reference.many("organisation", ContactKind.NAME, draft.coOrganisers(), "coOrganisers"),
                Reference.one("cover", MediaKind.NAME, draft.cover(), "cover"),
                Reference.many("action", ActionKind.NAME, draft.actions(), "actions"),
                Words.pictures(draft.texts(), "body", EventText::body)).flatMap(List::stream).toList();
    }

    @Override
    public void check(EventDraft draft, Faults faults) {
        Words.check(draft.texts(), "body", EventText::body, faults);
        new ScheduleCheck(draft, faults).read();
        EventFacts.check(draft, faults);
    }

    @Override
    public void checkPublication(EventDraft draft, String language, Faults faults) {
        EventText text = draft.texts().get(language);
        if (!draft.allDay()) {
            require(draft.end(), "end", "Say when it ends; calendars need it.", faults);
        }
        if (draft.state() != EventState.planned) {
            require(text.stateReason(), "texts." + language + ".stateReason", "Say why this event was " + draft.state() + ".", faults);
        }
        media.requireAlternativeText(draft.cover(), Words.images(text.body()), language, faults);
    }

    private static void require(String value, String field, String detail, Faults faults) {
        if (value == null || value.isBlank()) {
            faults.add(field, "required", detail);
        }
    }

    @Override
    public Snapshot snapshot(EventDraft draft, Face face, Moment moment) {
        EventText text = draft.texts().get(face.language());
        Schedule.Known known = new ScheduleCheck(draft, new Faults()).read().orElseThrow().known(moment.now());
        EventTimes first = EventTimes.of(known.occurrences().getFirst(), draft.allDay());
        return new Snapshot(0,
                new EventLink.Fields(draft.type(), draft.state(), draft.allDay(), first.startsAt(), first.endsAt(), first.startDate(),
                        first.endDate(), known.occurrences().size() > 1),
                new EventCard.Fields(text.summary(), text.stateReason(), Ref.to(draft.cover()), draft.place(), draft.onlineAddress(),
                        Ref.to(draft.organiser()), Ref.to(draft.coOrganisers()), Ref.to(draft.themes()),
                        Ref.to(draft.municipalities()), Ref.to(draft.sectors()), moment.now()),
                new EventView.Fields(draft.start(), draft.end() == null ? draft.start() : draft.end(), draft.repetition(), known.leftOut(), known.more(),
                        draft.cost(), draft.registration(), text.audience(), text.placeHint(), draft.spokenLanguages(), text.body(),
                        Ref.to(Words.images(text.body())), Ref.to(draft.actions())),
                facets(draft), text.summary(), words(draft, text), known.occurrences());
    }

    private static List<Facet> facets(EventDraft draft) {
        List<Facet> facets = new ArrayList<>(List.of(new Facet("type", draft.type().name())));
        facets.addAll(Facet.each("theme", draft.themes()));
        facets.addAll(Facet.each("municipality", draft.municipalities()));
        facets.addAll(Facet.each("sector", draft.sectors()));
        facets.addAll(Facet.each("action", draft.actions()));
        facets.addAll(Facet.each("organisation", Stream.concat(Stream.ofNullable(draft.organiser()), draft.coOrganisers().stream()).toList()));
        return facets;
    }

    /** All that can be searched beyond title and summary. */
    private static String words(EventDraft draft, EventText text) {
        Place place = draft.place();
        return Stream.of(Words.plain(text.body()), text.audience(), text.placeHint(), text.stateReason(),
                place == null ? null : place.name(), place == null ? null : place.town())
                .filter(Objects::nonNull).filter(part -> !part.isBlank()).collect(Collectors.joining("\n\n"));
    }
}
