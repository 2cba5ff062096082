package nl.dutchtechzone.portal.finance;

import java.util.Map;
import nl.dutchtechzone.portal.publishing.Draft;
import nl.dutchtechzone.portal.publishing.Text;
import nl.dutchtechzone.portal.richtext.RichText;

/**
 * Words around the ledger as of a position.
 *
 * @param <D> the draft itself
 */
interface LedgerDraft<D> extends Draft {

    /** Up to where the ledger counts; null until {@link LedgerKind} fills in the newest position. */
    Long position();

    D at(long position);

    @Override
    Map<String, ? extends Words> texts();

    /** Words with a body. */
    interface Words extends Text {
        RichText body();
    }
}
