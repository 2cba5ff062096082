package nl.dutchtechzone.portal.media.picture;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Reads the one thing of a camera's notes (EXIF 2.32, a TIFF inside) that the pixels need. */
final class Exif {

    static final String NAME = "Exif\0\0";

    private static final int ORIENTATION = 0x0112;
    private static final int ENTRY = 12;

    private Exif() {
    }

    /** Upright when the notes do not say, or make no sense. */
    static Orientation orientation(byte[] notes) {
        int start = PictureFile.startsWith(notes, 0, NAME) ? NAME.length() : 0;
        ByteBuffer tiff = ByteBuffer.wrap(notes, start, notes.length - start).slice();
        if (tiff.limit() < 8) {
            return Orientation.UPRIGHT;
        }
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        if (tiff.getShort(2) != 42 || directory < 8 || directory > tiff.limit() - 2) {
            return Orientation.UPRIGHT;
        }
        int entries = tiff.getShort(directory) & 0xffff;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + i * ENTRY;
            if (entry + ENTRY > tiff.limit()) {
                break;
            }
            if ((tiff.getShort(entry) & 0xffff) == ORIENTATION) {
                return Orientation.of(tiff.getShort(entry + 8));
            }
        }
        return Orientation.UPRIGHT;
    }
}
