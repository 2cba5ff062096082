package nl.dutchtechzone.portal.web;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.net.PfxOptions;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Servers elsewhere are asked at public addresses, over TLS, and only so long and so much. */
class OutgoingTest {

    private static final Vertx VERTX = Vertx.vertx();
    private static final int MOST = 1000;
    private static final String PASSWORD = "only-for-this-test";

    private final Outgoing strict = new Outgoing(VERTX, new HttpClientOptions(), false);
    private final Outgoing here = new Outgoing(VERTX, new HttpClientOptions(), true);

    @AfterAll
    static void close() throws Exception {
        VERTX.close().toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
    }

    @Test
    void nothingPrivateIsAsked() {
        for (String host : new String[] {"127.0.0.1", "[::1]", "localhost", "10.0.0.1", "192.168.1.1", "172.16.0.1", "169.254.169.254", "100.64.0.1",
            "0.0.0.0", "0.1.2.3", "255.255.255.255", "198.18.0.1", "192.0.0.8", "[fd00::1]", "[fe80::1]", "[::ffff:10.0.0.1]", "2130706433"}) {
            assertEquals(OutgoingFault.Reason.PRIVATE, refused(strict, "https://" + host + "/x"), host);
        }
        // what tests may ask is this machine, not what is around it
        assertEquals(OutgoingFault.Reason.PRIVATE, refused(here, "http://10.0.0.1/x"));
    }

    @Test
    void publicAddressesArePublic() throws UnknownHostException {
        for (String address : new String[] {"192.0.2.1", "100.128.0.1", "99.64.0.1", "198.20.0.1", "172.32.0.1", "2001:db8::1"}) {
            assertTrue(Outgoing.isPublic(InetAddress.getByName(address)), address);
        }
        assertFalse(Outgoing.isPublic(InetAddress.getByName("224.0.0.1")));
    }

    @Test
    void withoutTlsNothingIsAsked() {
        assertEquals(OutgoingFault.Reason.NOT_HTTPS, refused(strict, "http://192.0.2.1/x"));
    }

    @Test
    void whatIsNotThereIsSaidSo() {
        assertEquals(OutgoingFault.Reason.UNKNOWN_HOST, refused(strict, "https://nergens.invalid/x"));
        assertEquals(OutgoingFault.Reason.UNKNOWN_HOST, refused(here, "http:///x"));
        assertEquals(OutgoingFault.Reason.UNREACHABLE, refused(here, "http://127.0.0.1:1/x"));
    }

    @Test
    void anAnswerIsGivenAsItIs() throws Exception {
        try (Elsewhere server = new Elsewhere(302, new byte[] {1, 2, 3}, null)) {
            Outgoing.Answer answer = here.ask(request(server.address()));
            assertEquals(302, answer.status());
            assertArrayEquals(new byte[] {1, 2, 3}, answer.body());
        }
    }

    @Test
    void whoAnswersTooMuchOrTooLateIsBrokenOff() throws Exception {
        try (Elsewhere server = new Elsewhere(200, new byte[MOST + 1], null)) {
            assertEquals(OutgoingFault.Reason.TOO_LARGE, refused(here, server.address()));
        }
        CountDownLatch never = new CountDownLatch(1);
        try (Elsewhere server = new Elsewhere(200, new byte[1], never)) {
            assertEquals(OutgoingFault.Reason.TIMEOUT, refused(here, server.address()));
        } finally {
            never.countDown();
        }
    }

    @Test
    void whoAnswersMustBeWhoWasAsked(@TempDir Path folder) throws Exception {
        for (String name : new String[] {"localhost", "partner.example"}) {
            Path store = certificate(folder, name);
            Outgoing trusting = new Outgoing(VERTX, new HttpClientOptions()
                    .setTrustOptions(new PfxOptions().setPath(store.toString()).setPassword(PASSWORD)), true);
            HttpsServer server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.setHttpsConfigurator(new HttpsConfigurator(tls(store)));
            try (Elsewhere elsewhere = new Elsewhere(server, 200, new byte[1], null)) {
                String address = elsewhere.address().replace("http://127.0.0.1", "https://localhost");
                // nobody vouches for it
                assertEquals(OutgoingFault.Reason.UNTRUSTED, refused(here, address));
                if (name.equals("localhost")) {
                    assertEquals(200, trusting.ask(request(address)).status());
                } else {
                    assertEquals(OutgoingFault.Reason.UNTRUSTED, refused(trusting, address));
                }
            }
        }
    }

    /** A key and its certificate for a name. */
    private static Path certificate(Path folder, String name) throws Exception {
        Path store = folder.resolve(name + ".p12");
        Process made = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(), "-genkeypair", "-alias", "one",
                "-keyalg", "EC", "-dname", "CN=" + name, "-ext", "san=dns:" + name, "-storetype", "PKCS12", "-keystore", store.toString(),
                "-storepass", PASSWORD).redirectErrorStream(true).start();
        String told = new String(made.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, made.waitFor(), told);
        return store;
    }

    private static SSLContext tls(Path store) throws Exception {
        KeyStore keys = KeyStore.getInstance(store.toFile(), PASSWORD.toCharArray());
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, PASSWORD.toCharArray());
        SSLContext tls = SSLContext.getInstance("TLS");
        tls.init(managers.getKeyManagers(), null, null);
        return tls;
    }

    private static OutgoingFault.Reason refused(Outgoing outgoing, String address) {
        return assertThrows(OutgoingFault.class, () -> outgoing.ask(request(address))).reason();
    }

    private static Outgoing.Request request(String address) {
        return new Outgoing.Request(HttpMethod.GET, URI.create(address), Map.of(), null, Duration.ofSeconds(1), MOST);
    }

    /** A server that answers the same to everything, once it may. */
    private record Elsewhere(HttpServer server) implements AutoCloseable {

        Elsewhere(int status, byte[] body, CountDownLatch until) throws IOException {
            this(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0), status, body, until);
        }

        Elsewhere(HttpServer server, int status, byte[] body, CountDownLatch until) {
            this(server);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.createContext("/", exchange -> {
                if (until != null) {
                    try {
                        until.await();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                }
                exchange.sendResponseHeaders(status, body.length);
                exchange.getResponseBody().write(body);
                exchange.close();
            });
            server.start();
        }

        String address() {
            return "http://127.0.0.1:" + server.getAddress().getPort() + "/x";
        }

        @Override
        public void close() {
            server.stop(0);
        }
    }
}
