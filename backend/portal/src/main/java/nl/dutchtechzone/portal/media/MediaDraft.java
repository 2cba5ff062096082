package nl.dutchtechzone.portal.media;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.dutchtechzone.portal.publishing.Draft;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A picture as an editor describes it.
 *
 * @param decorative that it tells nothing, and so needs no alternative text
 * @param file       made by the upload; may be left out, not changed
 */
@Schema(description = "A picture as an editor describes it")
public record MediaDraft(
        @Schema(maxLength = 200) String externalId,
        @Schema(maxLength = 300, description = "Who made it") String credit,
        @Schema(description = "That it tells nothing, and so needs no alternative text") Boolean decorative,
        @Schema(description = "Made by the upload; may be left out, not changed") File file,
        @Schema(required = true) Map<String, MediaText> texts) implements Draft {

    public MediaDraft {
        decorative = decorative != null && decorative;
        texts = texts == null ? Map.of() : texts;
    }

    /** The uploaded file, as it is kept: scaled, and without what the camera wrote into it. */
    @Schema(name = "MediaFileDraft", description = "The uploaded file, as it is kept")
    public record File(
            @Schema(required = true) UUID id,
            @Schema(required = true) String name,
            @Schema(required = true, examples = "image/jpeg") String type,
            @Schema(required = true) int width,
            @Schema(required = true) int height,
            @Schema(required = true, description = "The size of what was uploaded") long bytes,
            @Schema(required = true, examples = "#2f6b3a", description = "Its most common colour") String colour,
            @Schema(required = true) List<Size> sizes) {}

    /** One size in which it is kept. */
    @Schema(name = "MediaSizeDraft", description = "One size in which a picture is kept, in pixels")
    public record Size(@Schema(required = true) int width, @Schema(required = true) int height) {}

    MediaDraft with(File other) {
        return new MediaDraft(externalId, credit, decorative, other, texts);
    }
}
