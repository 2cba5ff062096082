package nl.dutchtechzone.portal.media.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

import javax.imageio.ImageIO;

/** Pictures to try things on, all of them drawn here. */
final class SamplePictures {

    /** 32 × 16 pixels, the left half red, the right half blue; made with cwebp from a drawing of this project. */
    static final byte[] WEBP_LOSSY = base64("UklGRlwAAABXRUJQVlA4IFAAAADQBACdASogABAAPjEUiEKiISEYBAAgAwS0AE6ZQjgbwD8AP2A/"
            + "wHIBdgP2AATw4AD+9r4H/l2tAopv/0an+koTv/eTXexIkAA4k7Z0+voAAA==");
    static final byte[] WEBP_LOSSLESS = base64("UklGRigAAABXRUJQVlA4TBwAAAAvH8ADAA9Qj1sh30N1/qOCQCDJX3qABSL6H9QL");
    /** As the others, but the right half is not there. */
    static final byte[] WEBP_LOSSY_ALPHA = base64("UklGRooAAABXRUJQVlA4WAoAAAAQAAAAHwAADwAAQUxQSBMAAAABDzD/ERFCIJDkLz3AAhH9"
            + "j+IFAFZQOCBQAAAA0AQAnQEqIAAQAD4xFIhCoiEhGAQAIAMEtABOmUI4G8A/AD9gP8ByAXYD9gAE8OAA/va+B/5drQKKb/9Gp/pKE7/3k13s"
            + "SJAAOJO2dPr6AAA=");
    static final byte[] WEBP_LOSSLESS_ALPHA = base64("UklGRigAAABXRUJQVlA4TBsAAAAvH8ADEA8wHoM8HvMf8BAIJPlLD7BARP+jeAEA");
    /** With EXIF's orientation 6. */
    static final byte[] WEBP_TURNED = base64("UklGRpAAAABXRUJQVlA4WAoAAAAIAAAAHwAADwAAVlA4IFAAAADQBACdASogABAAPjEUiEKiISEY"
            + "BAAgAwS0AE6ZQjgbwD8AP2A/wHIBdgP2AATw4AD+9r4H/l2tAopv/0an+koTv/eTXexIkAA4k7Z0+voAAEVYSUYaAAAATU0AKgAAAAgAAQES"
            + "AAMAAAABAAYAAAAAAAA=");
    static final byte[] WEBP_ANIMATED = base64("UklGRtAAAABXRUJQVlA4WAoAAAACAAAAHwAADwAAQU5JTQYAAAD/////AABBTk1GaAAAAAAAAAAA"
            + "AB8AAA8AAGQAAABWUDggUAAAANAEAJ0BKiAAEAA+MRSIQqIhIRgEACADBLQATplCOBvAPwA/YD/AcgF2A/YABPDgAP72vgf+Xa0Cim//Rqf6"
            + "ShO/95Nd7EiQADiTtnT6+gAAQU5NRjQAAAAAAAAAAAAfAAAPAABkAAAAVlA4TBwAAAAvH8ADAA9Qj1sh30N1/qOCQCDJX3qABSL6H9QL");

    /** The {@link #photo} of 48 × 96 pixels, in all the ways of predicting blocks that a photograph needs. */
    static final byte[] WEBP_PHOTO = base64("UklGRuoBAABXRUJQVlA4IN4BAADwDACdASowAGAAPtFeqFEoJKOio5gLgQAaCWJiGo7wHLsngh09ygb4CFHy8YBxL1hr8rddzL1uzwOxYmQEx2"
            + "pTXGfVdvefz2Ror06nze0NZ5qhD0cOOASB0GV315YNMP7pGDnGkAdnVEnfOxilpkAAAP7wCPx11/jcVByfUlHIlOk9Ge3EP2Kmg+PxC0UCZW50"
            + "kVb4i7O9Df8x7Z6ikew3/cbjZ430rX91mmJ0I4lhYZ++OUdmZge+QYkVbs+OfphwcbMYg3no//Jwe1uJBUmcZ2ZHHW7DiQgS+Gb17F6C4wEVQc"
            + "D4UTGPriysMcBQ6mEQcDYlU2sHUKM0jJJDSawbui1Kg4FqfRKbpEtk1HL6fzU6VR/T2pcFMsgilOBrZ1IZQBEB5qS0WTltfd3qmsmYJ6/CUPDk"
            + "mTnh73ghZiUqAUWmv8nhngziiNlOzGdPNrGPZlPfIquU7f0ZxTuSaIXPkVyFeQ0pIjx7MRYR4mZXJa2Cp/yTqjbhcuDXJzybsuV78xxQu4v83r"
            + "VzTvH3aETRQ+pgtzAlRQvvXwPLa76Yyll02W9u7XNplPTZCe+Ncs6nOFybVzV1uTYP5Zw9QgcgF8o9cdIpvkG67ugUMDyKTvw6IYbQTsONQC+8"
            + "AAAA");

