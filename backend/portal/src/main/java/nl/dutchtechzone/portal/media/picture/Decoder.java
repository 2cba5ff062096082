package nl.dutchtechzone.portal.media.picture;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;

/** Unpacks pixels, and takes nothing less than all of them. */
final class Decoder {

    /** Cameras leave a few stray bytes before a marker; every decoder passes over them. */
    private static final String HARMLESS = "extraneous bytes";

    private Decoder() {
    }

    static BufferedImage decode(PictureFile file) {
        AtomicBoolean broken = new AtomicBoolean();
        BufferedImage image = decode(file, broken);
        if (broken.get() || image.getWidth() != file.width() || image.getHeight() != file.height()) {
            throw PictureFile.damaged("cannot be read to its end");
        }
        return image;
    }

    private static BufferedImage decode(PictureFile file, AtomicBoolean broken) {
        try (ImageInputStream input = new BytesInput(file.pixels())) {
            ImageReader reader = reader(file.type());
            try {
                reader.addIIOReadWarningListener((_, warning) -> {
                    if (!warning.contains(HARMLESS)) {
                        broken.set(true);
                    }
                });
                reader.setInput(input, true, true);
                return reader.read(0);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) {
            throw PictureRefused.Reason.DAMAGED.because("The picture is damaged: it cannot be read.", e);
        }
    }

    /** The WebP reader is made by hand: found through the registry it would depend on the class loader at the time. */
    private static ImageReader reader(PictureType type) throws IOException {
        return type == PictureType.WEBP
                ? new WebPImageReaderSpi().createReaderInstance()
                : ImageIO.getImageReadersByFormatName(type.extension()).next();
    }
}
