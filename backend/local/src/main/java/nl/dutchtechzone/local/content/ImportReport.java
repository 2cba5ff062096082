package nl.dutchtechzone.local.content;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What an import did, told while it goes on and, for all that went wrong, at the end. */
final class ImportReport {

    private static final class Count {
        int created;
        int changed;
        int unchanged;
        int published;
    }

    private final PrintStream out;
    private final Map<Collection, Count> counts = new EnumMap<>(Collection.class);
    private final List<ContentFault> faults;
    private final List<String> leftAlone = new ArrayList<>();
    private final Map<String, String> missing = new LinkedHashMap<>();

    ImportReport(PrintStream out, List<ContentFault> faultsOfTheFiles) {
        this.out = out;
        this.faults = new ArrayList<>(faultsOfTheFiles);
    }

    void created(ContentFile file) {
        of(file).created++;
    }

    void changed(ContentFile file) {
        of(file).changed++;
    }

    void unchanged(ContentFile file) {
        of(file).unchanged++;
    }

    void published(ContentFile file) {
        of(file).published++;
    }

    void leftAlone(ContentFile file, String changedBy) {
        leftAlone.add(file.name() + " (last changed by " + changedBy + ")");
    }

    /** Whether it could not be created, which is told already. */
    boolean isMissing(ContentFile file) {
        return missing.containsKey(file.id().toString());
    }

    /** The name of an item that a file refers to and that could not be created. */
    Optional<String> missingFor(ContentFile file) {
        String draft = file.draft().toString();
        return missing.entrySet().stream()
                .filter(item -> draft.contains(item.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** One fault for what is not tried, instead of one for each reference that leads nowhere. */
    void waits(ContentFile file, String other) {
        missing.put(file.id().toString(), file.name());
        faults.add(new ContentFault(file.name(), "", "Not brought in, because it refers to " + other + "."));
    }

    void notCreated(ContentFile file, Desk.Answer answer) {
        missing.put(file.id().toString(), file.name());
        refused(file, answer);
    }

    void refused(ContentFile file, Desk.Answer answer) {
        JsonNode errors = answer.body().path("errors");
        errors.forEach(error -> faults.add(new ContentFault(
                file.name(), error.path("field").asText(), error.path("detail").asText())));
        if (errors.isEmpty()) {
            String said = answer.body().path("detail").asText("the portal answered " + answer.status() + ".");
            faults.add(new ContentFault(file.name(), "", said));
        }
    }

    void finished(Collection collection) {
        Count count = counts.getOrDefault(collection, new Count());
        out.printf(
                "          %-15s %3d new, %d changed, %d unchanged; %d published%n",
                collection.path(), count.created, count.changed, count.unchanged, count.published);
    }

    /** Says what was left alone and what is wrong; true when nothing is wrong. */
    boolean conclude() {
        if (!leftAlone.isEmpty()) {
            out.println("Left alone, because somebody changed them since (OVERWRITE=yes takes the files' words):");
            leftAlone.forEach(one -> out.println("  " + one));
        }
        if (!faults.isEmpty()) {
            out.println(faults.size() == 1 ? "1 fault:" : faults.size() + " faults:");
            faults.forEach(fault -> out.println("  " + fault));
        }
        return faults.isEmpty();
    }

    private Count of(ContentFile file) {
        return counts.computeIfAbsent(file.collection(), ignored -> new Count());
    }
}
