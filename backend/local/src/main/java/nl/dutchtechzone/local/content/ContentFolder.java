package nl.dutchtechzone.local.content;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.dutchtechzone.local.LocalFault;

/** A region's folder of content files, or one file of it. */
final class ContentFolder {

    private static final ObjectMapper YAML = YAMLMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final List<ContentFault> faults = new ArrayList<>();
    private final Map<String, UUID> ids = new HashMap<>();
    private final Path root;
    private final List<Path> asked;

    private ContentFolder(Path root, List<Path> asked) {
        this.root = root;
        this.asked = asked;
    }

    static ContentFolder at(Path path) {
        Path whole = path.toAbsolutePath().normalize();
        if (Files.isDirectory(whole)) {
            return new ContentFolder(whole, yamlFiles(whole));
        }
        if (!Files.isRegularFile(whole)) {
            throw new LocalFault("There is no content at " + path + ".");
        }
        return new ContentFolder(whole.getParent().getParent(), List.of(whole));
    }

    /** The files asked for that are in order, those that others refer to first; the rest is in {@link #faults}. */
    List<ContentFile> read() {
        Map<Path, JsonNode> contents = new HashMap<>();
        for (Path file : yamlFiles(root)) {
            parse(file).ifPresent(content -> {
                contents.put(file, content);
                identify(file, content);
            });
        }
        DraftReader drafts = new DraftReader(ids, faults);
        ContentFileReader reader = new ContentFileReader(drafts, faults);
        List<ContentFile> files = new ArrayList<>();
        for (Path file : asked) {
            if (contents.containsKey(file)) {
                reader.read(file, name(file), contents.get(file)).ifPresent(files::add);
            }
        }
        files.sort(Comparator.comparing(ContentFile::collection).thenComparing(ContentFile::name));
        List<ContentFile> ordered = new ArrayList<>();
        files.forEach(file -> place(file, files, ordered, new HashSet<>()));
        return ordered;
    }

    /** Puts those of its own collection before a file that it refers to; in a circle the first by name goes first. */
    private static void place(
            ContentFile file, List<ContentFile> files, List<ContentFile> ordered, Set<ContentFile> underWay) {
        if (ordered.contains(file) || !underWay.add(file)) {
            return;
        }
        String draft = file.draft().toString();
        files.stream()
                .filter(other -> other.collection() == file.collection()
                        && draft.contains(other.id().toString()))
                .forEach(other -> place(other, files, ordered, underWay));
        ordered.add(file);
    }

    List<ContentFault> faults() {
        return faults;
    }

    private Optional<JsonNode> parse(Path file) {
        try {
            return Optional.of(YAML.readTree(file.toFile()));
        } catch (IOException e) {
            faults.add(new ContentFault(name(file), "", "This is not YAML: " + e.getMessage().replace('\n', ' ')));
            return Optional.empty();
        }
    }

    private void identify(Path file, JsonNode content) {
        try {
            UUID id = UUID.fromString(content.path("id").asText());
            if (ids.containsValue(id)) {
                faults.add(new ContentFault(name(file), "id", "Another file has this id too."));
            }
            ids.put(name(file), id);
        } catch (IllegalArgumentException e) {
            faults.add(new ContentFault(name(file), "id", "Give the item an id of its own, a UUIDv7."));
        }
    }

    private String name(Path file) {
        String path = root.relativize(file).toString().replace('\\', '/');
        return path.substring(0, path.length() - ".yaml".length());
    }

    private static List<Path> yamlFiles(Path root) {
        try (Stream<Path> files = Files.walk(root, 2)) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
