package nl.dutchtechzone.local.content;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.dutchtechzone.local.LocalFault;

/** {@code make import FILE=…}: brings a folder of content files, or one file of it, into a running portal. */
public final class Importer {

    private Importer() {}

    public static void main(String[] arguments) {
        if (arguments.length != 1) {
            System.err.println("Name the content: make import FILE=backend/content/dutch-techzone");
            System.exit(2);
        }
        try {
            boolean overwrite = "yes".equals(System.getenv("OVERWRITE"));
            boolean good = bringIn(Path.of(arguments[0]), ContentAddress.fromEnvironment(), overwrite);
            System.exit(good ? 0 : 1);
        } catch (LocalFault fault) {
            System.err.println(fault.getMessage());
            System.exit(1);
        }
    }

    /**
     * Brings content in; doing it again changes nothing.
     *
     * @param overwrite whether items that somebody else changed since are to follow the files again
     * @return whether all files were in order and accepted; what was not is printed
     */
    public static boolean bringIn(Path content, ContentAddress address, boolean overwrite) {
        ContentFolder folder = ContentFolder.at(content);
        List<ContentFile> files = folder.read();
        ImportReport report = new ImportReport(System.out, folder.faults());
        Desk desk = new Desk(address);
        ItemImport items = new ItemImport(desk, desk.ownName(), overwrite, report);
        Set<String> toCome =
                files.stream().map(file -> file.id().toString()).collect(Collectors.toSet());
        List<ContentFile> later = new ArrayList<>();
        for (Collection collection : Collection.values()) {
            for (ContentFile file : of(collection, files)) {
                toCome.remove(file.id().toString());
                ObjectNode early = EarlyDraft.of(file.draft(), toCome);
                if (collection.isOfTheLedger()) {
                    items.record(file);
                } else if (collection.countsTheLedger() || !early.equals(file.draft())) {
                    items.prepare(file.with(early));
                    later.add(file);
                } else {
                    items.bringIn(file);
                }
            }
            if (!of(collection, files).isEmpty() && of(collection, later).isEmpty()) {
                report.finished(collection);
            }
        }
        // what refers to something after it, or counts the ledger, is published once all of that is there
        for (Collection collection : Collection.values()) {
            if (!of(collection, later).isEmpty()) {
                of(collection, later).forEach(items::bringIn);
                report.finished(collection);
            }
        }
        return report.conclude();
    }

    private static List<ContentFile> of(Collection collection, List<ContentFile> files) {
        return files.stream().filter(file -> file.collection() == collection).toList();
    }
}
