package nl.dutchtechzone.portal.media.picture;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import net.coobird.thumbnailator.Thumbnails;

/** Scales a picture to the widths that pages ask for. */
final class Sizes {

    private Sizes() {
    }

    /** Ascending, the picture itself last; each is made from the next larger one, which is both quicker and smoother. */
    static List<BufferedImage> of(BufferedImage full) {
        List<BufferedImage> sizes = new ArrayList<>(List.of(full));
        for (int width : Pictures.WIDTHS.reversed()) {
            if (width < full.getWidth()) {
                long height = Math.round((double) full.getHeight() * width / full.getWidth());
                sizes.addFirst(scale(sizes.getFirst(), width, (int) Math.max(1, height)));
            }
        }
        return sizes;
    }

    static BufferedImage scale(BufferedImage image, int width, int height) {
        try {
            return Thumbnails.of(image).forceSize(width, height).asBufferedImage();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
