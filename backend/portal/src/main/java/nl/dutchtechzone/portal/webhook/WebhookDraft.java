package nl.dutchtechzone.portal.webhook;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Collection;
import java.util.List;
import nl.dutchtechzone.portal.web.Faults;
import nl.dutchtechzone.portal.web.WebAddress;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A webhook as an administrator sends it.
 *
 * @param collections the lists that are followed, such as stories; empty for all
 */
@Schema(name = "WebhookDraft", description = "A webhook as it is sent")
record WebhookDraft(
        @Schema(required = true, minLength = 1, maxLength = 100, examples = "Website of the technasium network", description = "Whose it is") String name,
        @Schema(required = true, pattern = WebAddress.FORM, maxLength = 500, examples = "https://partner.example/hooks/techzone",
                description = "Where it is told, over TLS and at a public address") String address,
        @Schema(maxItems = 50, description = "The lists that are followed, such as stories; all when left out or empty. Of erased people every webhook is told") List<String> collections,
        @Schema(defaultValue = "true", description = "false pauses it: what changes meanwhile is told when it goes on") Boolean active) {

    WebhookDraft {
        collections = collections == null ? List.of() : List.copyOf(collections);
        active = active == null || active;
    }

    /**
     * Adds what is wrong with it beyond what the contract refuses.
     *
     * @param followed the lists that can be followed
     */
    void check(Collection<String> followed, boolean withoutTls, Faults faults) {
        if (name.isBlank()) {
            faults.add("name", "required", "Say whose webhook it is.");
        }
        if (!isAddress(withoutTls)) {
            faults.add("address", "web-address", "The address begins with https:// and a name, such as https://partner.example/hooks/techzone, without a password or #.");
        }
        for (int i = 0; i < collections.size(); i++) {
            if (!followed.contains(collections.get(i))) {
                faults.add("collections[" + i + "]", "not-allowed", "There is no such list to follow.", followed);
            } else if (collections.indexOf(collections.get(i)) < i) {
                faults.add("collections[" + i + "]", "duplicate", "This list is named already.");
            }
        }
    }

    private boolean isAddress(boolean withoutTls) {
        try {
            URI uri = new URI(address);
            return ("https".equals(uri.getScheme()) || withoutTls && "http".equals(uri.getScheme()))
                    && uri.getHost() != null && uri.getRawUserInfo() == null && uri.getRawFragment() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
