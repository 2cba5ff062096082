package nl.dutchtechzone.local.content;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

/**
 * One item as it stands in its file.
 *
 * @param name    {@code <collection>/<name>}, by which other files refer to it
 * @param draft   as an editor would send it: references are ids, rich texts are documents
 * @param values  what is known of a person, each value as the desk takes it; empty for all other collections
 * @param picture the picture beside the file; null for all but media
 * @param publish the languages that go public, one call each; a null stands for all languages at once
 */
record ContentFile(
        Path file, String name, Collection collection, UUID id, ObjectNode draft, JsonNode values, Path picture, List<String> publish) {

    ContentFile with(ObjectNode other) {
        return new ContentFile(file, name, collection, id, other, values, picture, publish);
    }
}
