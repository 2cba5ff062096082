package nl.dutchtechzone.portal.richtext;

/**
 * A picture as it stands in HTML.
 *
 * @param src     its address
 * @param alt     what it shows; empty when it only decorates
 * @param width   in pixels
 * @param height  in pixels
 * @param caption words under it, or null
 */
public record RichTextPicture(String src, String alt, int width, int height, String caption) {
}
