package nl.dutchtechzone.portal.media.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.Color;
import java.awt.image.BufferedImage;

/** What a picture is after it was taken in, and how its colours are compared. */
final class ReadPicture {

    private ReadPicture() {}

    static Picture read(byte[] file) {
        return Pictures.read(file, PictureLimits.STANDARD);
    }

    static BufferedImage largest(Picture picture) {
        return SamplePictures.read(picture.largest().bytes());
    }

    static void assertClose(Color expected, int rgb, int tolerance) {
        Color found = new Color(rgb);
        String both = expected + " " + found;
        assertEquals(expected.getRed(), found.getRed(), tolerance, both);
        assertEquals(expected.getGreen(), found.getGreen(), tolerance, both);
        assertEquals(expected.getBlue(), found.getBlue(), tolerance, both);
    }
}