    /** Where the sample photograph was taken: what must never get out. */
    static final String PLACE = "52 degrees 47 minutes north";

    private SamplePictures() {
    }

    private static byte[] base64(String text) {
        return Base64.getDecoder().decode(text);
    }

    /** Light and noise, as a camera sees them. */
    static BufferedImage photo(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(7);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int noise = random.nextInt(24);
                image.setRGB(x, y, Pixels.pack(x * 200 / width + noise, y * 200 / height + noise, 90 + noise, 255));
            }
        }
        return image;
    }

    /** A few flat shapes. */
    static BufferedImage drawing(int width, int height, int type) {
        BufferedImage image = new BufferedImage(width, height, type);
        Graphics2D pen = image.createGraphics();
        if (!image.getColorModel().hasAlpha()) {
            pen.setColor(Color.WHITE);
            pen.fillRect(0, 0, width, height);
        }
        pen.setColor(new Color(0xc2410c));
        pen.fillRect(width / 8, height / 8, width * 3 / 4, height * 3 / 4);
        pen.setColor(new Color(0x1d4ed8));
        pen.fillOval(width / 4, height / 4, width / 3, height / 3);
        pen.dispose();
        return image;
    }

    /** Red and green above, blue and white below. */
    static BufferedImage quarters(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        Color[] colours = {Color.RED, Color.GREEN, Color.BLUE, Color.WHITE};
        for (int i = 0; i < colours.length; i++) {
            pen.setColor(colours[i]);
            pen.fillRect(i % 2 * width / 2, i / 2 * height / 2, width / 2, height / 2);
        }
        pen.dispose();
        return image;
    }

    static BufferedImage plain(int width, int height, int type, Color colour) {
        BufferedImage image = new BufferedImage(width, height, type);
        Graphics2D pen = image.createGraphics();
        pen.setColor(colour);
        pen.fillRect(0, 0, width, height);
        pen.dispose();
        return image;
    }

    static byte[] jpeg(BufferedImage image) {
        return written(image, "jpg");
    }

    static byte[] png(BufferedImage image) {
        return written(image, "png");
    }

    private static byte[] written(BufferedImage image, String format) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            if (!ImageIO.write(image, format, bytes)) {
                throw new IllegalArgumentException(format);
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static BufferedImage read(byte[] file) {
        try {
            return ImageIO.read(new ByteArrayInputStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A camera's notes: how it was held, and where. */
    static byte[] exif(int orientation) {
        byte[] place = (PLACE + "\0").getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(8 + 2 + 24 + 4 + 2 + 12 + 4 + place.length)
                .put("MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8)
                .putShort((short) 2)
                .putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation).putShort((short) 0)
                .putShort((short) 0x8825).putShort((short) 4).putInt(1).putInt(38)
                .putInt(0)
                .putShort((short) 1)
                .putShort((short) 0x1b).putShort((short) 2).putInt(place.length).putInt(56)
                .putInt(0)
                .put(place)
                .array();
    }

    static byte[] withExif(byte[] jpeg, int orientation) {
        return withSegment(jpeg, 0xe1, joined(Exif.NAME.getBytes(StandardCharsets.ISO_8859_1), exif(orientation)));
    }

    static byte[] withSegment(byte[] jpeg, int marker, byte[] content) {
        byte[] head = {(byte) 0xff, (byte) marker, (byte) (content.length + 2 >> 8), (byte) (content.length + 2)};
        return joined(Arrays.copyOf(jpeg, 2), head, content, Arrays.copyOfRange(jpeg, 2, jpeg.length));
    }

    /** Puts a chunk right behind the header of a PNG. */
    static byte[] withChunk(byte[] png, String type, byte[] content) {
        int header = 8 + 25;
        return joined(Arrays.copyOf(png, header), chunk(type, content), Arrays.copyOfRange(png, header, png.length));
    }

    static byte[] chunk(String type, byte[] content) {
        byte[] named = joined(type.getBytes(StandardCharsets.US_ASCII), content);
        CRC32 sum = new CRC32();
        sum.update(named);
        return ByteBuffer.allocate(named.length + 8).putInt(content.length).put(named).putInt((int) sum.getValue()).array();
    }

    static byte[] deflated(byte[] content) {
        try (Deflater deflater = new Deflater()) {
            deflater.setInput(content);
            deflater.finish();
            byte[] packed = new byte[content.length + 1000];
            return Arrays.copyOf(packed, deflater.deflate(packed));
        }
    }

    static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            whole.writeBytes(part);
        }
        return whole.toByteArray();
    }
}
