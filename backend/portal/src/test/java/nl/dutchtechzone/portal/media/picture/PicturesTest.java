package nl.dutchtechzone.portal.media.picture;

import static nl.dutchtechzone.portal.media.picture.ReadPicture.largest;
import static nl.dutchtechzone.portal.media.picture.ReadPicture.read;
import static nl.dutchtechzone.portal.media.picture.SamplePictures.drawing;
import static nl.dutchtechzone.portal.media.picture.SamplePictures.jpeg;
import static nl.dutchtechzone.portal.media.picture.SamplePictures.photo;
import static nl.dutchtechzone.portal.media.picture.SamplePictures.png;
import static nl.dutchtechzone.portal.media.picture.SamplePictures.quarters;
import static nl.dutchtechzone.portal.media.picture.SamplePictures.withExif;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PicturesTest {

    private static List<Integer> widths(Picture picture) {
        return picture.renditions().stream().map(Rendition::width).toList();
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
