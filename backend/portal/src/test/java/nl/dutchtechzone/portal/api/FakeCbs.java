package nl.dutchtechzone.portal.api;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** Stands at the edge of the network in the place of Statistics Netherlands; it has no figures until it is given some. */
public final class FakeCbs {

    private static final String NO_FIGURES = "{\"value\": []}";

    private final HttpServer server;
    private volatile int status;
    private volatile String answer;
    private volatile String location;
    private volatile String asked;

    private FakeCbs(HttpServer server) {
        this.server = server;
        reset();
    }

    static FakeCbs start() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            FakeCbs cbs = new FakeCbs(server);
            server.createContext("/", exchange -> {
                cbs.asked = URLDecoder.decode(String.valueOf(exchange.getRequestURI().getRawQuery()), StandardCharsets.UTF_8);
                byte[] body = cbs.answer.getBytes(StandardCharsets.UTF_8);
                if (cbs.location != null) {
                    exchange.getResponseHeaders().add("Location", cbs.location);
                }
                exchange.sendResponseHeaders(cbs.status, body.length == 0 ? -1 : body.length);
                exchange.getResponseBody().write(body);
                exchange.close();
            });
            server.start();
            return cbs;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/Observations";
    }

    /** What it answers from now on. */
    public void answers(int newStatus, String body) {
        status = newStatus;
        answer = body;
    }

    public void sendsOn(String to) {
        status = 302;
        answer = NO_FIGURES;
        location = to;
    }

    public void reset() {
        status = 200;
        answer = NO_FIGURES;
        location = null;
    }

    /** The last question it was asked. */
    public String asked() {
        return asked;
    }

    void close() {
        server.stop(0);
    }
}
