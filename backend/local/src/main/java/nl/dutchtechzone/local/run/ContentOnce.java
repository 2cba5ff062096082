package nl.dutchtechzone.local.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import nl.dutchtechzone.local.content.ContentAddress;
import nl.dutchtechzone.local.content.Importer;

/** Brings the region's content in at the first start, and again only after the files changed. */
final class ContentOnce {

    private ContentOnce() {}

    static void bringIn(Path content, Path stamp, ContentAddress address, Progress progress) {
        try {
            String digest = digest(content);
            if (Files.exists(stamp) && Files.readString(stamp).equals(digest)) {
                progress.say("The content is in already");
                return;
            }
            progress.say("The content of " + content.getFileName() + " is brought in");
            if (Importer.bringIn(content, address, false)) {
                Files.writeString(stamp, digest);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String digest(Path content) throws IOException {
        try (Stream<Path> files = Files.walk(content)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            List<Path> sorted = files.filter(Files::isRegularFile).sorted().toList();
            for (Path file : sorted) {
                digest.update(content.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
                digest.update(Files.readAllBytes(file));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
