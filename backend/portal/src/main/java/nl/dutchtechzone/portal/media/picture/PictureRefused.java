package nl.dutchtechzone.portal.media.picture;

/** A file that is not a picture that this portal can show. The message says why, for the person who sent it. */
public final class PictureRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The kinds of refusal. */
    public enum Reason {
        /** Nothing was sent. */
        EMPTY("empty"),
        /** More bytes than allowed. */
        TOO_LARGE("too-large"),
        /** Neither JPEG, PNG nor WebP by its content. */
        UNKNOWN_TYPE("unknown-type"),
        /** Another type of picture than was said. */
        TYPE_MISMATCH("type-mismatch"),
        /** Larger, once unpacked, than allowed. */
        TOO_MANY_PIXELS("too-many-pixels"),
        /** Moving pictures. */
        ANIMATED("animated"),
        /** A form of its type that is made for print or archives, such as CMYK. */
        UNSUPPORTED("unsupported"),
        /** Cut short or broken. */
        DAMAGED("damaged");

        private final String code;

        Reason(String code) {
            this.code = code;
        }

        /** The code for an answer of the API. */
        public String code() {
            return code;
        }

        PictureRefused because(String detail) {
            return new PictureRefused(this, detail, null);
        }

        PictureRefused because(String detail, Throwable cause) {
            return new PictureRefused(this, detail, cause);
        }
    }

    private final Reason reason;

    private PictureRefused(Reason reason, String detail, Throwable cause) {
        super(detail, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** The code for an answer of the API. */
    public String code() {
        return reason.code();
    }

    /** Why, in a sentence. */
    public String detail() {
        return getMessage();
    }
}
