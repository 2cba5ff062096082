package nl.dutchtechzone.portal.media.picture;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A picture file taken apart, before anything is unpacked.
 *
 * @param type          by its content
 * @param width         as stored, before it is turned upright
 * @param height        as stored
 * @param bytesPerPixel that it takes once unpacked
 * @param orientation   how to turn it upright
 * @param profile       its ICC colour profile, or null
 * @param pixels        the file with nothing in it but what its pixels need
 */
record PictureFile(PictureType type, int width, int height, int bytesPerPixel, Orientation orientation, byte[] profile,
        byte[] pixels) {

    PictureFile {
        if (width < 1 || height < 1) {
            throw damaged("has no size");
        }
    }

    static PictureFile inspect(byte[] file) {
        if (file.length == 0) {
            throw PictureRefused.Reason.EMPTY.because("The file is empty.");
        }
        if (startsWith(file, 0, "\u00ff\u00d8\u00ff")) {
            return new JpegParser(file).parse();
        }
        if (startsWith(file, 0, "\u0089PNG\r\n\u001a\n")) {
            return new PngParser(file).parse();
        }
        if (startsWith(file, 0, "RIFF") && startsWith(file, 8, "WEBP")) {
            return new WebpParser(file).parse();
        }
        throw PictureRefused.Reason.UNKNOWN_TYPE.because(
                "%s Pictures are JPEG, PNG or WebP.".formatted(Guess.of(file)));
    }

    static boolean startsWith(byte[] bytes, int at, String expected) {
        byte[] start = expected.getBytes(StandardCharsets.ISO_8859_1);
        return at + start.length <= bytes.length
                && Arrays.equals(bytes, at, at + start.length, start, 0, start.length);
    }

    static PictureRefused damaged(String how) {
        return PictureRefused.Reason.DAMAGED.because("The picture is damaged: it " + how + ".");
    }
}
