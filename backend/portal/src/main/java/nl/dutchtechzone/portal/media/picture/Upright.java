package nl.dutchtechzone.portal.media.picture;

import java.awt.image.BufferedImage;

/** The largest form of a picture that is kept: upright, in sRGB, no larger than allowed. */
final class Upright {

    private Upright() {
    }

    static BufferedImage of(PictureFile file, BufferedImage decoded) {
        Orientation orientation = file.orientation();
        int maxWidth = orientation.swapsSides() ? Pictures.MAX_HEIGHT : Pictures.MAX_WIDTH;
        int maxHeight = orientation.swapsSides() ? Pictures.MAX_WIDTH : Pictures.MAX_HEIGHT;
        double tooLarge = Math.max((double) file.width() / maxWidth, (double) file.height() / maxHeight);
        BufferedImage image = Reduction.of(decoded, Math.max(1, (int) tooLarge));
        if (tooLarge > 1) {
            image = Sizes.scale(image,
                    Math.max(1, (int) Math.round(file.width() / tooLarge)),
                    Math.max(1, (int) Math.round(file.height() / tooLarge)));
        }
        return ColourProfile.toStandard(orientation.apply(image), file.profile());
    }
}
