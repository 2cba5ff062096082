package nl.dutchtechzone.portal.access;

/** The roles of the realm, by their names in a token. */
public final class Role {

    /** Drafts of the own organisation; may submit. */
    public static final String PARTNER = "partner";
    /** All content; may submit. */
    public static final String EDITOR = "editor";
    /** Reviews, publishes, schedules, withdraws, restores, trashes. */
    public static final String PUBLISHER = "publisher";
    /** Finance, funds, contributions. */
    public static final String TREASURER = "treasurer";
    /** Webhooks, sources, audit, privacy. */
    public static final String ADMINISTRATOR = "administrator";

    private Role() {}
}
