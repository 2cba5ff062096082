package nl.dutchtechzone.portal.web;

/** What the framework's own refusals say to a person. */
final class StandardDetail {

    private StandardDetail() {}

    static String of(ProblemType type) {
        return switch (type) {
            case NOT_FOUND -> "There is nothing at this address.";
            case METHOD_NOT_ALLOWED -> "This address does not take this method; Allow names those it takes.";
            case NOT_ACCEPTABLE -> "This address answers with application/json only.";
            case UNSUPPORTED_TYPE -> "The body has a media type that this address does not take.";
            case TOO_LARGE -> "The body is too large: JSON may be 1 MB, a picture 15 MB.";
            case UNAVAILABLE -> "A part that this needs is out of reach; try again in a few seconds.";
            case INTERNAL_ERROR -> "Something went wrong on our side. Nothing was changed; try again.";
            default -> "The request could not be understood.";
        };
    }
}
