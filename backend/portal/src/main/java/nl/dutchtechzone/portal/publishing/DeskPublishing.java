package nl.dutchtechzone.portal.publishing;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.dutchtechzone.portal.access.Audit;
import nl.dutchtechzone.portal.access.Caller;
import nl.dutchtechzone.portal.web.Faults;
import nl.dutchtechzone.portal.web.ProblemException;
import nl.dutchtechzone.portal.web.Refusal;
import nl.dutchtechzone.portal.web.Settings;

/** Lets publications cross from the desk to the window, and takes them back. To be called with the item locked. */
@Singleton
class DeskPublishing {

    /** A start this little ago is now: clocks differ, and requests take time. */
    private static final Duration TOLERANCE = Duration.ofMinutes(1);

    static final Refusal IN_TRASH = new Refusal("in-trash", "This lies in the trash; take it out first.");

    private final Items items;
    private final Kinds kinds;
    private final SnapshotMaker snapshots;
    private final Publications publications;
    private final WindowVersion version;
    private final DeskWrites writes;
    private final Audit audit;
    private final Settings settings;

    DeskPublishing(Items items, Kinds kinds, SnapshotMaker snapshots, Publications publications, WindowVersion version,
            DeskWrites writes, Audit audit, Settings settings) {
        this.items = items;
        this.kinds = kinds;
        this.snapshots = snapshots;
        this.publications = publications;
        this.version = version;
        this.writes = writes;
        this.audit = audit;
        this.settings = settings;
    }

    <D extends Draft> void publish(Kind<D> kind, Item item, Requests.Publish request, Caller caller) {
        refuseTrashed(item);
        int number = request.revision() == null ? item.revision : request.revision();
        Revision revision = items.revision(item.id, number).orElseThrow(() -> ProblemException.invalid(
                "revision", "unknown", "There is no such revision; the newest is " + item.revision + "."));
        D draft = Items.draft(kind, revision);
        List<String> languages = languages(kind, request.language());
        Instant now = writes.touch(item, caller);
        Instant from = start(request.from(), now);
        Instant until = end(request.until(), from);
        requireFourEyes(kind, item, languages, number);
        requirePublishable(kind, draft, languages);
        List<Long> changed = new ArrayList<>();
        for (String language : languages) {
            if (from.isAfter(now) && publications.scheduled(item.id, language, now).isPresent()) {
                throw ProblemException.conflict(new Refusal("scheduled-already",
                        "A publication is scheduled already; unschedule it first."));
            }
            changed.addAll(publications.add(snapshots.make(kind, item, draft, number, language, from, until, now), now));
        }
        changed.addAll(publishCarried(kind, draft, caller));
        markApproved(item, languages, number);
        audit.ofItem(caller, now, from.isAfter(now) ? "schedule" : "publish", kind.name(), item.id,
                kind.publishedPerLanguage() ? languages.getFirst() : null, null, number, null);
        items.flush();
        version.stamp(changed);
    }

    /** Names all that hinders the public from getting a draft; asked of what is offered for review as of what is published. */
    <D extends Draft> void requirePublishable(Kind<D> kind, D draft, List<String> languages) {
        Faults faults = new Faults();
        for (String language : languages) {
            snapshots.check(kind, draft, language, faults);
        }
        faults.raise();
    }

    <D extends Draft> void unschedule(Kind<D> kind, Item item, String language, Caller caller) {
        Instant now = writes.touch(item, caller);
        List<Long> changed = new ArrayList<>();
        for (String each : languages(kind, language)) {
            Publication scheduled = publications.scheduled(item.id, each, now).orElseThrow(() ->
                    ProblemException.conflict(new Refusal("nothing-scheduled", "Nothing is scheduled in this language.")));
            changed.addAll(publications.cancel(scheduled));
        }
        finish(kind, item, language, caller, now, "unschedule", changed);
    }

    <D extends Draft> void withdraw(Kind<D> kind, Item item, String language, Caller caller) {
        Instant now = writes.touch(item, caller);
        List<Long> changed = endAll(item, languages(kind, language), now);
        if (changed.isEmpty()) {
            throw ProblemException.conflict(new Refusal("nothing-public", "Nothing is public in this language."));
        }
        finish(kind, item, language, caller, now, "withdraw", changed);
    }

