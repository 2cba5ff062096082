package nl.dutchtechzone.portal.publishing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** For documentation: the public history of an item. */
@Schema(name = "PublicHistory", description = "All publications of an item that are or were public, the newest first")
public interface PublicHistory {
    List<Step> getItems();

    int getTotal();

    @Schema(nullable = true, description = "Always null: there is one page")
    String getNext();

    /**
     * A publication that is or was public.
     *
     * @param number its place, from 1 for the first
     * @param until  when it was succeeded, or null while it is the one that is visible
     */
    @Schema(name = "PublicStep", description = "A publication that is or was public")
    record Step(
            @Schema(description = "Its place, from 1 for the first") int number,
            Instant publishedAt,
            @Schema(nullable = true, description = "When it was succeeded; null while it is the one that is visible") Instant until,
            @Schema(description = "Where it can be read for good") String address) {}

    /** Adds to a past publication what it changed. */
    interface Comparison {
        /** @param before the publication before it, or null for the first */
        void to(ObjectNode publication, ObjectNode before);
    }
}
