package nl.dutchtechzone.portal.api;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Requests that no client library would send. */
public final class Raw {

    private static final int PATIENCE_MS = (int) Duration.ofSeconds(30).toMillis();

    private static final Pattern LENGTH = Pattern.compile("(?i)content-length: *([0-9]+)");

    private Raw() {}

    /** What the server answers to these lines, head and body; Host is added, a body is never sent. */
    public static String answer(String... lines) {
        try (Socket socket = new Socket("127.0.0.1", RestAssured.port)) {
            socket.setSoTimeout(PATIENCE_MS);
            socket.getOutputStream().write((String.join("\r\n", lines) + "\r\nHost: localhost\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return read(socket.getInputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        while (!head.toString().endsWith("\r\n\r\n")) {
            int one = in.read();
            if (one < 0) {
                return head.toString();
            }
            head.append((char) one);
        }
        Matcher length = LENGTH.matcher(head);
        return head + (length.find() ? new String(in.readNBytes(Integer.parseInt(length.group(1))), StandardCharsets.UTF_8) : "");
    }
}
