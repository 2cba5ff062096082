package nl.dutchtechzone.portal.media.picture;

import static nl.dutchtechzone.portal.media.picture.SamplePictures.chunk;
import static nl.dutchtechzone.portal.media.picture.SamplePictures.drawing;
import static nl.dutchtechzone.portal.media.picture.SamplePictures.jpeg;
import static nl.dutchtechzone.portal.media.picture.SamplePictures.joined;
import static nl.dutchtechzone.portal.media.picture.SamplePictures.photo;
import static nl.dutchtechzone.portal.media.picture.SamplePictures.png;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PictureRefusalTest {

    private static PictureRefused refused(byte[] file) {
        return assertThrows(PictureRefused.class, () -> Pictures.read(file, PictureLimits.STANDARD));
    }

    private static void assertRefused(PictureRefused.Reason reason, byte[] file) {
        PictureRefused refused = refused(file);
        assertEquals(reason, refused.reason(), refused.detail());
        assertEquals(reason.code(), refused.code());
        assertTrue(refused.detail().endsWith("."), refused.detail());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "<!DOCTYPE html><html><script>alert(1)</script></html> | a web page",
        "<svg xmlns='http://www.w3.org/2000/svg'/> | an SVG drawing",
        "GIF89a | a GIF",
        "%PDF-1.7 | a PDF",
        "....ftypheic | a HEIC",
        "....ftypavif | an AVIF",
        "....ftypisom | a film",
        "words | not a picture"})
    void whatIsNoPictureIsNamed(String content, String guess) {
        byte[] file = content.getBytes(StandardCharsets.ISO_8859_1);
        assertRefused(PictureRefused.Reason.UNKNOWN_TYPE, file);
        assertTrue(refused(file).detail().contains(guess), refused(file).detail());
    }

    @Test
    void nothingIsNoPicture() {
        assertRefused(PictureRefused.Reason.EMPTY, new byte[0]);
    }

    @Test
    void anotherTypeThanDeclared() {
        byte[] file = png(photo(10, 10));
        PictureRefused refused = assertThrows(PictureRefused.class,
                () -> Pictures.read(file, PictureType.JPEG, PictureLimits.STANDARD));
        assertEquals("type-mismatch", refused.code());
        assertEquals("The file is a PNG, not a JPEG.", refused.detail());
    }

    @Test
    void tooManyBytes() throws IOException {
        assertRefused(PictureRefused.Reason.TOO_LARGE, new byte[PictureLimits.STANDARD.maxBytes() + 1]);
        long[] given = {0};
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                given[0]++;
                return 0xff;
            }
        };
        PictureRefused refused = assertThrows(PictureRefused.class,
                () -> Pictures.read(endless, null, new PictureLimits(1000, 1000)));
        assertEquals("too-large", refused.code());
        assertEquals(1001, given[0]);
    }

    @Test
    void fewBytesThatUnfoldToManyPixels() {
        assertTimeout(Duration.ofSeconds(5), () -> {
            assertRefused(PictureRefused.Reason.TOO_MANY_PIXELS, pngBomb(60_000, 60_000, 8, 2));
            assertRefused(PictureRefused.Reason.TOO_MANY_PIXELS, pngBomb(Integer.MAX_VALUE, Integer.MAX_VALUE, 1, 0));
            assertRefused(PictureRefused.Reason.TOO_MANY_PIXELS, pngBomb(7_000, 7_000, 16, 6));
            assertRefused(PictureRefused.Reason.DAMAGED, pngBomb(-1, 5, 8, 2));
            assertRefused(PictureRefused.Reason.TOO_MANY_PIXELS, jpegOf(65_000, 65_000));
            byte[] webp = SamplePictures.WEBP_LOSSLESS.clone();
            webp[21] = (byte) 0xff;
            webp[22] = (byte) 0xff;
            webp[23] = (byte) 0xff;
            webp[24] |= 0x0f;
            assertRefused(PictureRefused.Reason.TOO_MANY_PIXELS, webp);
        });
    }

    private static byte[] pngBomb(int width, int height, int depth, int colours) {
        byte[] header = ByteBuffer.allocate(13).putInt(width).putInt(height).put((byte) depth).put((byte) colours).array();
        return joined(Arrays.copyOf(png(photo(1, 1)), 8), chunk("IHDR", header),
                chunk("IDAT", SamplePictures.deflated(new byte[100])), chunk("IEND", new byte[0]));
    }

    private static byte[] jpegOf(int width, int height) {
        byte[] file = jpeg(photo(16, 16));
        int frame = new String(file, StandardCharsets.ISO_8859_1).indexOf("\u00ff\u00c0");
        ByteBuffer.wrap(file, frame + 5, 4).putShort((short) height).putShort((short) width);
        return file;
    }

    @Test
    void wordsThatUnfoldWithoutEndAreNeverRead() {
        byte[] words = joined("x\0\0".getBytes(StandardCharsets.ISO_8859_1), SamplePictures.deflated(new byte[100_000_000]));
        byte[] palette = png(new BufferedImage(20, 20, BufferedImage.TYPE_BYTE_INDEXED));
        byte[] file = SamplePictures.withChunk(palette, "zTXt", words);
        assertTimeout(Duration.ofSeconds(2), () -> Pictures.read(file, PictureLimits.STANDARD));
    }

    @Test
    void aJpegOfAThousandLayers() {
        byte[] file = jpeg(photo(16, 16));
        String text = new String(file, StandardCharsets.ISO_8859_1);
        byte[] layer = Arrays.copyOfRange(file, text.indexOf("\u00ff\u00da"), file.length - 2);
        byte[][] layers = new byte[1000][];
        Arrays.fill(layers, layer);
        assertRefused(PictureRefused.Reason.UNSUPPORTED,
                joined(Arrays.copyOf(file, file.length - 2), joined(layers), new byte[] {(byte) 0xff, (byte) 0xd9}));
    }

    @Test
    void picturesForPrint() {
        byte[] frame = {8, 0, 16, 0, 16, 4, 1, 0x11, 0, 2, 0x11, 0, 3, 0x11, 0, 4, 0x11, 0};
        byte[] file = joined(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xc0, 0, 20}, frame,
                new byte[] {(byte) 0xff, (byte) 0xd9});
        assertRefused(PictureRefused.Reason.UNSUPPORTED, file);
        assertTrue(refused(file).detail().contains("CMYK"));
    }

    @Test
    void movingPictures() {
        assertRefused(PictureRefused.Reason.ANIMATED, SamplePictures.WEBP_ANIMATED);
        assertRefused(PictureRefused.Reason.ANIMATED, SamplePictures.withChunk(png(photo(9, 9)), "acTL", new byte[8]));
    }

    static Stream<byte[]> whole() {
        return Stream.of(jpeg(photo(40, 30)), png(photo(20, 15)), png(drawing(40, 30, BufferedImage.TYPE_INT_ARGB)),
                SamplePictures.withExif(jpeg(photo(16, 16)), 3), SamplePictures.WEBP_LOSSY, SamplePictures.WEBP_LOSSLESS,
                SamplePictures.WEBP_LOSSY_ALPHA, SamplePictures.WEBP_TURNED);
    }

    @ParameterizedTest
    @MethodSource("whole")
    void everyCutIsSeen(byte[] file) {
        Pictures.read(file, PictureLimits.STANDARD);
        for (int length = 16; length < file.length; length++) {
            assertRefused(PictureRefused.Reason.DAMAGED, Arrays.copyOf(file, length));
        }
    }

    @Test
    void aJpegWhosePixelsEndTooSoonIsSeenAlthoughItHasAnEnd() {
        byte[] file = jpeg(photo(400, 400));
        byte[] half = Arrays.copyOf(file, file.length / 2);
        assertRefused(PictureRefused.Reason.DAMAGED, joined(half, new byte[] {(byte) 0xff, (byte) 0xd9}));
    }

    @Test
    void aPngThatDoesNotAddUp() {
        byte[] file = png(photo(20, 20));
        file[file.length - 20] ^= 1;
        assertRefused(PictureRefused.Reason.DAMAGED, file);
    }

    @ParameterizedTest
    @MethodSource("whole")
    void whateverIsBrokenIsEitherReadOrRefused(byte[] file) {
        Random random = new Random(11);
        for (int i = 0; i < 400; i++) {
            byte[] broken = file.clone();
            for (int change = random.nextInt(4); change >= 0; change--) {
                broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
            }
            try {
                Pictures.read(broken, new PictureLimits(100_000, 1_000_000));
            } catch (PictureRefused refused) {
                assertTrue(List.of(PictureRefused.Reason.values()).contains(refused.reason()));
            }
        }
    }
}
