package nl.dutchtechzone.portal.media.picture;

import java.awt.image.BufferedImage;
import java.util.Arrays;

/** The colour that fills a picture's place until it is there. */
final class DominantColour {

    private static final int SHADES = 16;

    private DominantColour() {
    }

    /** The mean of the most frequent of 4,096 groups of like colours; white when nothing can be seen. */
    static String hexOf(BufferedImage image) {
        boolean alpha = image.getColorModel().hasAlpha();
        int[] pixels = Pixels.of(image);
        int[] counts = new int[SHADES * SHADES * SHADES];
        for (int pixel : pixels) {
            if (isSeen(pixel, alpha)) {
                counts[group(pixel)]++;
            }
        }
        int most = Arrays.stream(counts).max().orElse(0);
        for (int group = 0; most > 0; group++) {
            if (counts[group] == most) {
                return mean(pixels, alpha, group, most);
            }
        }
        return "#ffffff";
    }

    private static String mean(int[] pixels, boolean alpha, int group, long count) {
        long red = 0;
        long green = 0;
        long blue = 0;
        for (int pixel : pixels) {
            if (isSeen(pixel, alpha) && group(pixel) == group) {
                red += pixel >> 16 & 0xff;
                green += pixel >> 8 & 0xff;
                blue += pixel & 0xff;
            }
        }
        return "#%02x%02x%02x".formatted(red / count, green / count, blue / count);
    }

    private static boolean isSeen(int pixel, boolean alpha) {
        return !alpha || pixel >>> 24 > 127;
    }

    private static int group(int pixel) {
        return (pixel >> 20 & 0xf) << 8 | (pixel >> 12 & 0xf) << 4 | pixel >> 4 & 0xf;
    }
}
