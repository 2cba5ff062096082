package nl.dutchtechzone.local.content;

import java.nio.file.Path;
import java.util.List;
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
        for (Collection collection : Collection.values()) {
            List<ContentFile> ofThis =
                    files.stream().filter(file -> file.collection() == collection).toList();
            if (!ofThis.isEmpty()) {
                ofThis.forEach(
                        collection.isOfTheLedger()
                                ? items::record
                                : collection.countsTheLedger() ? items::prepare : items::bringIn);
                if (!collection.countsTheLedger()) {
                    report.finished(collection);
                }
            }
        }
        // what counts the ledger is published once all of it is recorded
        for (Collection collection : Collection.values()) {
            List<ContentFile> ofThis = files.stream()
                    .filter(file -> file.collection() == collection && collection.countsTheLedger())
                    .toList();
            if (!ofThis.isEmpty()) {
                ofThis.forEach(items::bringIn);
                report.finished(collection);
            }
        }
        return report.conclude();
    }
}
