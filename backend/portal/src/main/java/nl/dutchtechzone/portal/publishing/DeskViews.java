package nl.dutchtechzone.portal.publishing;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.dutchtechzone.portal.access.Accounts;
import nl.dutchtechzone.portal.access.Caller;
import nl.dutchtechzone.portal.web.Refusal;
import nl.dutchtechzone.portal.web.Settings;

/** Makes the desk's view of an item. */
@Singleton
class DeskViews {

    static final Refusal NOT_IN_TRASH = new Refusal("not-in-trash", "This does not lie in the trash.");

    private final Items items;
    private final Publications publications;
    private final Accounts accounts;
    private final Clock clock;
    private final Settings settings;

    DeskViews(Items items, Publications publications, Accounts accounts, Clock clock, Settings settings) {
        this.items = items;
        this.publications = publications;
        this.accounts = accounts;
        this.clock = clock;
        this.settings = settings;
    }

    <D extends Draft> DeskView of(Kind<D> kind, Item item, Caller caller) {
        boolean neverPublished = item.version == 1;
        Instant now = neverPublished ? item.changedAt : clock.now();
        List<Publication> published = neverPublished ? List.of() : publications.of(item.id);
        return view(kind, item, draft(kind, item), languages(kind, item, published, now), copy(item, caller), caller);
    }

    /** Of an item that was just made, of which all is known already. */
    <D extends Draft> DeskView ofNew(Kind<D> kind, Item item, Caller caller) {
        D draft = draft(kind, item);
        Map<String, DeskView.Language> languages = new LinkedHashMap<>();
        kind.statesOf(draft, settings.languages()).forEach(language ->
                languages.put(language, new DeskView.Language(ReviewState.draft, item.revision, null, List.of())));
        return view(kind, item, draft, languages, null, caller);
    }

    private <D extends Draft> D draft(Kind<D> kind, Item item) {
        return Items.draft(kind, items.revision(item.id, item.revision).orElseThrow());
    }

    private <D extends Draft> DeskView view(Kind<D> kind, Item item, D draft, Map<String, DeskView.Language> languages,
            DeskView.Copy copy, Caller caller) {
        Map<String, String> names = accounts.names(Stream.of(item.createdBy, item.changedBy)
                .filter(subject -> !subject.equals(caller.subject())).distinct().toList());
        names.put(caller.subject(), caller.name());
        return new DeskView(item.id, item.kind, item.version, item.revision, draft, languages,
                allowed(kind, item, languages, caller), copy, item.createdAt,
                new DeskView.Person(names.get(item.createdBy)), item.changedAt,
                new DeskView.Person(names.get(item.changedBy)), item.trashedAt);
    }

    List<DeskView.Public> published(Kind<?> kind, Item item, List<Publication> publications, String language, Instant now) {
        List<DeskView.Public> shown = new ArrayList<>();
        for (Publication one : publications) {
            if (one.language().equals(language) && !one.wasCancelled()) {
                shown.add(new DeskView.Public(one.revision(), one.from(),
                        one.until().equals(Publication.NO_END) ? null : one.until(),
                        one.isLive(now) ? "live" : one.isScheduled(now) ? "scheduled" : "ended",
                        address(kind, item, one)));
            }
        }
        return shown;
    }

    private Map<String, DeskView.Language> languages(Kind<?> kind, Item item, List<Publication> published, Instant now) {
        Map<String, LanguageState> states = items.states(item.id).stream()
                .collect(Collectors.toMap(state -> state.id.language(), state -> state));
        Map<String, DeskView.Language> languages = new LinkedHashMap<>();
        for (String language : settings.languages()) {
            LanguageState state = states.get(language);
            if (state != null) {
                languages.put(language, new DeskView.Language(state.state, state.revision, state.remark,
                        published(kind, item, published, language, now)));
            }
        }
        return languages;
    }

    private Map<String, DeskView.Allowed> allowed(Kind<?> kind, Item item, Map<String, DeskView.Language> languages, Caller caller) {
        Map<String, DeskView.Allowed> allowed = new LinkedHashMap<>();
        for (Action action : Action.values()) {
            if (action != Action.read) {
                Optional<Refusal> why = Rights.refusal(caller, action, kind, item.organisation)
                        .or(() -> hindrance(action, item, languages));
                allowed.put(action.name(), DeskView.Allowed.unless(why));
            }
        }
        return allowed;
    }

    private static Optional<Refusal> hindrance(Action action, Item item, Map<String, DeskView.Language> languages) {
        if (action == Action.untrash) {
            return item.isTrashed() ? Optional.empty() : Optional.of(NOT_IN_TRASH);
        }
        if (item.isTrashed()) {
            return Optional.of(DeskPublishing.IN_TRASH);
        }
        Stream<String> states = languages.values().stream().flatMap(language -> language.publications().stream())
                .map(DeskView.Public::state);
        return switch (action) {
            case unschedule -> states.noneMatch("scheduled"::equals) ? Optional.of(new Refusal("nothing-scheduled", "Nothing is scheduled.")) : Optional.empty();
            case withdraw -> states.allMatch("ended"::equals) ? Optional.of(new Refusal("nothing-public", "Nothing of it is public.")) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private DeskView.Copy copy(Item item, Caller caller) {
        WorkingCopy copy = items.getEntityManager().find(WorkingCopy.class, new WorkingCopy.Id(item.id, caller.subject()));
        return copy == null ? null : new DeskView.Copy(copy.savedAt, copy.baseVersion);
    }

    private String address(Kind<?> kind, Item item, Publication one) {
        String page = kind.page(one.language(), item.id, one.slug(), item.key);
        return page == null ? null : settings.publicAddress() + page;
    }
}
