package nl.dutchtechzone.local.content;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The collections of content in the order in which they are brought in: each refers only to those before it. */
enum Collection {
    MUNICIPALITIES,
    SECTORS,
    MEDIA,
    CONTACTS,
    THEMES,
    PLANS,
    ACTIONS,
    STORIES;

    static Optional<Collection> of(String path) {
        return Arrays.stream(values()).filter(one -> one.path().equals(path)).findFirst();
    }

    /** Its folder's name, which is also its name in the API. */
    String path() {
        return name().toLowerCase(Locale.ROOT);
    }
}
