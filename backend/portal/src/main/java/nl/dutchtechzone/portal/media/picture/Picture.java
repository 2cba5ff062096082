package nl.dutchtechzone.portal.media.picture;

import java.util.List;

/**
 * A picture ready for the public.
 *
 * @param type              of its renditions: JPEG or PNG
 * @param width             of its largest rendition, in pixels
 * @param height            of its largest rendition, in pixels
 * @param dominantColourHex the colour that covers most of it, {@code #rrggbb}
 * @param renditions        ascending by width, each width once, at least one
 */
public record Picture(PictureType type, int width, int height, String dominantColourHex, List<Rendition> renditions) {

    public Picture {
        renditions = List.copyOf(renditions);
    }

    /** The largest rendition. */
    public Rendition largest() {
        return renditions.getLast();
    }
}
