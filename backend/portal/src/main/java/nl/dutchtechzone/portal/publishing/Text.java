package nl.dutchtechzone.portal.publishing;

/** The words of a draft in one language. */
public interface Text {

    String title();

    /** The last part of the address; null lets the title make it. */
    default String slug() {
        return null;
    }

    default String summary() {
        return null;
    }
}
