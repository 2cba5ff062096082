package nl.dutchtechzone.portal.media.picture;

import static nl.dutchtechzone.portal.media.picture.ReadPicture.read;
import static nl.dutchtechzone.portal.media.picture.SamplePictures.drawing;
import static nl.dutchtechzone.portal.media.picture.SamplePictures.jpeg;
import static nl.dutchtechzone.portal.media.picture.SamplePictures.photo;
import static nl.dutchtechzone.portal.media.picture.SamplePictures.png;
import static nl.dutchtechzone.portal.media.picture.SamplePictures.withExif;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

/** Of what a camera adds to its pictures, nothing gets out. */
class PicturePrivacyTest {

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
}
