package nl.dutchtechzone.portal.media.picture;

import java.awt.image.BufferedImage;

/**
 * Makes each square of pixels one, by their mean. It needs no second copy of a large picture, and leaves so little to
 * scale that the finer steps after it are quick.
 */
final class Reduction {

    private final Pixels source;
    private final int factor;
    private final int width;
    private final int[] row;
    private final long[] red;
    private final long[] green;
    private final long[] blue;
    private final long[] alpha;
    private final int[] count;

    private Reduction(Pixels source, int factor) {
        this.source = source;
        this.factor = factor;
        this.width = Math.ceilDiv(source.width(), factor);
        this.row = new int[source.width()];
        this.red = new long[width];
        this.green = new long[width];
        this.blue = new long[width];
        this.alpha = new long[width];
        this.count = new int[width];
    }

    /** The picture in RGB, or in ARGB when anything shines through. */
    static BufferedImage of(BufferedImage image, int factor) {
        return new Reduction(new Pixels(image), factor).image();
    }

    private BufferedImage image() {
        int height = Math.ceilDiv(source.height(), factor);
        BufferedImage reduced = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        int[] target = Pixels.of(reduced);
        for (int y = 0; y < height; y++) {
            if (factor == 1) {
                source.row(y, row);
                System.arraycopy(row, 0, target, y * width, width);
            } else {
                square(y, target);
            }
        }
        return source.isOpaque() ? opaque(reduced) : reduced;
    }

    private void square(int y, int[] target) {
        int last = Math.min((y + 1) * factor, source.height());
        for (int line = y * factor; line < last; line++) {
            source.row(line, row);
            for (int x = 0; x < row.length; x++) {
                add(x / factor, row[x]);
            }
        }
        for (int x = 0; x < width; x++) {
            target[y * width + x] = mean(x);
        }
    }

    /** What shines through counts less, lest the colour under full transparency bleed into the edges. */
    private void add(int x, int argb) {
        int weight = argb >>> 24;
        red[x] += (argb >> 16 & 0xff) * weight;
        green[x] += (argb >> 8 & 0xff) * weight;
        blue[x] += (argb & 0xff) * weight;
        alpha[x] += weight;
        count[x]++;
    }

    private int mean(int x) {
        long weight = Math.max(1, alpha[x]);
        long half = weight / 2;
        int argb = Pixels.pack((int) ((red[x] + half) / weight), (int) ((green[x] + half) / weight),
                (int) ((blue[x] + half) / weight), (int) ((alpha[x] + count[x] / 2) / count[x]));
        red[x] = 0;
        green[x] = 0;
        blue[x] = 0;
        alpha[x] = 0;
        count[x] = 0;
        return argb;
    }

    private static BufferedImage opaque(BufferedImage image) {
        BufferedImage rgb = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        System.arraycopy(Pixels.of(image), 0, Pixels.of(rgb), 0, image.getWidth() * image.getHeight());
        return rgb;
    }
}
