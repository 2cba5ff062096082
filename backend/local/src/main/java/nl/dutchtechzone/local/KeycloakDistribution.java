package nl.dutchtechzone.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The unpacked Keycloak, made ready once for this machine: built for its store, with a store that holds its own realm
 * only (making one takes longer than everything else) and with the JVM's ahead-of-time cache (start in 8 instead of
 * 13 s on two cores).
 */
record KeycloakDistribution(Path home) {

    private static final List<String> JVM = List.of(
            "-Xms64m",
            "-Xmx512m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                    + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--enable-native-access=ALL-UNNAMED",
            "-Duser.language=en",
            "-Duser.country=US",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "-Dpicocli.disable.closures=true");

    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    static KeycloakDistribution prepared() {
        // The ahead-of-time cache is bound to the JDK.
        String name = "keycloak-" + ServerFiles.keycloakVersion() + "-jdk-" + Runtime.version();
        return new KeycloakDistribution(Cache.prepared(name, home -> {
            System.out.println("Keycloak is made ready, once for this machine (about a minute and a half) …");
            new KeycloakDistribution(home).prepare();
        }));
    }

    /** Starts on the store of an instance's folder and waits until the realm answers. */
    ServerProcess start(Path instance, int port, String realm) throws IOException {
        return start(instance, port, realm, Files.exists(aotCache()) ? List.of("-XX:AOTCache=" + aotCache()) : List.of());
    }

    /** Gives an instance's folder an empty store: Keycloak's own realm, nobody in it. */
    void copyEmptyStore(Path instance) throws IOException {
        Path store = instance.resolve("data/h2");
        Directories.delete(store);
        Files.createDirectories(store);
        Files.copy(home.resolve("store/keycloakdb.mv.db"), store.resolve("keycloakdb.mv.db"));
    }

    private void prepare() throws IOException {
        String folder = "keycloak-" + ServerFiles.keycloakVersion() + "/";
        Directories.unpack(ServerFiles.keycloakZip(), folder, distribution());
        List<String> build = command(distribution(), List.of());
        build.addAll(List.of("build", "--db=dev-file", "--cache=local", "--transaction-xa-enabled=false"));
        ServerProcess.start("Keycloak's build", home.resolve("build.log"), Map.of(), build)
                .awaitSuccess(Duration.ofMinutes(5));

        Path training = home.resolve("training");
        // The cache is written when the process ends, by a second process: stopping takes a quarter of a minute.
        ServerProcess server = start(training, Ports.free(), "master", List.of("-XX:AOTCacheOutput=" + aotCache()));
        server.stop(Duration.ofMinutes(3));
        Files.move(training.resolve("data/h2"), home.resolve("store"));
        Directories.delete(training);
    }

    private ServerProcess start(Path instance, int port, String realm, List<String> jvm) throws IOException {
        Files.createDirectories(instance.resolve("data"));
        Files.createDirectories(instance.resolve("conf"));
        Files.createDirectories(instance.resolve("providers"));
        Path libraries = instance.resolve("lib");
        Files.deleteIfExists(libraries);
        Files.createSymbolicLink(libraries, distribution().resolve("lib"));

        String address = "http://localhost:" + port;
        List<String> command = command(instance, jvm);
        command.addAll(List.of(
                "start",
                "--optimized",
                "--http-enabled=true",
                "--http-host=localhost",
                "--http-port=" + port,
                "--hostname=" + address,
                "--import-realm",
                // That of the build is not kept. With a cluster, a start after a crash waits 20 s for the one that crashed.
                "--cache=local"));
        ServerProcess server = ServerProcess.start("Keycloak", instance.resolve("keycloak.log"), Map.of(), command);
        try {
            server.await(Duration.ofMinutes(3), () -> answers(address + "/realms/" + realm));
            return server;
        } catch (RuntimeException e) {
            server.close();
            throw e;
        }
    }

    /** Keycloak's own script does the same, as a shell that stays between us and the server. */
    private List<String> command(Path instance, List<String> jvm) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(JVM);
        command.addAll(jvm);
        command.add("-Dkc.home.dir=" + instance.toAbsolutePath());
        command.add("-Djboss.server.config.dir=" + instance.toAbsolutePath().resolve("conf"));
        command.addAll(List.of(
                "-cp",
                distribution().resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
        return command;
    }

    private Path distribution() {
        return home.resolve("distribution");
    }

    private Path aotCache() {
        return home.resolve("keycloak.aot");
    }

    private static boolean answers(String address) {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                    .timeout(Duration.ofSeconds(10))
                    .build();
            return HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException("interrupted", e));
        }
    }
}
