package nl.dutchtechzone.portal.webhook;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import nl.dutchtechzone.portal.web.Json;

/** A partner's server, which takes messages and checks who sent them with the library that partners use. */
final class Receiver implements AutoCloseable {

    private static final int PATIENCE_S = 20;

    /** A message as it came. */
    record Message(HttpHeaders headers, String body) {

        String id() {
            return headers.firstValue("webhook-id").orElseThrow();
        }

        JsonNode json() {
            return Json.read(body, JsonNode.class);
        }

        List<String> ids(String collection) {
            for (JsonNode change : json().at("/data/changes")) {
                if (change.path("collection").asText().equals(collection)) {
                    return texts(change.path("ids"));
                }
            }
            return List.of();
        }

        List<String> erased() {
            return texts(json().at("/data/erased"));
        }

        boolean isSignedWith(String secret) throws Exception {
            try {
                new com.standardwebhooks.Webhook(secret).verify(body, headers);
                return true;
            } catch (WebhookVerificationException e) {
                return false;
            }
        }

        private static List<String> texts(JsonNode array) {
            List<String> texts = new ArrayList<>();
            array.forEach(text -> texts.add(text.asText()));
            return texts;
        }
    }

    private final HttpServer server;
    private final BlockingQueue<Message> messages = new LinkedBlockingQueue<>();
    private volatile int status = 204;

    Receiver() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            int answer = status;
            messages.add(new Message(HttpHeaders.of(exchange.getRequestHeaders(), (name, value) -> true), body));
            exchange.sendResponseHeaders(answer, -1);
            exchange.close();
        });
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/hooks";
    }

    /** What it answers from now on. */
    void answers(int newStatus) {
        status = newStatus;
    }

    /** The first message of such a sort that comes within a while; those before it are dropped. */
    Message await(Predicate<Message> such) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_S);
        Message message;
        do {
            message = messages.poll(Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS);
            assertNotNull(message, "No such message came");
        } while (!such.test(message));
        return message;
    }

    /** What came so far and was not taken. */
    List<Message> all() {
        return List.copyOf(messages);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
