package nl.dutchtechzone.portal.media.picture;

import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.DataBufferInt;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;

/**
 * The pixels of a decoded picture, row by row, as eight-bit values of red, green, blue and alpha just as they are
 * stored. Java itself would take grey for linear light and draw it too bright.
 */
final class Pixels {

    private final ColorModel colours;
    private final Raster raster;
    private final int bands;
    private final int[] samples;
    private boolean opaque = true;

    Pixels(BufferedImage image) {
        this.colours = image.getColorModel();
        this.raster = image.getRaster();
        this.bands = raster.getNumBands();
        this.samples = new int[raster.getWidth() * bands];
    }

    /** The pixels of a picture of type RGB or ARGB themselves, not a copy. */
    static int[] of(BufferedImage image) {
        return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    }

    int width() {
        return raster.getWidth();
    }

    int height() {
        return raster.getHeight();
    }

    /** Whether nothing shone through in the rows read so far. */
    boolean isOpaque() {
        return opaque;
    }

    void row(int y, int[] argb) {
        raster.getPixels(raster.getMinX(), raster.getMinY() + y, width(), 1, samples);
        for (int x = 0; x < argb.length; x++) {
            argb[x] = argb(x * bands);
            opaque &= argb[x] >>> 24 == 0xff;
        }
    }

    private int argb(int at) {
        if (colours instanceof IndexColorModel palette) {
            return palette.getRGB(samples[at]);
        }
        int red = sample(at, 0);
        return switch (bands) {
            case 1 -> pack(red, red, red, 0xff);
            case 2 -> pack(red, red, red, sample(at, 1));
            case 3 -> pack(red, sample(at, 1), sample(at, 2), 0xff);
            default -> pack(red, sample(at, 1), sample(at, 2), sample(at, 3));
        };
    }

    private int sample(int at, int band) {
        int bits = colours.getComponentSize(band);
        int value = samples[at + band];
        return bits == 8 ? value : value * 255 / ((1 << bits) - 1);
    }

    static int pack(int red, int green, int blue, int alpha) {
        return alpha << 24 | red << 16 | green << 8 | blue;
    }
}
