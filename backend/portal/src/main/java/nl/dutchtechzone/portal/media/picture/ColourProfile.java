package nl.dutchtechzone.portal.media.picture;

import java.awt.color.CMMException;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.color.ProfileDataException;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.awt.image.DataBuffer;
import java.awt.image.DirectColorModel;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Brings the colours of a camera or screen (Display P3, Adobe RGB) to those of the web. */
final class ColourProfile {

    private static final int MAX_BYTES = 1024 * 1024;
    private static final float[][] TRIALS = {
        {0.2f, 0.2f, 0.2f}, {0.6f, 0.6f, 0.6f}, {0.8f, 0.2f, 0.2f}, {0.2f, 0.8f, 0.2f}, {0.2f, 0.2f, 0.8f}};
    private static final float TOLERANCE = 0.012f;

    private ColourProfile() {
    }

    /** The picture itself when it has no profile, one that makes no sense, or the web's own. */
    static BufferedImage toStandard(BufferedImage image, byte[] profile) {
        if (profile == null || profile.length > MAX_BYTES) {
            return image;
        }
        try {
            ICC_Profile icc = ICC_Profile.getInstance(profile);
            ICC_ColorSpace colours = new ICC_ColorSpace(icc);
            return colours.getType() != ColorSpace.TYPE_RGB || isStandard(colours) ? image : convert(image, colours);
        } catch (IllegalArgumentException | ProfileDataException | CMMException _) {
            return image;
        }
    }

    /** Most pictures say that they are in sRGB already; to try it on a few colours spares them a second of arithmetic. */
    private static boolean isStandard(ICC_ColorSpace colours) {
        for (float[] trial : TRIALS) {
            float[] seen = colours.toRGB(trial);
            for (int i = 0; i < seen.length; i++) {
                if (Math.abs(seen[i] - trial[i]) > TOLERANCE) {
                    return false;
                }
            }
        }
        return true;
    }

    private static BufferedImage convert(BufferedImage image, ICC_ColorSpace space) {
        boolean alpha = image.getColorModel().hasAlpha();
        DirectColorModel colours = new DirectColorModel(space, alpha ? 32 : 24,
                0xff0000, 0xff00, 0xff, alpha ? 0xff000000 : 0, false, DataBuffer.TYPE_INT);
        BufferedImage labelled = new BufferedImage(colours, image.getRaster(), false, null);
        BufferedImage standard = new BufferedImage(image.getWidth(), image.getHeight(), image.getType());
        return new ColorConvertOp(null).filter(labelled, standard);
    }

    /** The profile in a PNG: its name, a zero, a zero for the method, then packed; null when it makes no sense. */
    static byte[] unpack(byte[] chunk) {
        int start = 0;
        while (start < chunk.length && chunk[start] != 0) {
            start++;
        }
        if (start + 2 >= chunk.length) {
            return null;
        }
        byte[] unpacked = new byte[MAX_BYTES];
        try (Inflater inflater = new Inflater()) {
            inflater.setInput(chunk, start + 2, chunk.length - start - 2);
            int length = inflater.inflate(unpacked);
            return inflater.finished() ? Arrays.copyOf(unpacked, length) : null;
        } catch (DataFormatException _) {
            return null;
        }
    }
}
