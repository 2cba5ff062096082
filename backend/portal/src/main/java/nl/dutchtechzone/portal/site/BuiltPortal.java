package nl.dutchtechzone.portal.site;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.impl.MimeMapping;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.dutchtechzone.portal.web.Settings;

/**
 * The built portal, read whole at start: its files are given from memory, packed as the build packed them. Without a
 * directory this server gives only the API.
 */
@Singleton
class BuiltPortal {

    private static final int BEFORE_PAGES = -900;
    private static final String SHELL = "/index.html";
    private static final String HASHED = "/assets/";
    private static final int DEEPEST = 10;
    /** Made by the build for itself. */
    private static final List<String> PRIVATE = List.of(SHELL, "/pages.json");

    private record File(Buffer plain, Buffer gzip, Buffer brotli, String type) {}

    private final Map<String, File> files = new HashMap<>();
    private final String html;
    private Shell shell;

    BuiltPortal(Settings settings) {
        Optional<Path> directory = settings.site().directory().filter(name -> !name.isBlank()).map(Path::of);
        directory.ifPresent(this::read);
        this.html = files.containsKey(SHELL) ? files.get(SHELL).plain.toString() : null;
        PRIVATE.forEach(files::remove);
    }

    /** What pages are made of; read from its HTML when the first one is asked for. */
    synchronized Optional<Shell> shell() {
        if (shell == null && html != null) {
            shell = Shell.of(html);
        }
        return Optional.ofNullable(shell);
    }

    void route(@Observes Router router) {
        router.route(HttpMethod.GET, "/*").order(BEFORE_PAGES).handler(this::give);
        router.route(HttpMethod.HEAD, "/*").order(BEFORE_PAGES).handler(this::give);
    }

    private void give(RoutingContext routing) {
        String path = routing.request().path();
        File file = files.get(path);
        if (file == null) {
            routing.next();
            return;
        }
        HttpServerResponse response = routing.response().putHeader("Content-Type", file.type).putHeader("Vary", "Accept-Encoding")
                .putHeader("Cache-Control", path.startsWith(HASHED) ? "public, max-age=31536000, immutable" : "public, max-age=3600");
        String accepted = Optional.ofNullable(routing.request().getHeader("Accept-Encoding")).orElse("");
        if (file.brotli != null && accepted.contains("br")) {
            response.putHeader("Content-Encoding", "br").end(file.brotli);
        } else if (file.gzip != null && accepted.contains("gzip")) {
            response.putHeader("Content-Encoding", "gzip").end(file.gzip);
        } else {
            response.end(file.plain);
        }
    }

    private void read(Path directory) {
        try (Stream<Path> found = Files.find(directory, DEEPEST, (path, attributes) -> attributes.isRegularFile())) {
            Set<Path> all = found.collect(Collectors.toSet());
            for (Path path : all) {
                String name = "/" + directory.relativize(path).toString().replace('\\', '/');
                if (!name.endsWith(".gz") && !name.endsWith(".br")) {
                    files.put(name, new File(bytes(path), packed(path, ".gz", all), packed(path, ".br", all), type(name)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The built portal cannot be read from " + directory, e);
        }
        if (!files.containsKey(SHELL)) {
            throw new IllegalStateException("There is no built portal in " + directory + ": build it, or leave portal.site.directory empty.");
        }
    }

    private static Buffer packed(Path path, String ending, Set<Path> all) throws IOException {
        Path packed = path.resolveSibling(path.getFileName() + ending);
        return all.contains(packed) ? bytes(packed) : null;
    }

    private static Buffer bytes(Path path) throws IOException {
        return Buffer.buffer(Files.readAllBytes(path));
    }

    private static String type(String name) {
        String type = MimeMapping.getMimeTypeForFilename(name);
        if (type == null) {
            return "application/octet-stream";
        }
        return type.startsWith("text/") || type.endsWith("javascript") ? type + "; charset=utf-8" : type;
    }
}
