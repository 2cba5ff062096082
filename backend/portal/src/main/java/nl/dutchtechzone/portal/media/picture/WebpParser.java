package nl.dutchtechzone.portal.media.picture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Takes a WebP apart by its chunks (RFC 9649). */
final class WebpParser {

    private static final int HEADER = 12;
    private static final byte HAS_ALPHA = 0x10;

    private final ByteBuffer file;
    private final Map<String, byte[]> chunks = new HashMap<>();

    WebpParser(byte[] file) {
        this.file = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    }

    PictureFile parse() {
        long end = (file.getInt(4) & 0xffff_ffffL) + 8;
        if (end > file.limit()) {
            throw PictureFile.damaged("ends too soon");
        }
        collect((int) end);
        if (chunks.containsKey("ANIM") || chunks.containsKey("ANMF")) {
            throw PictureRefused.Reason.ANIMATED.because("Moving pictures are not shown here.");
        }
        Orientation orientation = chunks.containsKey("EXIF")
                ? Exif.orientation(chunks.get("EXIF"))
                : Orientation.UPRIGHT;
        if (chunks.containsKey("VP8L")) {
            return lossless(chunks.get("VP8L"), orientation);
        }
        if (chunks.containsKey("VP8 ")) {
            return lossy(chunks.get("VP8 "), orientation);
        }
        throw PictureFile.damaged("holds no picture");
    }

    private void collect(int end) {
        int at = HEADER;
        while (at + 8 <= end) {
            String name = new String(file.array(), at, 4, StandardCharsets.ISO_8859_1);
            int length = file.getInt(at + 4);
            if (length < 0 || length > end - at - 8) {
                throw PictureFile.damaged("ends too soon");
            }
            chunks.putIfAbsent(name, Arrays.copyOfRange(file.array(), at + 8, at + 8 + length));
            at += 8 + length + (length & 1);
        }
    }

    private PictureFile lossless(byte[] picture, Orientation orientation) {
        if (picture.length < 5 || picture[0] != 0x2f) {
            throw PictureFile.damaged("does not begin with its header");
        }
        int size = ByteBuffer.wrap(picture).order(ByteOrder.LITTLE_ENDIAN).getInt(1);
        return file((size & 0x3fff) + 1, (size >>> 14 & 0x3fff) + 1, orientation, riff(chunk("VP8L", picture)));
    }

    private PictureFile lossy(byte[] picture, Orientation orientation) {
        ByteBuffer frame = ByteBuffer.wrap(picture).order(ByteOrder.LITTLE_ENDIAN);
        if (picture.length < 10 || (picture[0] & 1) != 0 || picture[3] != (byte) 0x9d || picture[4] != 1 || picture[5] != 0x2a) {
            throw PictureFile.damaged("does not begin with its header");
        }
        int width = frame.getShort(6) & 0x3fff;
        int height = frame.getShort(8) & 0x3fff;
        byte[] pixels = chunks.containsKey("ALPH")
                ? riff(chunk("VP8X", extension(width, height)), chunk("ALPH", chunks.get("ALPH")), chunk("VP8 ", picture))
                : riff(chunk("VP8 ", picture));
        return file(width, height, orientation, pixels);
    }

    private PictureFile file(int width, int height, Orientation orientation, byte[] pixels) {
        return new PictureFile(PictureType.WEBP, width, height, 4, orientation, chunks.get("ICCP"), pixels);
    }

    private static byte[] extension(int width, int height) {
        return ByteBuffer.allocate(10).order(ByteOrder.LITTLE_ENDIAN)
                .put(HAS_ALPHA).put(new byte[3])
                .putShort((short) (width - 1)).put((byte) 0)
                .putShort((short) (height - 1)).put((byte) 0)
                .array();
    }

    private static byte[] chunk(String name, byte[] content) {
        return ByteBuffer.allocate(8 + content.length + (content.length & 1)).order(ByteOrder.LITTLE_ENDIAN)
                .put(name.getBytes(StandardCharsets.ISO_8859_1)).putInt(content.length).put(content)
                .array();
    }

    private static byte[] riff(byte[]... chunks) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        content.writeBytes("WEBP".getBytes(StandardCharsets.ISO_8859_1));
        for (byte[] chunk : chunks) {
            content.writeBytes(chunk);
        }
        return chunk("RIFF", content.toByteArray());
    }
}
