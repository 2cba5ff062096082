package nl.dutchtechzone.portal.media.picture;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;

/** Takes a JPEG apart by its segments (ITU T.81, annex B). */
final class JpegParser {

    private static final int START = 0xd8;
    private static final int END = 0xd9;
    private static final int SCAN = 0xda;
    private static final int EXIF = 0xe1;
    private static final int ICC = 0xe2;
    private static final int ADOBE = 0xee;
    private static final int COMMENT = 0xfe;
    private static final String ICC_NAME = "ICC_PROFILE\0";
    /** Progressive pictures have about ten; each costs a walk over all pixels, however few bytes it has. */
    private static final int MAX_SCANS = 100;

    private final byte[] file;
    private final ByteArrayOutputStream kept;
    private final SortedMap<Integer, byte[]> profile = new TreeMap<>();
    private Orientation orientation = Orientation.UPRIGHT;
    private byte[] adobe = {};
    private boolean named;
    private int frame = -1;
    private int scans;
    private int at = 2;

    JpegParser(byte[] file) {
        this.file = file;
        this.kept = new ByteArrayOutputStream(file.length);
    }

    PictureFile parse() {
        for (int marker = nextMarker(); marker != END; marker = nextMarker()) {
            segment(marker);
        }
        if (frame < 0 || scans == 0) {
            throw PictureFile.damaged("holds no picture");
        }
        int components = file[frame + 5] & 0xff;
        return new PictureFile(PictureType.JPEG, number(frame + 3), number(frame + 1), components, orientation,
                iccProfile(), assembled(components));
    }

    private int nextMarker() {
        while (at < file.length && file[at] != (byte) 0xff) {
            at++;
        }
        while (at < file.length && file[at] == (byte) 0xff) {
            at++;
        }
        if (at >= file.length) {
            throw PictureFile.damaged("ends too soon");
        }
        return file[at++] & 0xff;
    }

    private void segment(int marker) {
        if (marker <= 1 || marker >= 0xd0 && marker <= START) {
            return; // restarts and fillers stand alone
        }
        int start = at;
        int end = start + number(start);
        if (end < start + 2 || end > file.length) {
            throw PictureFile.damaged("ends too soon");
        }
        at = end;
        if (marker == SCAN) {
            at = endOfScan(end);
            scans++;
        }
        if (scans > MAX_SCANS) {
            throw PictureRefused.Reason.UNSUPPORTED.because("The picture is stored in too many layers.");
        }
        if (isFrame(marker)) {
            frame(marker, start + 2, end);
        }
        if (marker >= 0xe0 && marker < 0xf0 || marker == COMMENT) {
            application(marker, start + 2, end);
        } else {
            keep(marker, start, at);
        }
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
    }

    private void frame(int marker, int start, int end) {
        if (end - start < 6) {
            throw PictureFile.damaged("ends too soon");
        }
        if (frame >= 0) {
            throw PictureFile.damaged("holds two pictures in one");
        }
        int components = file[start + 5] & 0xff;
        if (marker > 0xc2 || file[start] != 8 || components != 1 && components != 3 || end - start < 6 + 3 * components) {
            throw PictureRefused.Reason.UNSUPPORTED.because(components == 4
                    ? "The picture is made for print (CMYK); save it for the web (RGB)."
                    : "This form of JPEG is not for the web.");
        }
        frame = start;
        named = components == 3 && file[start + 6] == 'R' && file[start + 9] == 'G' && file[start + 12] == 'B';
    }

    private void application(int marker, int start, int end) {
        if (marker == EXIF && PictureFile.startsWith(file, start, Exif.NAME) && orientation == Orientation.UPRIGHT) {
            orientation = Exif.orientation(Arrays.copyOfRange(file, start, end));
        } else if (marker == ICC && PictureFile.startsWith(file, start, ICC_NAME) && end - start > ICC_NAME.length() + 2) {
            profile.put(file[start + ICC_NAME.length()] & 0xff,
                    Arrays.copyOfRange(file, start + ICC_NAME.length() + 2, end));
        } else if (marker == ADOBE && PictureFile.startsWith(file, start, "Adobe") && end - start >= 12) {
            adobe = Arrays.copyOfRange(file, start, start + 12);
        }
    }

    private int endOfScan(int start) {
        for (int i = start; i + 1 < file.length; i++) {
            int next = file[i + 1] & 0xff;
            if (file[i] == (byte) 0xff && next != 0 && next != 0xff && (next < 0xd0 || next > 0xd7)) {
                return i;
            }
        }
        throw PictureFile.damaged("ends too soon");
    }

    private void keep(int marker, int start, int end) {
        kept.write(0xff);
        kept.write(marker);
        kept.write(file, start, end - start);
    }

    /** Without a JFIF or Adobe segment, or components named R, G and B, decoders guess at the colours differently. */
    private byte[] assembled(int components) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream(kept.size() + 32);
        whole.writeBytes(new byte[] {(byte) 0xff, (byte) START});
        if (adobe.length > 0 && components == 3) {
            whole.writeBytes(new byte[] {(byte) 0xff, (byte) ADOBE, 0, 14});
            whole.writeBytes(adobe);
        } else if (!named) {
            whole.writeBytes(new byte[] {
                (byte) 0xff, (byte) 0xe0, 0, 16, 'J', 'F', 'I', 'F', 0, 1, 1, 0, 0, 1, 0, 1, 0, 0});
        }
        whole.writeBytes(kept.toByteArray());
        whole.writeBytes(new byte[] {(byte) 0xff, (byte) END});
        return whole.toByteArray();
    }

    private byte[] iccProfile() {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        profile.values().forEach(whole::writeBytes);
        return whole.size() == 0 ? null : whole.toByteArray();
    }

    private int number(int position) {
        if (position + 2 > file.length) {
            throw PictureFile.damaged("ends too soon");
        }
        return (file[position] & 0xff) << 8 | file[position + 1] & 0xff;
    }
}
