package nl.dutchtechzone.local.content;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Brings one item in: creates it, or saves what changed, then publishes what its file says. */
final class ItemImport {

    private static final Map<String, String> PICTURE_TYPES =
            Map.of("png", "image/png", "jpg", "image/jpeg", "jpeg", "image/jpeg", "webp", "image/webp");

    private final Desk desk;
    private final String ownName;
    private final boolean overwrite;
    private final ImportReport report;
    private boolean hasRecorded;

    ItemImport(Desk desk, String ownName, boolean overwrite, ImportReport report) {
        this.desk = desk;
        this.ownName = ownName;
        this.overwrite = overwrite;
        this.report = report;
    }

    /** Records an entry of the ledger, which stays as it is when it was recorded before. */
    void record(ContentFile file) {
        Optional<String> missing = report.missingFor(file);
        if (missing.isPresent()) {
            report.waits(file, missing.get());
            return;
        }
        Desk.Answer answer = desk.post(
                "/desk/ledger/" + file.collection().path(),
                file.draft().deepCopy().put("id", file.id().toString()));
        switch (answer.status()) {
            case 201 -> {
                hasRecorded = true;
                report.created(file);
            }
            case 200 -> report.unchanged(file);
            default -> report.refused(file, answer);
        }
    }

    /** Creates an item that others refer to before all that it refers to itself, or counts, is there. */
    void prepare(ContentFile file) {
        Optional<String> missing = report.missingFor(file);
        if (missing.isPresent()) {
            report.waits(file, missing.get());
        } else if (desk.get(path(file)).status() == 404) {
            create(file);
        }
    }

    void bringIn(ContentFile file) {
        if (report.isMissing(file)) {
            return;
        }
        Optional<String> missing = report.missingFor(file);
        if (missing.isPresent()) {
            report.waits(file, missing.get());
            return;
        }
        Desk.Answer stored = desk.get(path(file));
        if (stored.status() == 404) {
            publish(file, create(file));
        } else if (!stored.isGood()) {
            report.refused(file, stored);
        } else if (isSomeoneElses(stored.body())) {
            report.leftAlone(file, stored.body().path("changedBy").path("name").asText());
        } else {
            publish(file, save(file, stored));
        }
    }

    private Desk.Answer create(ContentFile file) {
        Desk.Answer answer = file.picture() == null
                ? desk.create(path(file), file.draft())
                : createPicture(file, desk.create(path(file) + "/file", file.picture(), type(file.picture())));
        if (!answer.isGood()) {
            report.notCreated(file, answer);
            return answer;
        }
        report.created(file);
        return keepValues(file, answer);
    }

    /** What is known of a person comes in once: what somebody took away later must not come back. */
    private Desk.Answer keepValues(ContentFile file, Desk.Answer created) {
        if (file.values().isEmpty()) {
            return created;
        }
        String values = path(file) + "/values";
        Desk.Answer kept = desk.save(values, PersonValues.of(file.values()), desk.get(values).eTag());
        if (!kept.isGood()) {
            report.refused(file, kept);
            return kept;
        }
        return desk.get(path(file));
    }

    private Desk.Answer createPicture(ContentFile file, Desk.Answer uploaded) {
        return uploaded.isGood() ? desk.save(path(file), file.draft(), uploaded.eTag()) : uploaded;
    }

    private Desk.Answer save(ContentFile file, Desk.Answer stored) {
        boolean countsMore = hasRecorded && file.collection().countsTheLedger();
        if (!countsMore && Drafts.same(stored.body().path("draft"), file.draft())) {
            report.unchanged(file);
            return stored;
        }
        Desk.Answer answer = desk.save(path(file), file.draft(), stored.eTag());
        if (!answer.isGood()) {
            report.refused(file, answer);
        } else if (!answer.eTag().equals(stored.eTag())) {
            report.changed(file);
        }
        return answer;
    }

    private void publish(ContentFile file, Desk.Answer stored) {
        Desk.Answer now = stored;
        for (String language : file.publish()) {
            if (!now.isGood()) {
                return;
            }
            if (!isPublished(now.body(), language)) {
                ObjectNode request = JsonNodeFactory.instance.objectNode();
                if (language != null) {
                    request.put("language", language);
                }
                now = desk.act(path(file) + "/_publish", request, now.eTag());
                if (now.isGood()) {
                    report.published(file);
                } else {
                    report.refused(file, now);
                }
            }
        }
    }

    private boolean isSomeoneElses(JsonNode item) {
        return !overwrite && !item.path("changedBy").path("name").asText().equals(ownName);
    }

    /** Whether the newest revision is public, or will be, in a language (null: in any). */
    private static boolean isPublished(JsonNode item, String language) {
        for (var one : item.path("languages").properties()) {
            for (JsonNode publication : one.getValue().path("publications")) {
                if ((language == null || language.equals(one.getKey()))
                        && publication.path("revision").asInt() == item.path("revision").asInt()
                        && !publication.path("state").asText().equals("ended")) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String path(ContentFile file) {
        return "/desk/" + file.collection().path() + "/" + file.id();
    }

    private static String type(Path picture) {
        String name = picture.getFileName().toString();
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return PICTURE_TYPES.getOrDefault(ending, "application/octet-stream");
    }
}
