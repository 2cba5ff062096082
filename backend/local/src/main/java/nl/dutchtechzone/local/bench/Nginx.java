package nl.dutchtechzone.local.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.dutchtechzone.local.Ports;
import nl.dutchtechzone.local.ServerProcess;

/** Debian's nginx with two workers, giving the portal's answers from files: the same bytes with the same headers. */
final class Nginx implements AutoCloseable {

    /** What every server writes anew for each answer. */
    private static final Set<String> OWN = Set.of("content-length", "content-type", "connection", "date");
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final ServerProcess server;
    private final int port;

    private Nginx(ServerProcess server, int port) {
        this.server = server;
        this.port = port;
    }

    /** Starts with the answers that it is to give, by name. */
    static Nginx start(Path folder, Map<String, Http.Answer> answers) throws IOException {
        int port = Ports.free();
        StringBuilder locations = new StringBuilder();
        for (Map.Entry<String, Http.Answer> answer : answers.entrySet()) {
            Files.write(folder.resolve(answer.getKey()), answer.getValue().body());
            locations.append(location(answer.getKey(), answer.getValue()));
        }
        Path configuration = Files.writeString(folder.resolve("nginx.conf"), """
                %s
                worker_processes 2;
                pid %3$s/nginx.pid;
                error_log stderr warn;
                events { worker_connections 1024; }
                http {
                  sendfile on;
                  tcp_nopush on;
                  keepalive_requests 1000000000;
                  access_log off;
                  server_tokens off;
                  etag off;
                  max_ranges 0;
                  open_file_cache max=100;
                  client_body_temp_path %3$s; proxy_temp_path %3$s; fastcgi_temp_path %3$s;
                  uwsgi_temp_path %3$s; scgi_temp_path %3$s;
                  server {
                    listen 127.0.0.1:%2$d backlog=511;
                    root %3$s;
                %4$s  }
                }
                """.formatted(workersAccount(), port, folder, locations));
        ServerProcess server = ServerProcess.start("nginx", folder.resolve("nginx.log"), Map.of(),
                List.of("nginx", "-p", folder.toString(), "-c", configuration.toString(), "-g", "daemon off;"));
        server.await(PATIENCE, () -> Ports.answers(port));
        return new Nginx(server, port);
    }

    URI address(String name) {
        return URI.create("http://127.0.0.1:" + port + "/" + name);
    }

    List<Long> processes() {
        return Stream.concat(Stream.of(server.id()),
                ProcessHandle.of(server.id()).stream().flatMap(ProcessHandle::children).map(ProcessHandle::pid)).toList();
    }

    @Override
    public void close() {
        server.close();
    }

    private static String location(String name, Http.Answer answer) {
        StringBuilder location = new StringBuilder("    location = /" + name + " {\n      types {}\n");
        answer.header("Content-Type")
                .ifPresent(type -> location.append("      default_type \"" + type + "\";\n"));
        if (answer.header("Last-Modified").isEmpty()) {
            location.append("      add_header Last-Modified \"\";\n");
        }
        answer.headers().forEach((header, values) -> {
            if (!OWN.contains(header)) {
                values.forEach(value -> location.append(
                        "      add_header %s \"%s\";%n".formatted(header, value.replace("\"", "\\\""))));
            }
        });
        return location.append("    }\n").toString();
    }

    /** Root's nginx gives its workers to another account, which may not read a private folder. */
    private static String workersAccount() {
        return System.getProperty("user.name").equals("root") ? "user root;" : "";
    }
}
