package nl.dutchtechzone.local.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.dutchtechzone.local.LocalFault;

/**
 * The client of the measurements. It works in the thread that asks and wakes no other: a client with threads of its own
 * takes the two cores from the server that is measured, and a create took twice as long.
 */
final class Http {

    static final ObjectMapper JSON = new ObjectMapper();

    private static final int PATIENCE_MS = 30_000;

    /** What was answered, and how long that took. The names of headers are in small letters. */
    record Answer(URI address, int status, Map<String, List<String>> headers, byte[] body, Duration took) {

        Optional<String> header(String name) {
            return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT))).map(List::getFirst);
        }

        JsonNode json() {
            try {
                return JSON.readTree(body);
            } catch (IOException e) {
                throw new LocalFault(address + " answered something else than JSON.", e);
            }
        }
    }

    private Http() {}

    static Answer get(URI address) {
        return ask(address, Map.of(), null);
    }

    static Answer post(URI address, Map<String, String> headers, byte[] body) {
        return ask(address, headers, body);
    }

    private static Answer ask(URI address, Map<String, String> headers, byte[] body) {
        try {
            long before = System.nanoTime();
            HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
            connection.setReadTimeout(PATIENCE_MS);
            connection.setInstanceFollowRedirects(false);
            connection.setRequestProperty("Accept", "*/*");
            headers.forEach(connection::setRequestProperty);
            if (body != null) {
                connection.setDoOutput(true);
                connection.setFixedLengthStreamingMode(body.length);
                try (OutputStream out = connection.getOutputStream()) {
                    out.write(body);
                }
            }
            int status = connection.getResponseCode();
            byte[] answer = bytes(connection, status);
            return new Answer(address, status, named(connection), answer, Duration.ofNanos(System.nanoTime() - before));
        } catch (IOException e) {
            throw new LocalFault(address + " does not answer.", e);
        }
    }

    private static byte[] bytes(HttpURLConnection connection, int status) throws IOException {
        try (InputStream in = status < 400 ? connection.getInputStream() : connection.getErrorStream()) {
            return in == null ? new byte[0] : in.readAllBytes();
        }
    }

    private static Map<String, List<String>> named(HttpURLConnection connection) {
        Map<String, List<String>> headers = new TreeMap<>();
        connection.getHeaderFields().forEach((name, values) -> {
            // the status line has no name
            if (name != null) {
                headers.put(name.toLowerCase(Locale.ROOT), values);
            }
        });
        return headers;
    }
}
