package nl.dutchtechzone.portal.publishing;

import java.util.Map;
import java.util.UUID;

/** What an editor sends of an item: the whole of it, in all its languages. */
public interface Draft {

    /** The words by language tag. */
    Map<String, ? extends Text> texts();

    /** Whether it has words in a language. */
    default boolean hasWords(String language) {
        return texts().containsKey(language);
    }

    /** The language-neutral name that filters and partners use, where the kind has one. */
    default String key() {
        return null;
    }

    /** The contact on whose behalf the item is written, which binds partners. */
    default UUID organisation() {
        return null;
    }

    /** A partner's own key for the item. */
    default String externalId() {
        return null;
    }
}
