package nl.dutchtechzone.portal.web;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;

/**
 * Asks servers elsewhere, which somebody named: over TLS, at public addresses only, and nowhere else from there. The
 * address that was looked at is the one that is connected to, so a name that leads elsewhere a moment later is of no use.
 */
@Singleton
public class Outgoing {

    private static final int TO_CONNECT_MS = 5000;
    private static final int HTTPS = 443;
    private static final int HTTP = 80;

    private final HttpClient client;
    private final boolean loopbackToo;

    @Inject
    Outgoing(Vertx vertx, Settings settings) {
        this(vertx, new HttpClientOptions(), settings.outgoing().allowLoopback());
    }

    Outgoing(Vertx vertx, HttpClientOptions options, boolean loopbackToo) {
        // what is asked is asked now and then, so no connection is kept
        this.client = vertx.createHttpClient(options.setConnectTimeout(TO_CONNECT_MS).setKeepAlive(false));
        this.loopbackToo = loopbackToo;
    }

    /**
     * A request.
     *
     * @param body     null for none
     * @param patience how long it may take until all of the answer is there
     * @param most     how many bytes an answer may have; it is broken off at more
     */
    public record Request(HttpMethod method, URI address, Map<String, String> headers, byte[] body, Duration patience, int most) {}

    public record Answer(int status, byte[] body) {}

    /** Sends and waits for the answer, whatever its status. */
    public Answer ask(Request request) throws OutgoingFault {
        Future<Answer> answer = client.request(options(request)).compose(sent -> {
            // who listens after it was sent may miss the beginning of the answer, or all of it
            Future<Answer> read = sent.response().compose(response -> read(response, request.most));
            if (request.body == null) {
                sent.end();
            } else {
                sent.end(Buffer.buffer(request.body));
            }
            return read;
        });
        try {
            return answer.toCompletionStage().toCompletableFuture().get(request.patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OutgoingFault(OutgoingFault.Reason.UNREACHABLE);
        } catch (TimeoutException e) {
            throw new OutgoingFault(OutgoingFault.Reason.TIMEOUT);
        } catch (ExecutionException e) {
            throw switch (e.getCause()) {
                case OutgoingFault fault -> fault;
                case SSLException untrusted -> new OutgoingFault(OutgoingFault.Reason.UNTRUSTED);
                case TimeoutException late -> new OutgoingFault(OutgoingFault.Reason.TIMEOUT);
                default -> new OutgoingFault(OutgoingFault.Reason.UNREACHABLE);
            };
        }
    }

    private RequestOptions options(Request request) throws OutgoingFault {
        URI address = request.address;
        if (address.getHost() == null) {
            throw new OutgoingFault(OutgoingFault.Reason.UNKNOWN_HOST);
        }
        boolean tls = "https".equals(address.getScheme());
        if (!tls && !loopbackToo) {
            throw new OutgoingFault(OutgoingFault.Reason.NOT_HTTPS);
        }
        int port = address.getPort() >= 0 ? address.getPort() : tls ? HTTPS : HTTP;
        RequestOptions options = new RequestOptions().setMethod(request.method).setSsl(tls).setFollowRedirects(false)
                .setHost(address.getHost()).setPort(port).setServer(SocketAddress.inetSocketAddress(new InetSocketAddress(resolved(address.getHost()), port)))
                .setURI((address.getRawPath().isEmpty() ? "/" : address.getRawPath()) + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery()))
                .setTimeout(request.patience.toMillis());
        request.headers.forEach(options::putHeader);
        return options;
    }

    private InetAddress resolved(String host) throws OutgoingFault {
        try {
            InetAddress[] all = InetAddress.getAllByName(host);
            for (InetAddress one : all) {
                if (!isPublic(one) && !(loopbackToo && one.isLoopbackAddress())) {
                    throw new OutgoingFault(OutgoingFault.Reason.PRIVATE);
                }
            }
            return all[0];
        } catch (UnknownHostException e) {
            throw new OutgoingFault(OutgoingFault.Reason.UNKNOWN_HOST);
        }
    }

    /** Whether an address is one of the internet: not of this machine, of a private network or of several receivers. */
    static boolean isPublic(InetAddress address) {
        byte[] bytes = address.getAddress();
        boolean special = bytes.length == 16 ? (bytes[0] & 0xFE) == 0xFC : isSpecial(bytes[0] & 0xFF, bytes[1] & 0xFF, bytes[2]);
        return !(address.isAnyLocalAddress() || address.isLoopbackAddress() || address.isLinkLocalAddress() || address.isSiteLocalAddress()
                || address.isMulticastAddress() || special);
    }

    /** What IANA keeps for special purposes (RFC 6890) and Java knows no name for: shared, of protocols, for measuring, reserved. */
    private static boolean isSpecial(int first, int second, int third) {
        return first == 0 || first >= 240 || first == 100 && (second & 0xC0) == 64 || first == 192 && second == 0 && third == 0
                || first == 198 && (second & 0xFE) == 18;
    }

    private static Future<Answer> read(HttpClientResponse response, int most) {
        Promise<Answer> whole = Promise.promise();
        Buffer body = Buffer.buffer();
        response.handler(part -> {
            if (body.length() + part.length() > most) {
                whole.tryFail(new OutgoingFault(OutgoingFault.Reason.TOO_LARGE));
                response.request().reset();
            } else {
                body.appendBuffer(part);
            }
        });
        response.exceptionHandler(whole::tryFail);
        response.endHandler(end -> whole.tryComplete(new Answer(response.statusCode(), body.getBytes())));
        return whole.future();
    }
}
