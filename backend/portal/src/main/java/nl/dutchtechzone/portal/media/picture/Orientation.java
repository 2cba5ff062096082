package nl.dutchtechzone.portal.media.picture;

import java.awt.image.BufferedImage;

/** How a camera was held, in the order of EXIF's values from 1. */
enum Orientation {
    UPRIGHT, MIRRORED, HALF_TURN, FLIPPED, TRANSPOSED, QUARTER_RIGHT, TRANSVERSED, QUARTER_LEFT;

    static Orientation of(int value) {
        return value >= 1 && value <= values().length ? values()[value - 1] : UPRIGHT;
    }

    boolean swapsSides() {
        return ordinal() >= TRANSPOSED.ordinal();
    }

    BufferedImage apply(BufferedImage stored) {
        if (this == UPRIGHT) {
            return stored;
        }
        int width = swapsSides() ? stored.getHeight() : stored.getWidth();
        int height = swapsSides() ? stored.getWidth() : stored.getHeight();
        BufferedImage upright = new BufferedImage(width, height, stored.getType());
        int[] from = Pixels.of(stored);
        int[] to = Pixels.of(upright);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                to[y * width + x] = from[source(x, y, stored.getWidth(), stored.getHeight())];
            }
        }
        return upright;
    }

    /** Where the pixel that is seen at x, y is stored. */
    private int source(int x, int y, int width, int height) {
        int right = width - 1;
        int bottom = height - 1;
        return switch (this) {
            case UPRIGHT -> y * width + x;
            case MIRRORED -> y * width + right - x;
            case HALF_TURN -> (bottom - y) * width + right - x;
            case FLIPPED -> (bottom - y) * width + x;
            case TRANSPOSED -> x * width + y;
            case QUARTER_RIGHT -> (bottom - x) * width + y;
            case TRANSVERSED -> (bottom - x) * width + right - y;
            case QUARTER_LEFT -> x * width + right - y;
        };
    }
}
