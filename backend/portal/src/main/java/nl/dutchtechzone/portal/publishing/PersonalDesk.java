package nl.dutchtechzone.portal.publishing;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.dutchtechzone.portal.access.Audit;
import nl.dutchtechzone.portal.access.Caller;
import nl.dutchtechzone.portal.access.Callers;
import nl.dutchtechzone.portal.access.Role;
import nl.dutchtechzone.portal.web.Faults;
import nl.dutchtechzone.portal.web.Json;
import nl.dutchtechzone.portal.web.ProblemException;
import nl.dutchtechzone.portal.web.Refusal;
import nl.dutchtechzone.portal.web.WriteToken;

/**
 * Reads and keeps what is known of people. Whoever writes drafts may keep values, but what would show more of a person
 * who is public needs the role that publishes, as anything else that goes public.
 */
@Singleton
public class PersonalDesk {

    private final Items items;
    private final PersonalValues values;
    private final Publications publications;
    private final WindowVersion version;
    private final WindowState window;
    private final DeskWrites writes;
    private final Audit audit;
    private final Callers callers;
    private final Clock clock;
    private final Transactions transactions;

    PersonalDesk(Items items, PersonalValues values, Publications publications, WindowVersion version, WindowState window,
            DeskWrites writes, Audit audit, Callers callers, Clock clock, Transactions transactions) {
        this.items = items;
        this.values = values;
        this.publications = publications;
        this.version = version;
        this.window = window;
        this.writes = writes;
        this.audit = audit;
        this.callers = callers;
        this.clock = clock;
        this.transactions = transactions;
    }

    /** The values of a person and their write token. */
    public record Kept(List<PersonalValue> values, long version) {

        static Kept of(List<PersonalValue> values) {
            // what they are tells them apart from what they were; only who changes the same values at once must notice
            return new Kept(values, Json.write(values).hashCode() & 0x7fffffffL);
        }
    }

    public Kept read(Kind<?> kind, UUID id) {
        return transactions.run(() -> {
            items.of(kind, id).orElseThrow(ProblemException::notFound);
            return Kept.of(values.of(id));
        });
    }

    public Kept save(Kind<?> kind, UUID id, List<PersonalValue> sent, String ifMatch) {
        Kept kept = transactions.run(() -> {
            Item item = items.lock(kind, id).orElseThrow(ProblemException::notFound);
            Kept before = Kept.of(values.of(id));
            if (WriteToken.required(ifMatch) != before.version) {
                throw ProblemException.stale("Someone changed these values meanwhile. Nothing was overwritten.", before, null);
            }
            DeskPublishing.refuseTrashed(item);
            Faults faults = new Faults();
            Instant now = clock.now();
            LocalDate today = now.atZone(Facet.ZONE).toLocalDate();
            PersonalValue.check(sent, today, faults);
            faults.raise();
            List<Publication> published = publications.of(id).stream().filter(one -> one.until().isAfter(now) && !one.wasCancelled()).toList();
            if (!published.isEmpty() && showsMore(before.values, sent, today) && !callers.current().is(Role.PUBLISHER)) {
                throw ProblemException.notAllowed(new Refusal("public-person",
                        "This person is public, so what shows more of them needs the role publisher."));
            }
            values.replace(id, sent);
            note(item, sent);
            version.stamp(published.stream().map(Publication::id).toList());
            return Kept.of(values.of(id));
        });
        window.refresh();
        return kept;
    }

    private void note(Item item, List<PersonalValue> sent) {
        Caller caller = callers.current();
        Instant at = writes.touch(item, caller);
        String fields = sent.stream().map(one -> one.field() + ": " + one.scope()).collect(Collectors.joining(", "));
        audit.ofItem(caller, at, "save-values", item.kind, item.id, null, null, null, fields);
        items.flush();
    }

    private static boolean showsMore(List<PersonalValue> before, List<PersonalValue> after, LocalDate today) {
        Set<List<Object>> more = new HashSet<>(shown(after, today));
        more.removeAll(shown(before, today));
        return !more.isEmpty();
    }

    private static Set<List<Object>> shown(List<PersonalValue> values, LocalDate today) {
        return values.stream().filter(one -> one.scope() != PersonalScope.desk && !one.goodUntilDate().isBefore(today))
                .map(one -> List.<Object>of(one.field(), one.value(), one.scope())).collect(Collectors.toSet());
    }
}
