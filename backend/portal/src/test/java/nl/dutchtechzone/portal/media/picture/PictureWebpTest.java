package nl.dutchtechzone.portal.media.picture;

import static nl.dutchtechzone.portal.media.picture.ReadPicture.assertClose;
import static nl.dutchtechzone.portal.media.picture.ReadPicture.largest;
import static nl.dutchtechzone.portal.media.picture.ReadPicture.read;
import static nl.dutchtechzone.portal.media.picture.SamplePictures.photo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** WebP is read, though never written. */
class PictureWebpTest {

    static Stream<byte[]> webps() {
        return Stream.of(SamplePictures.WEBP_LOSSY, SamplePictures.WEBP_LOSSLESS, SamplePictures.WEBP_LOSSY_ALPHA,
                SamplePictures.WEBP_LOSSLESS_ALPHA);
    }

    @ParameterizedTest
    @MethodSource("webps")
    void readsWebp(byte[] file) {
        Picture picture = read(file);
        assertEquals(32, picture.width());
        assertEquals(16, picture.height());
        BufferedImage image = largest(picture);
        assertEquals(PictureType.PNG, picture.type());
        assertClose(new Color(200, 30, 30), image.getRGB(5, 8), 12);
        if (image.getColorModel().hasAlpha()) {
            assertEquals(0, image.getRGB(26, 8) >>> 24);
        } else {
            assertClose(new Color(30, 60, 200), image.getRGB(26, 8), 12);
        }
    }

    /** The reader before 3.15.0 gave photographs a tint of green that grew from top to bottom. */
    @Test
    void readsWebpPhotographsWithoutATint() {
        double[] original = means(photo(48, 96));
        double[] found = means(largest(read(SamplePictures.WEBP_PHOTO)));
        for (int i = 0; i < original.length; i++) {
            assertEquals(original[i], found[i], 2);
        }
    }

    private static double[] means(BufferedImage image) {
        double[] means = new double[3];
        int count = image.getWidth() * image.getHeight();
        for (int rgb : image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth())) {
            Color colour = new Color(rgb);
            means[0] += (double) colour.getRed() / count;
            means[1] += (double) colour.getGreen() / count;
            means[2] += (double) colour.getBlue() / count;
        }
        return means;
    }

    @Test
    void turnsWebpUpright() {
        Picture picture = read(SamplePictures.WEBP_TURNED);
        assertEquals(16, picture.width());
        assertEquals(32, picture.height());
        assertClose(new Color(200, 30, 30), largest(picture).getRGB(8, 5), 12);
    }
}