    /** Puts an item away; what was public of it ends. */
    <D extends Draft> void trash(Kind<D> kind, Item item, Caller caller) {
        refuseTrashed(item);
        Instant now = writes.touch(item, caller);
        item.trashedAt = now;
        finish(kind, item, null, caller, now, "trash", endAll(item, settings.languages(), now));
    }

    private List<Long> endAll(Item item, List<String> languages, Instant now) {
        List<Long> changed = new ArrayList<>();
        for (String language : languages) {
            publications.scheduled(item.id, language, now).ifPresent(one -> changed.addAll(publications.cancel(one)));
            publications.live(item.id, language, now).ifPresent(one -> changed.addAll(publications.end(one, now)));
        }
        return changed;
    }

    private void finish(Kind<?> kind, Item item, String language, Caller caller, Instant now, String action, List<Long> changed) {
        audit.ofItem(caller, now, action, kind.name(), item.id, language, item.revision, null, null);
        items.flush();
        version.stamp(changed);
    }

    /** Makes public what cannot be seen but with this item, such as its pictures, where that is not so yet. */
    private <D extends Draft> List<Long> publishCarried(Kind<D> kind, D draft, Caller caller) {
        List<Long> changed = new ArrayList<>();
        for (Reference reference : kind.references(draft).stream().filter(each -> kinds.named(each.kind()).isCarried()).distinct().toList()) {
            changed.addAll(publishCarried(kinds.named(reference.kind()), reference, caller));
        }
        return changed;
    }

    private <C extends Draft> List<Long> publishCarried(Kind<C> kind, Reference reference, Caller caller) {
        Item item = items.lock(kind, reference.id()).orElseThrow();
        boolean current = publications.live(item.id, settings.baseLanguage(), item.changedAt)
                .filter(live -> live.revision() == item.revision).isPresent();
        if (current || item.isTrashed()) {
            return List.of();
        }
        Instant now = writes.touch(item, caller);
        C draft = Items.draft(kind, items.revision(item.id, item.revision).orElseThrow());
        List<Long> changed = new ArrayList<>();
        for (String language : settings.languages()) {
            changed.addAll(publications.add(
                    snapshots.make(kind, item, draft, item.revision, language, now, Publication.NO_END, now), now));
        }
        audit.ofItem(caller, now, "publish", kind.name(), item.id, null, null, item.revision, null);
        return changed;
    }

    private void requireFourEyes(Kind<?> kind, Item item, List<String> languages, int number) {
        if (!settings.fourEyes().orElse(Set.of()).contains(kind.name())) {
            return;
        }
        for (String language : languages) {
            LanguageState state = items.state(item.id, language);
            if (state != null && (state.state != ReviewState.approved || state.revision != number)) {
                throw ProblemException.conflict(new Refusal("not-approved",
                        "This revision must first be approved by someone other than its author."));
            }
        }
    }

    private void markApproved(Item item, List<String> languages, int number) {
        for (String language : languages) {
            LanguageState state = items.state(item.id, language);
            if (state != null && state.revision == number) {
                state.state = ReviewState.approved;
                state.remark = null;
            }
        }
    }

    List<String> languages(Kind<?> kind, String asked) {
        if (!kind.publishedPerLanguage()) {
            return settings.languages();
        }
        if (asked == null || !settings.languages().contains(asked)) {
            Faults faults = new Faults();
            faults.add("language", asked == null ? "required" : "not-allowed",
                    "Name the language: " + String.join(" or ", settings.languages()) + ".", settings.languages());
            faults.raise();
        }
        return List.of(asked);
    }

    private static Instant start(Instant asked, Instant now) {
        if (asked == null) {
            return now;
        }
        if (asked.isBefore(now.minus(TOLERANCE))) {
            throw ProblemException.invalid("from", "past", "A publication cannot begin in the past; it is now " + now + ".");
        }
        return asked.isBefore(now) ? now : asked.truncatedTo(ChronoUnit.MILLIS);
    }

    private static Instant end(Instant asked, Instant from) {
        if (asked == null) {
            return Publication.NO_END;
        }
        if (!asked.isAfter(from)) {
            throw ProblemException.invalid("until", "before-start", "A publication must end after it begins.");
        }
        if (asked.isAfter(Publication.NO_END)) {
            throw ProblemException.invalid("until", "too-late", "Leave the end out for a publication without one.");
        }
        return asked.truncatedTo(ChronoUnit.MILLIS);
    }

    static void refuseTrashed(Item item) {
        if (item.isTrashed()) {
            throw ProblemException.conflict(IN_TRASH);
        }
    }
}
