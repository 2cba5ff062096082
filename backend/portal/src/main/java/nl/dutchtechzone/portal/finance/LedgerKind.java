package nl.dutchtechzone.portal.finance;

import nl.dutchtechzone.portal.finance.ledger.LedgerReads;
import nl.dutchtechzone.portal.media.MediaKind;
import nl.dutchtechzone.portal.publishing.Kind;
import nl.dutchtechzone.portal.publishing.Words;
import nl.dutchtechzone.portal.web.Faults;

/**
 * A kind that the treasurer publishes as of a position in the ledger: one publication for all languages, so that two
 * languages never show different money.
 */
abstract class LedgerKind<D extends LedgerDraft<D>> extends Kind<D> {

    final LedgerReads ledger;
    private final MediaKind media;

    LedgerKind(String name, String collection, Class<D> draft, LedgerReads ledger, MediaKind media) {
        super(name, collection, draft);
        this.ledger = ledger;
        this.media = media;
    }

    @Override
    public final boolean publishedPerLanguage() {
        return false;
    }

    @Override
    public final boolean hasKey() {
        return true;
    }

    @Override
    public final boolean isOfTheTreasurer() {
        return true;
    }

    @Override
    public final D complete(D draft, D before) {
        return draft.position() == null ? draft.at(ledger.position()) : draft;
    }

    @Override
    public void check(D draft, Faults faults) {
        Words.check(draft.texts(), "body", LedgerDraft.Words::body, faults);
        long newest = ledger.position();
        if (draft.position() > newest) {
            faults.add("position", "out-of-range", "The ledger has come to " + newest + " only; leave this out to count all of it.");
        }
    }

    @Override
    public final void checkPublication(D draft, String language, Faults faults) {
        LedgerDraft.Words text = draft.texts().get(language);
        if (text != null) {
            media.requireAlternativeText(null, Words.images(text.body()), language, faults);
        }
    }
}
