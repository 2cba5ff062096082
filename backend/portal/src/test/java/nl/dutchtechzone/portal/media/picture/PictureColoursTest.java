package nl.dutchtechzone.portal.media.picture;

import static nl.dutchtechzone.portal.media.picture.ReadPicture.assertClose;
import static nl.dutchtechzone.portal.media.picture.ReadPicture.largest;
import static nl.dutchtechzone.portal.media.picture.ReadPicture.read;
import static nl.dutchtechzone.portal.media.picture.SamplePictures.drawing;
import static nl.dutchtechzone.portal.media.picture.SamplePictures.jpeg;
import static nl.dutchtechzone.portal.media.picture.SamplePictures.photo;
import static nl.dutchtechzone.portal.media.picture.SamplePictures.plain;
import static nl.dutchtechzone.portal.media.picture.SamplePictures.png;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.awt.Color;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What colours become on their way to the web. */
class PictureColoursTest {

    @ParameterizedTest
    @ValueSource(ints = {BufferedImage.TYPE_BYTE_GRAY, BufferedImage.TYPE_USHORT_GRAY, BufferedImage.TYPE_INT_RGB,
        BufferedImage.TYPE_BYTE_INDEXED, BufferedImage.TYPE_BYTE_BINARY, BufferedImage.TYPE_4BYTE_ABGR})
    void keepsColoursHoweverTheyAreStored(int type) {
        Color colour = type == BufferedImage.TYPE_BYTE_BINARY ? Color.WHITE : new Color(153, 153, 153);
        byte[] file = png(plain(200, 100, type, colour));
        int stored = storedValue(file);
        assertClose(new Color(stored, stored, stored), largest(read(file)).getRGB(50, 50), 1);
    }

    /** What the file holds, not what Java would make of it on a screen. */
    private static int storedValue(byte[] file) {
        BufferedImage image = SamplePictures.read(file);
        int sample = image.getRaster().getSample(0, 0, 0);
        if (image.getColorModel() instanceof IndexColorModel palette) {
            return palette.getRed(sample);
        }
        return image.getColorModel().getComponentSize(0) == 16 ? sample >> 8 : sample;
    }

    @Test
    void keepsGreyJpegsAsGreyAsTheyAre() {
        BufferedImage grey = new BufferedImage(64, 64, BufferedImage.TYPE_BYTE_GRAY);
        for (int i = 0; i < 64 * 64; i++) {
            grey.getRaster().setSample(i % 64, i / 64, 0, 120);
        }
        assertClose(new Color(120, 120, 120), largest(read(jpeg(grey))).getRGB(30, 30), 2);
    }

    @Test
    void bringsOtherColoursToThoseOfTheWeb() {
        byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData();
        BufferedImage middle = plain(64, 64, BufferedImage.TYPE_INT_RGB, new Color(128, 128, 128));
        byte[] named = SamplePictures.joined("ICC_PROFILE\0\1\1".getBytes(StandardCharsets.ISO_8859_1), profile);
        byte[] packed = SamplePictures.joined("linear\0\0".getBytes(StandardCharsets.ISO_8859_1), SamplePictures.deflated(profile));
        assertClose(new Color(188, 188, 188), largest(read(SamplePictures.withSegment(jpeg(middle), 0xe2, named))).getRGB(9, 9), 3);
        assertClose(new Color(188, 188, 188), largest(read(SamplePictures.withChunk(png(middle), "iCCP", packed))).getRGB(9, 9), 3);
        BufferedImage clear = plain(64, 64, BufferedImage.TYPE_INT_ARGB, new Color(128, 128, 128, 100));
        int argb = largest(read(SamplePictures.withChunk(png(clear), "iCCP", packed))).getRGB(9, 9);
        assertEquals(100, argb >>> 24);
        assertClose(new Color(188, 188, 188), argb, 3);
    }

    @Test
    void leavesTheColoursOfTheWebAlone() {
        byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        BufferedImage image = photo(30, 20);
        assertSame(image, ColourProfile.toStandard(image, profile));
    }

    @Test
    void passesOverProfilesThatMakeNoSense() {
        BufferedImage middle = plain(64, 64, BufferedImage.TYPE_INT_RGB, new Color(128, 128, 128));
        byte[] named = "ICC_PROFILE\0\1\1nonsense".getBytes(StandardCharsets.ISO_8859_1);
        assertClose(new Color(128, 128, 128), largest(read(SamplePictures.withSegment(jpeg(middle), 0xe2, named))).getRGB(9, 9), 2);
        byte[] endless = SamplePictures.joined(new byte[] {'x', 0, 0}, SamplePictures.deflated(new byte[20_000_000]));
        assertClose(new Color(128, 128, 128), largest(read(SamplePictures.withChunk(png(middle), "iCCP", endless))).getRGB(9, 9), 1);
    }

    @Test
    void namesTheColourThatCoversMost() {
        assertEquals("#c2410c", read(png(drawing(800, 800, BufferedImage.TYPE_INT_ARGB))).dominantColourHex());
        assertEquals("#ffffff", read(png(new BufferedImage(20, 20, BufferedImage.TYPE_INT_ARGB))).dominantColourHex());
    }
}
