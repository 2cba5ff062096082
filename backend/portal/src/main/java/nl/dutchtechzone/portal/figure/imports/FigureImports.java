package nl.dutchtechzone.portal.figure.imports;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.dutchtechzone.portal.figure.FigureDraft;
import nl.dutchtechzone.portal.figure.FigureKind;
import nl.dutchtechzone.portal.figure.FigureValue;
import nl.dutchtechzone.portal.figure.imports.FigureImport.Change;
import nl.dutchtechzone.portal.place.MunicipalityKind;
import nl.dutchtechzone.portal.publishing.Drafts;
import nl.dutchtechzone.portal.table.DecimalMark;
import nl.dutchtechzone.portal.table.Table;
import nl.dutchtechzone.portal.web.Settings;

/** Holds a file against the newest draft of a figure. */
@Singleton
class FigureImports {

    private final FigureKind kind;
    private final MunicipalityKind municipalities;
    private final Drafts drafts;
    private final Settings settings;

    FigureImports(FigureKind kind, MunicipalityKind municipalities, Drafts drafts, Settings settings) {
        this.kind = kind;
        this.municipalities = municipalities;
        this.drafts = drafts;
        this.settings = settings;
    }

    /** @param id the figure that the file is of, or null for a new one */
    FigureImport preview(Table table, UUID id, DecimalMark told) {
        FigureDraft figure = id == null ? null : drafts.readable(kind, id);
        Areas areas = new Areas(drafts.all(municipalities), figure, settings.region().name());
        FileReading reading = new FileReading(table, areas, figure, told).read();
        Map<FigureValue.Place, FigureValue> left = new HashMap<>();
        if (figure != null) {
            figure.values().forEach(value -> left.put(value.place(), value));
        }
        List<FigureImport.Line> lines = reading.found().stream().map(one -> line(one, left.remove(one.value().place()))).toList();
        return new FigureImport(reading.mark(), lines, left.size(), reading.faults());
    }

    private static FigureImport.Line line(FileReading.Found found, FigureValue before) {
        FigureValue value = found.value();
        if (before == null) {
            return new FigureImport.Line(found.row(), value, Change.added, null);
        }
        // about what the file does not say, the draft goes on saying what it said
        boolean same = value.value().compareTo(before.value()) == 0 && (value.status() == null || value.status() == before.status())
                && (value.note() == null || value.note().equals(before.note()));
        return new FigureImport.Line(found.row(), same ? before : value, same ? Change.same : Change.changed, before);
    }
}
