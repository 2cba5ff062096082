package nl.dutchtechzone.portal.api;

import static nl.dutchtechzone.portal.api.Someone.NOBODY;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The sitemap, with its parts where it is too long for one file. */
public final class WholeSitemap {

    private static final String START = "/sitemap.xml";
    private static final Pattern PART = Pattern.compile("/sitemap-[0-9]+\\.xml");

    private WholeSitemap() {}

    public static String read() {
        return addresses().stream().map(WholeSitemap::file).collect(Collectors.joining("\n"));
    }

    /** The paths of its files. */
    public static List<String> addresses() {
        List<String> parts = PART.matcher(file(START)).results().map(MatchResult::group).toList();
        return parts.isEmpty() ? List.of(START) : parts;
    }

    private static String file(String address) {
        return NOBODY.asks().get(address).then().statusCode(200).extract().asString();
    }
}
