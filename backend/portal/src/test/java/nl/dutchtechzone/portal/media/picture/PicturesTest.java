package nl.dutchtechzone.portal.media.picture;

import static nl.dutchtechzone.portal.media.picture.SamplePictures.drawing;
import static nl.dutchtechzone.portal.media.picture.SamplePictures.jpeg;
import static nl.dutchtechzone.portal.media.picture.SamplePictures.photo;
import static nl.dutchtechzone.portal.media.picture.SamplePictures.plain;
import static nl.dutchtechzone.portal.media.picture.SamplePictures.png;
import static nl.dutchtechzone.portal.media.picture.SamplePictures.quarters;
import static nl.dutchtechzone.portal.media.picture.SamplePictures.withExif;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PicturesTest {

    private static Picture read(byte[] file) {
        return Pictures.read(file, PictureLimits.STANDARD);
    }

    private static List<Integer> widths(Picture picture) {
        return picture.renditions().stream().map(Rendition::width).toList();
    }

    private static BufferedImage largest(Picture picture) {
        return SamplePictures.read(picture.largest().bytes());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "100 | 40 | 100",
        "160 | 90 | 160",
        "161 | 90 | 160 161",
        "1000 | 300 | 160 320 640 960 1000",
        "1920 | 108 | 160 320 640 960 1280 1920",
        "2560 | 144 | 160 320 640 960 1280 1920 2560",
        "3000 | 200 | 160 320 640 960 1280 1920 2560",
        "6000 | 1 | 160 320 640 960 1280 1920 2560",
        "1 | 6000 | 1",
        "250 | 6000 | 160 213"})
    void scalesDownAndNeverUp(int width, int height, String expected) {
        Picture picture = read(jpeg(photo(width, height)));
        assertEquals(Stream.of(expected.split(" ")).map(Integer::valueOf).toList(), widths(picture));
        for (Rendition rendition : picture.renditions()) {
            BufferedImage image = SamplePictures.read(rendition.bytes());
            assertEquals(rendition.width(), image.getWidth());
            assertEquals(rendition.height(), image.getHeight());
            assertEquals(Math.max(1, (double) picture.height() * rendition.width() / picture.width()), rendition.height(), 1);
        }
        assertEquals(picture.width(), picture.largest().width());
        assertEquals(picture.height(), picture.largest().height());
    }

    @Test
    void keepsWhatItShows() {
        Picture picture = read(jpeg(quarters(3000, 800)));
        for (Rendition rendition : picture.renditions()) {
            assertEquals("RG/BW", corners(SamplePictures.read(rendition.bytes())));
        }
    }

    @ParameterizedTest
    @CsvSource({"0,RG/BW", "1,RG/BW", "2,GR/WB", "3,WB/GR", "4,BW/RG", "5,RB/GW", "6,BR/WG", "7,WG/BR", "8,GW/RB", "9,RG/BW"})
    void standsUpright(int orientation, String expected) {
        byte[] png = SamplePictures.withChunk(png(quarters(320, 200)), "eXIf", SamplePictures.exif(orientation));
        for (byte[] file : List.of(withExif(jpeg(quarters(320, 200)), orientation), png)) {
            Picture picture = read(file);
            boolean turned = orientation >= 5 && orientation <= 8;
            assertEquals(turned ? 200 : 320, picture.width());
            assertEquals(turned ? 320 : 200, picture.height());
            assertEquals(expected, corners(largest(picture)));
        }
    }

    /** The limits hold for what is seen, so a tall drawing photographed lying is not made smaller. */
    @Test
    void measuresAfterTurning() {
        Picture picture = read(withExif(jpeg(quarters(5000, 200)), 6));
        assertEquals(200, picture.width());
        assertEquals(5000, picture.height());
    }

    private static String corners(BufferedImage image) {
        int x = image.getWidth() / 4;
        int y = image.getHeight() / 4;
        return name(image.getRGB(x, y)) + name(image.getRGB(3 * x, y)) + "/" + name(image.getRGB(x, 3 * y))
                + name(image.getRGB(3 * x, 3 * y));
    }

    private static String name(int rgb) {
        boolean red = (rgb >> 16 & 0xff) > 200;
        boolean green = (rgb >> 8 & 0xff) > 200;
        boolean blue = (rgb & 0xff) > 200;
        return red && green && blue ? "W" : red ? "R" : green ? "G" : blue ? "B" : "?";
    }

    @Test
    void leavesNothingBehindOfWhereAJpegWasTaken() {
        byte[] file = SamplePictures.withSegment(withExif(jpeg(photo(700, 500)), 6), 0xfe,
                SamplePictures.PLACE.getBytes(StandardCharsets.US_ASCII));
        assertTrue(text(file).contains(SamplePictures.PLACE));
        for (Rendition rendition : read(file).renditions()) {
            assertFalse(text(rendition.bytes()).contains(SamplePictures.PLACE));
            assertTrue(Set.of(0xe0, 0xdb, 0xc2, 0xc4, 0xda).containsAll(segments(rendition.bytes())),
                    segments(rendition.bytes()).toString());
            assertTrue(segments(rendition.bytes()).contains(0xc2), "progressive");
        }
    }

    @Test
    void leavesNothingBehindOfWhereAPngWasTaken() {
        byte[] words = ("Comment\0" + SamplePictures.PLACE).getBytes(StandardCharsets.US_ASCII);
        byte[] file = SamplePictures.withChunk(SamplePictures.withChunk(
                png(drawing(700, 500, BufferedImage.TYPE_INT_RGB)), "tEXt", words), "eXIf", SamplePictures.exif(1));
        for (Rendition rendition : read(file).renditions()) {
            assertFalse(text(rendition.bytes()).contains(SamplePictures.PLACE));
            assertEquals(PictureType.PNG, rendition.type());
            for (String chunk : List.of("tEXt", "zTXt", "iTXt", "eXIf", "tIME", "iCCP")) {
                assertFalse(text(rendition.bytes()).contains(chunk), chunk);
            }
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static List<Integer> segments(byte[] jpeg) {
        List<Integer> markers = new ArrayList<>();
        for (int i = 2; i + 1 < jpeg.length - 2; i++) {
            int next = jpeg[i + 1] & 0xff;
            if (jpeg[i] == (byte) 0xff && next != 0) {
                markers.add(next);
                i += next == 0xda ? 1 : 1 + ((jpeg[i + 2] & 0xff) << 8 | jpeg[i + 3] & 0xff);
            }
        }
        return markers;
    }

    @Test
    void choosesTheTypeByWhatIsSeen() {
        assertEquals(PictureType.JPEG, read(jpeg(drawing(900, 600, BufferedImage.TYPE_INT_RGB))).type());
        assertEquals(PictureType.JPEG, read(png(photo(900, 600))).type());
        assertEquals(PictureType.PNG, read(png(drawing(900, 600, BufferedImage.TYPE_INT_RGB))).type());
        assertEquals(PictureType.PNG, read(png(drawing(1700, 1100, BufferedImage.TYPE_INT_RGB))).type());
        assertEquals(PictureType.PNG, read(png(drawing(900, 600, BufferedImage.TYPE_INT_ARGB))).type());
        assertEquals(PictureType.PNG, read(SamplePictures.WEBP_LOSSY_ALPHA).type());
        BufferedImage opaqueInTheEnd = new BufferedImage(900, 600, BufferedImage.TYPE_INT_ARGB);
        opaqueInTheEnd.createGraphics().drawImage(photo(900, 600), 0, 0, null);
        assertEquals(PictureType.JPEG, read(png(opaqueInTheEnd)).type());
    }

    @Test
    void whatShinesThroughStaysSoWithoutDarkEdges() {
        BufferedImage image = new BufferedImage(3000, 300, BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < 300; y++) {
            for (int x = 0; x < 1501; x++) {
                image.setRGB(x, y, 0xffffffff);
            }
        }
        for (Rendition rendition : read(png(image)).renditions()) {
            BufferedImage scaled = SamplePictures.read(rendition.bytes());
            assertEquals(0, scaled.getRGB(scaled.getWidth() - 1, 0) >>> 24);
            assertEquals(0xffffffff, scaled.getRGB(0, 0));
            for (int x = 0; x < scaled.getWidth(); x++) {
                int argb = scaled.getRGB(x, scaled.getHeight() / 2);
                assertTrue(argb >>> 24 < 16 || (argb & 0xff) > 240, Integer.toHexString(argb));
            }
        }
    }

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

    private static void assertClose(Color expected, int rgb, int tolerance) {
        Color found = new Color(rgb);
        String both = expected + " " + found;
        assertEquals(expected.getRed(), found.getRed(), tolerance, both);
        assertEquals(expected.getGreen(), found.getGreen(), tolerance, both);
        assertEquals(expected.getBlue(), found.getBlue(), tolerance, both);
    }

    @Test
    void namesTheColourThatCoversMost() {
        assertEquals("#c2410c", read(png(drawing(800, 800, BufferedImage.TYPE_INT_ARGB))).dominantColourHex());
        assertEquals("#ffffff", read(png(new BufferedImage(20, 20, BufferedImage.TYPE_INT_ARGB))).dominantColourHex());
    }

    @Test
    void readsStreams() throws IOException {
        byte[] file = png(drawing(300, 200, BufferedImage.TYPE_INT_RGB));
        assertEquals(300, Pictures.read(new ByteArrayInputStream(file), PictureType.PNG, PictureLimits.STANDARD).width());
    }

    @ParameterizedTest
    @CsvSource({"image/jpeg,JPEG", "IMAGE/PNG; charset=x,PNG", "image/webp,WEBP"})
    void knowsMediaTypes(String mediaType, PictureType type) {
        assertEquals(type, PictureType.ofMediaType(mediaType).orElseThrow());
    }

    @Test
    void knowsNoOtherMediaTypes() {
        assertTrue(PictureType.ofMediaType("image/gif").isEmpty());
        assertTrue(PictureType.ofMediaType(null).isEmpty());
    }
}
