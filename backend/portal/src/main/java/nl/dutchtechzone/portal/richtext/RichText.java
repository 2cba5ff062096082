package nl.dutchtechzone.portal.richtext;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;

/**
 * A rich text: a document of nodes, in JSON exactly the document itself.
 *
 * <p>Any JSON can be held, so that {@link RichTextCheck} can name all its faults; what is derived here skips whatever
 * the check would have refused.
 *
 * @param doc the document, a node of type {@code doc}
 */
public record RichText(JsonNode doc) {

    /** @throws NullPointerException without a document */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public RichText {
        Objects.requireNonNull(doc, "doc");
    }

    @Override
    @JsonValue
    public JsonNode doc() {
        return doc;
    }

    /** The ids of the media that the text shows, each once, in the order in which they first appear. */
    public List<UUID> images() {
        return RichTextImages.of(doc);
    }

    /**
     * The text as HTML that is safe as it stands. Embeds are plain links.
     *
     * @param pictures finds a picture by its media id; one that is not found is left out
     */
    public String toHtml(Function<UUID, Optional<RichTextPicture>> pictures) {
        return new RichTextHtml(pictures).render(doc);
    }

    /** The words alone: blocks parted by an empty line, a list's items and a table's rows each on a line. */
    public String toPlainText() {
        return new RichTextPlain().render(doc);
    }

    /** The number of words that a reader sees. */
    public int words() {
        return ReadingTime.words(toPlainText());
    }

    /** Minutes to read it at 200 words a minute, rounded up, at least 1. */
    public int readingMinutes() {
        return ReadingTime.minutes(words());
    }
}
