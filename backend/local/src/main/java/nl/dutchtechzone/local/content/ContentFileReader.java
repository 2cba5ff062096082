package nl.dutchtechzone.local.content;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Reads what stands in one content file. */
record ContentFileReader(DraftReader drafts, List<ContentFault> faults) {

    private static final Set<String> KNOWN = Set.of("id", "file", "draft", "values", "publish");

    Optional<ContentFile> read(Path file, String name, JsonNode content) {
        int before = faults.size();
        Optional<Collection> collection = Collection.of(name.substring(0, Math.max(0, name.indexOf('/'))));
        if (collection.isEmpty()) {
            faults.add(new ContentFault(name, "", "Its folder is none of the collections."));
            return Optional.empty();
        }
        content.fieldNames().forEachRemaining(field -> {
            if (!KNOWN.contains(field)) {
                faults.add(new ContentFault(name, field, "Unknown; a file has id, draft, publish, for media file, and for people values."));
            }
        });
        if (!(content.get("draft") instanceof ObjectNode draft)) {
            faults.add(new ContentFault(name, "draft", "Missing."));
            return Optional.empty();
        }
        ObjectNode read = drafts.read(name, draft);
        if (content.hasNonNull("values") && collection.get() != Collection.PEOPLE) {
            faults.add(new ContentFault(name, "values", "Only people have values."));
        }
        Path picture = collection.get() == Collection.MEDIA ? picture(file, name, content) : null;
        List<String> publish = publish(name, content.path("publish"));
        UUID id = drafts.ids().get(name);
        if (faults.size() > before || id == null) {
            return Optional.empty();
        }
        return Optional.of(new ContentFile(file, name, collection.get(), id, read, content.path("values"), picture, publish));
    }

    private Path picture(Path file, String name, JsonNode content) {
        Path picture = file.resolveSibling(content.path("file").asText());
        if (!content.hasNonNull("file") || !Files.isRegularFile(picture)) {
            faults.add(new ContentFault(name, "file", "Name the picture that lies beside this file."));
        }
        return picture;
    }

    private List<String> publish(String name, JsonNode publish) {
        if (publish.isMissingNode() || publish.isNull() || publish.isBoolean()) {
            return publish.asBoolean() ? Collections.singletonList(null) : List.of();
        }
        List<String> languages = new ArrayList<>();
        publish.forEach(language -> languages.add(language.asText()));
        if (!publish.isArray()) {
            faults.add(new ContentFault(name, "publish", "Give a list of languages, or true."));
        }
        return languages;
    }
}
