package nl.dutchtechzone.portal.media.picture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.zip.CRC32;

/** Takes a PNG apart by its chunks (W3C PNG, third edition). */
final class PngParser {

    private static final int SIGNATURE = 8;
    private static final int FRAME = 12;
    private static final Set<String> KEPT = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");

    private final byte[] file;
    private final ByteArrayOutputStream kept;
    private Orientation orientation = Orientation.UPRIGHT;
    private byte[] profile;
    private boolean standardColours;
    private boolean data;
    private ByteBuffer header;

    PngParser(byte[] file) {
        this.file = file;
        this.kept = new ByteArrayOutputStream(file.length);
    }

    PictureFile parse() {
        kept.write(file, 0, SIGNATURE);
        int at = SIGNATURE;
        String type = "";
        while (!type.equals("IEND")) {
            if (at + FRAME > file.length) {
                throw PictureFile.damaged("ends too soon");
            }
            int length = ByteBuffer.wrap(file, at, 4).getInt();
            type = new String(file, at + 4, 4, StandardCharsets.ISO_8859_1);
            if (length < 0 || length > file.length - at - FRAME) {
                throw PictureFile.damaged("ends too soon");
            }
            chunk(type, at, length);
            at += FRAME + length;
        }
        if (!data) {
            throw PictureFile.damaged("holds no picture");
        }
        return new PictureFile(PictureType.PNG, header.getInt(0), header.getInt(4), bytesPerPixel(), orientation,
                standardColours ? null : profile, kept.toByteArray());
    }

    private void chunk(String type, int at, int length) {
        int start = at + 8;
        if (type.equals("IHDR") != (header == null)) {
            throw PictureFile.damaged("does not begin with its header");
        }
        if (KEPT.contains(type)) {
            checkSum(at + 4, length + 4);
            kept.write(file, at, length + FRAME);
        } else if (Character.isUpperCase(type.charAt(0))) {
            throw PictureRefused.Reason.UNSUPPORTED.because("This form of PNG is not for the web.");
        }
        switch (type) {
            case "IHDR" -> header(start, length);
            case "IDAT" -> data = true;
            case "acTL" -> throw PictureRefused.Reason.ANIMATED.because("Moving pictures are not shown here.");
            case "sRGB" -> standardColours = true;
            case "iCCP" -> profile = ColourProfile.unpack(Arrays.copyOfRange(file, start, start + length));
            case "eXIf" -> orientation = Exif.orientation(Arrays.copyOfRange(file, start, start + length));
            default -> {
                // words and dates are left behind
            }
        }
    }

    private void header(int start, int length) {
        if (length != 13) {
            throw PictureFile.damaged("does not begin with its header");
        }
        header = ByteBuffer.wrap(Arrays.copyOfRange(file, start, start + length));
    }

    private void checkSum(int start, int length) {
        CRC32 sum = new CRC32();
        sum.update(file, start, length);
        if ((int) sum.getValue() != ByteBuffer.wrap(file, start + length, 4).getInt()) {
            throw PictureFile.damaged("does not add up");
        }
    }

    /** Pictures in grey, or with one colour that is transparent, are unpacked no larger than these. */
    private int bytesPerPixel() {
        int samples = switch (header.get(9)) {
            case 0, 3 -> 1;
            case 2, 6 -> 4;
            case 4 -> 2;
            default -> throw PictureFile.damaged("has colours of an unknown kind");
        };
        return header.get(8) == 16 ? samples * 2 : samples;
    }
}
