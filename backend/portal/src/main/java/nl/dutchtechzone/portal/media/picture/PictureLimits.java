package nl.dutchtechzone.portal.media.picture;

/**
 * How large a picture may be.
 *
 * @param maxBytes  of the file
 * @param maxPixels width × height; pictures of more than four bytes a pixel may have as many fewer
 */
public record PictureLimits(int maxBytes, long maxPixels) {

    /** 15 MB and 50 million pixels. */
    public static final PictureLimits STANDARD = new PictureLimits(15 * 1024 * 1024, 50_000_000);

    void checkSize(long bytes) {
        if (bytes > maxBytes) {
            throw PictureRefused.Reason.TOO_LARGE.because("The file is larger than %,d bytes.".formatted(maxBytes));
        }
    }

    void checkPixels(PictureFile file) {
        long pixels = (long) file.width() * file.height();
        if (pixels > maxPixels || pixels * file.bytesPerPixel() > maxPixels * 4) {
            throw PictureRefused.Reason.TOO_MANY_PIXELS.because("A picture of %,d by %,d is too large; %,d pixels are allowed."
                    .formatted(file.width(), file.height(), Math.min(maxPixels, maxPixels * 4 / file.bytesPerPixel())));
        }
    }
}
