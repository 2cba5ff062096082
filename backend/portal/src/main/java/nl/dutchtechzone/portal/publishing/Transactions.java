package nl.dutchtechzone.portal.publishing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.Set;
import java.util.function.Supplier;
import nl.dutchtechzone.portal.web.Causes;

/** Runs a write in a transaction, and again when the database asks for that. */
@Singleton
public class Transactions {

    // 1213: deadlock; 1020: the row changed since it was read (MariaDB's snapshot isolation); 1062: somebody else took the
    // key between the check and the insert, which the check then says in words
    private static final Set<Integer> ASK_AGAIN = Set.of(1213, 1020, 1062);
    private static final int TRIES = 5;

    public <T> T run(Supplier<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return QuarkusTransaction.requiringNew().call(work::get);
            } catch (RuntimeException e) {
                if (attempt == TRIES || !asksAgain(e)) {
                    throw e;
                }
            }
        }
    }

    private static boolean asksAgain(Throwable failure) {
        return Causes.any(failure, at -> at instanceof SQLException sql && ASK_AGAIN.contains(sql.getErrorCode()));
    }
}
