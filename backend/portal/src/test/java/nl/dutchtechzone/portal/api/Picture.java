package nl.dutchtechzone.portal.api;

import static nl.dutchtechzone.portal.api.Someone.EDITOR;

import io.restassured.response.Response;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.ThreadLocalRandom;
import javax.imageio.ImageIO;

/** Drawn pictures to upload. */
public final class Picture {

    private Picture() {}

    /** A PNG that no other upload has. */
    public static byte[] png(int width, int height) {
        return drawn(width, height, "png");
    }

    public static byte[] jpeg(int width, int height) {
        return drawn(width, height, "jpg");
    }

    public static Response upload(Someone who, String type, byte[] bytes) {
        return who.asks().contentType(type).body(bytes).queryParam("fileName", "tekening").post("/api/v1/desk/media");
    }

    /** A picture at the desk, without alternative text. */
    public static DeskItem uploaded() {
        return uploaded(EDITOR);
    }

    public static DeskItem uploaded(Someone who) {
        return DeskItem.of("media", upload(who, "image/png", png(700, 350)).then().statusCode(201).extract().response());
    }

    private static byte[] drawn(int width, int height, String format) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(new Color(ThreadLocalRandom.current().nextInt(0x1000000)));
        pen.fillRect(0, 0, width, height);
        pen.setColor(new Color(ThreadLocalRandom.current().nextInt(0x1000000)));
        pen.fillOval(width / 4, height / 4, width / 2, height / 2);
        pen.dispose();
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(image, format, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
