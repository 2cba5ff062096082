package nl.dutchtechzone.portal.web;

/** A server elsewhere could not be asked, or did not answer. */
public final class OutgoingFault extends Exception {

    /** Why, in words for programs. */
    public enum Reason {
        NOT_HTTPS("not-https"),
        PRIVATE("private-address"),
        UNKNOWN_HOST("unknown-host"),
        UNREACHABLE("unreachable"),
        UNTRUSTED("untrusted"),
        TIMEOUT("timeout"),
        TOO_LARGE("too-large");

        private final String code;

        Reason(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    private final Reason reason;

    public OutgoingFault(Reason reason) {
        super(reason.code, null, false, false);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
