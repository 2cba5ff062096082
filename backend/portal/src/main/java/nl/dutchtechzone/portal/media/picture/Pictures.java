package nl.dutchtechzone.portal.media.picture;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.concurrent.Semaphore;

/** Makes renditions from an uploaded file. */
public final class Pictures {

    /** The widths that pages ask for, in pixels. */
    public static final List<Integer> WIDTHS = List.of(160, 320, 640, 960, 1280, 1920);
    /** The width beyond which nothing is kept, in pixels. */
    public static final int MAX_WIDTH = 2560;
    /** The height beyond which nothing is kept, in pixels: room for a tall drawing. */
    public static final int MAX_HEIGHT = 5120;

    /** An unpacked picture takes up to 200 MB; more than two at once would ask too much of a small machine. */
    private static final Semaphore AT_ONCE = new Semaphore(2, true);

    private Pictures() {
    }

    /** As {@link #read(byte[], PictureType, PictureLimits)}, whatever the sender calls it. */
    public static Picture read(byte[] bytes, PictureLimits limits) {
        return read(bytes, null, limits);
    }

    /**
     * Reads no further than the limit.
     *
     * @throws IOException    when the stream breaks off
     * @throws PictureRefused as {@link #read(byte[], PictureType, PictureLimits)}
     */
    public static Picture read(InputStream stream, PictureType declared, PictureLimits limits) throws IOException {
        return read(stream.readNBytes(limits.maxBytes() + 1), declared, limits);
    }

    /**
     * Makes a picture of a file's bytes. Takes one to two seconds for a photograph of 12 million pixels; two are made at
     * once, the others wait.
     *
     * @param declared what the sender says it is, or null for whatever it turns out to be
     * @throws PictureRefused when it is not a picture, another one than declared, too large, animated or damaged
     */
    public static Picture read(byte[] bytes, PictureType declared, PictureLimits limits) {
        limits.checkSize(bytes.length);
        PictureFile file = PictureFile.inspect(bytes);
        if (declared != null && declared != file.type()) {
            throw PictureRefused.Reason.TYPE_MISMATCH.because(
                    "The file is a %s, not a %s.".formatted(file.type(), declared));
        }
        limits.checkPixels(file);
        AT_ONCE.acquireUninterruptibly();
        try {
            return picture(file);
        } finally {
            AT_ONCE.release();
        }
    }

    private static Picture picture(PictureFile file) {
        BufferedImage full = Upright.of(file, Decoder.decode(file));
        List<BufferedImage> sizes = Sizes.of(full);
        PictureType type = Encoder.bestType(file.type(), sizes);
        List<Rendition> renditions = sizes.stream()
                .map(size -> new Rendition(size.getWidth(), size.getHeight(), type, Encoder.encode(size, type)))
                .toList();
        return new Picture(type, full.getWidth(), full.getHeight(), DominantColour.hexOf(sizes.getFirst()), renditions);
    }
}
