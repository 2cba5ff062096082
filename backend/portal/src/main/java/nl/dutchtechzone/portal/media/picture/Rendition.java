package nl.dutchtechzone.portal.media.picture;

/**
 * A picture at one size.
 *
 * @param width  in pixels
 * @param height in pixels
 * @param type   JPEG or PNG
 * @param bytes  the file; not copied, so not to be changed
 */
public record Rendition(int width, int height, PictureType type, byte[] bytes) {
}
