package nl.dutchtechzone.portal.media.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Writes files that hold pixels and nothing else. */
final class Encoder {

    private static final float JPEG_QUALITY = 0.85f;
    /** The smallest file; for the drawings that become PNG, packing is quick. */
    private static final float PNG_QUALITY = 0;
    /** A drawing as PNG is sharp and may weigh this much more; a photograph would weigh ten times as much. */
    private static final double PNG_ALLOWANCE = 1.5;
    /** Wide enough to tell a photograph from a drawing. */
    private static final int TELLING_WIDTH = 960;

    private Encoder() {
    }

    /** PNG for what shines through and for flat drawings; else JPEG. */
    static PictureType bestType(PictureType source, List<BufferedImage> sizes) {
        if (sizes.getFirst().getColorModel().hasAlpha()) {
            return PictureType.PNG;
        }
        if (source == PictureType.JPEG) {
            return PictureType.JPEG;
        }
        BufferedImage telling = sizes.reversed().stream()
                .filter(size -> size.getWidth() <= TELLING_WIDTH)
                .findFirst()
                .orElse(sizes.getFirst());
        return encode(telling, PictureType.PNG).length <= PNG_ALLOWANCE * encode(telling, PictureType.JPEG).length
                ? PictureType.PNG
                : PictureType.JPEG;
    }

    static byte[] encode(BufferedImage image, PictureType type) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(type.extension()).next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(64 * 1024);
        try (ImageOutputStream output = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(output);
            writer.write(null, new IIOImage(image, null, null), settings(writer, type));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static ImageWriteParam settings(ImageWriter writer, PictureType type) {
        ImageWriteParam settings = writer.getDefaultWriteParam();
        settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        settings.setCompressionQuality(type == PictureType.JPEG ? JPEG_QUALITY : PNG_QUALITY);
        if (type == PictureType.JPEG) {
            settings.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
        }
        return settings;
    }
}
