package nl.dutchtechzone.portal.richtext;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The sites whose films and maps may stand in a text, each with the hosts that are really theirs. */
enum EmbedProvider {
    YOUTUBE("youtube", "www.youtube.com", "youtube.com", "m.youtube.com", "youtu.be", "www.youtube-nocookie.com"),
    VIMEO("vimeo", "vimeo.com", "www.vimeo.com", "player.vimeo.com"),
    OPENSTREETMAP("openstreetmap", "www.openstreetmap.org", "openstreetmap.org");

    private final String key;
    private final List<String> hosts;
    private final Pattern address;

    EmbedProvider(String key, String... hosts) {
        this.key = key;
        this.hosts = List.of(hosts);
        this.address = Pattern.compile("^https://(?:"
                + this.hosts.stream().map(host -> host.replace(".", "\\.")).collect(Collectors.joining("|"))
                + ")" + LinkAddress.REST + Characters.END);
    }

    static List<String> keys() {
        return Arrays.stream(values()).map(EmbedProvider::key).toList();
    }

    static Optional<EmbedProvider> of(String key) {
        return Arrays.stream(values()).filter(provider -> provider.key.equals(key)).findFirst();
    }

    String key() {
        return key;
    }

    /** The host ends where a slash, question mark or hash follows it, so no other host can pass for one of these. */
    String pattern() {
        return address.pattern();
    }

    Optional<Fault> fault(String url) {
        return address.matcher(url).matches()
                ? Optional.empty()
                : Optional.of(new Fault("host", "Is not an https address of " + key + ".", hosts));
    }
}
