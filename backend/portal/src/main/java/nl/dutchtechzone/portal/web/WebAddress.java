package nl.dutchtechzone.portal.web;

import java.util.regex.Pattern;

/** Addresses of pages elsewhere, which people often write without what they begin with. */
public final class WebAddress {

    /** As the contract has it, beside the format {@code uri}. */
    public static final String FORM = "^https?://.*$";

    private static final Pattern BARE = Pattern.compile("https?://[^\\s]{1,490}");

    private WebAddress() {}

    /** Checks one of a list, of which the contract knows only that they are texts. */
    public static void check(String address, String field, Faults faults) {
        if (!BARE.matcher(address).matches()) {
            refuse(field, faults);
        }
    }

    static void refuse(String field, Faults faults) {
        faults.add(field, "web-address", "A web address begins with https:// or http://, such as https://www.voorbeeld.nl.");
    }
}
