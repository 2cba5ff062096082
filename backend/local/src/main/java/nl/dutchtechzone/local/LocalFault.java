package nl.dutchtechzone.local;

/** Something on this machine stands in the way; the message is one sentence for the person who started it. */
public final class LocalFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public LocalFault(String sentence) {
        super(sentence);
    }

    public LocalFault(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
