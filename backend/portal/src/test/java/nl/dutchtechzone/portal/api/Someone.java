package nl.dutchtechzone.portal.api;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;

/** Those who ask the API something. */
public enum Someone {

    NOBODY,
    /** Has a token that nobody gave. */
    STRANGER,
    /** Speaks for the organisation with the key {@code voorbeeld-partner}. */
    PARTNER,
    EDITOR,
    PUBLISHER,
    TREASURER,
    ADMINISTRATOR,
    /** A machine of the same organisation. */
    PARTNER_FEED,
    /** A machine with every role that writes. */
    CONTENT_IMPORT;

    /** The key of the organisation that the partners speak for. */
    public static final String ORGANISATION = "voorbeeld-partner";

    /** A request of theirs; its answer is held against the contract. */
    public RequestSpecification asks() {
        RequestSpecification request = given().filter(ContractCheck.INSTANCE).config(ApiTest.CONFIG).redirects().follow(false);
        String token = token();
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    /** Their access token, or null. */
    public String token() {
        return switch (this) {
            case NOBODY -> null;
            case STRANGER -> "not-a-token-of-anyone";
            case PARTNER_FEED, CONTENT_IMPORT -> Tokens.ofMachine(name().toLowerCase().replace('_', '-'));
            default -> Tokens.ofPerson(name().toLowerCase());
        };
    }
}
