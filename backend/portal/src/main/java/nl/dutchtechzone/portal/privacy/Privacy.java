package nl.dutchtechzone.portal.privacy;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.dutchtechzone.portal.access.Callers;
import nl.dutchtechzone.portal.publishing.PersonalField;
import nl.dutchtechzone.portal.publishing.PersonalValue;
import nl.dutchtechzone.portal.publishing.PersonalValues;
import nl.dutchtechzone.portal.publishing.Sql;
import nl.dutchtechzone.portal.publishing.Transactions;
import nl.dutchtechzone.portal.publishing.WindowState;
import nl.dutchtechzone.portal.web.ProblemException;
import nl.dutchtechzone.portal.web.Refusal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can be done with what is held about people. */
@Singleton
class Privacy {

    private static final int MOST_DUE = 200;

    private final PersonalValues values;
    private final FreeText texts;
    private final Exports exports;
    private final Erasures erasures;
    private final Transactions transactions;
    private final WindowState window;
    private final Callers callers;
    private final Sql sql;

    Privacy(PersonalValues values, FreeText texts, Exports exports, Erasures erasures, Transactions transactions,
            WindowState window, Callers callers, Sql sql) {
        this.values = values;
        this.texts = texts;
        this.exports = exports;
        this.erasures = erasures;
        this.transactions = transactions;
        this.window = window;
        this.callers = callers;
        this.sql = sql;
    }

    @Schema(name = "DueValue", description = "A value of a person that must be confirmed again")
    record DueValue(UUID person, @Schema(nullable = true) String name, PersonalField field, LocalDate confirmedDate, LocalDate goodUntilDate,
            @Schema(description = "Whether it is not shown any more") boolean ended) {}

    @Schema(name = "AccountCard", description = "Somebody who writes at the desk")
    record AccountCard(String subject, String name, @Schema(nullable = true) Instant blockedAt) {}

    List<DueValue> due(int days) {
        LocalDate today = window.today();
        Map<UUID, String> names = new HashMap<>();
        List<PersonalValues.Due> due = values.due(today.plusDays(days), MOST_DUE);
        due.forEach(one -> names.computeIfAbsent(one.person(), this::name));
        return due.stream().map(one -> new DueValue(one.person(), names.get(one.person()), one.value().field(),
                one.value().confirmedDate(), one.value().goodUntilDate(), one.value().goodUntilDate().isBefore(today))).toList();
    }

    Exports.Person person(UUID id) {
        return exports.person(id);
    }

    List<FreeText.Finding> find(UUID id, List<String> words) {
        return transactions.run(() -> {
            requirePerson(id);
            Wanted wanted = erasures.wanted(id, words);
            return wanted.isEmpty() ? List.<FreeText.Finding>of() : texts.find(wanted);
        });
    }

    void erase(UUID id, String confirmation, List<String> words) {
        transactions.run(() -> {
            requirePerson(id);
            String name = name(id);
            requireSure(confirmation, name == null ? id.toString() : name);
            erasures.person(id, words, callers.current());
            return null;
        });
        window.refresh();
    }

    List<AccountCard> accounts() {
        return new ArrayList<>(sql.rows("select subject, name, blocked_at from account order by name, subject", List.of(),
                row -> new AccountCard(row.getString("subject"), row.getString("name"), Sql.instant(row, "blocked_at"))));
    }

    Exports.Account account(String subject) {
        return exports.account(subject);
    }

    void eraseAccount(String subject, String confirmation) {
        transactions.run(() -> {
            Exports.Account account = exports.account(subject);
            if (account.blockedAt() == null) {
                throw ProblemException.conflict(new Refusal("not-blocked",
                        "Block this account first; else the next thing that it does brings the name back."));
            }
            requireSure(confirmation, account.name());
            erasures.account(subject, callers.current());
            return null;
        });
        window.refresh();
    }

    private void requirePerson(UUID id) {
        if (!erasures.isPerson(id)) {
            throw ProblemException.notFound();
        }
    }

    private static void requireSure(String confirmation, String expected) {
        if (!confirmation.strip().equals(expected)) {
            throw ProblemException.invalid("confirmation", "not-allowed", "Type exactly: " + expected);
        }
    }

    private String name(UUID person) {
        return values.of(person).stream().filter(one -> one.field() == PersonalField.name).map(PersonalValue::value).findFirst().orElse(null);
    }
}
