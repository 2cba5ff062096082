package nl.dutchtechzone.portal.finance.ledger;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import nl.dutchtechzone.portal.access.Caller;
import nl.dutchtechzone.portal.figure.FigureStatus;
import nl.dutchtechzone.portal.finance.cbs.CbsTable;
import nl.dutchtechzone.portal.finance.ledger.PopulationPreview.Change;
import nl.dutchtechzone.portal.place.MunicipalityDraft;
import nl.dutchtechzone.portal.place.MunicipalityKind;
import nl.dutchtechzone.portal.publishing.Drafts;
import nl.dutchtechzone.portal.publishing.Ids;
import nl.dutchtechzone.portal.publishing.References;
import nl.dutchtechzone.portal.publishing.Transactions;
import nl.dutchtechzone.portal.web.Faults;
import nl.dutchtechzone.portal.web.ProblemException;
import nl.dutchtechzone.portal.web.Refusal;
import nl.dutchtechzone.portal.web.Settings;

/** Population figures that come together: held against the ledger, then recorded as one. */
@Singleton
class PopulationImports {

    /** What became of them: the rows that were written, and how many stood already. */
    record Done(List<LedgerRow> rows, int same) {}

    private record Ours(UUID id, String name, String cbsCode) {}

    private final Ledger ledger;
    private final LedgerReads reads;
    private final References references;
    private final Drafts drafts;
    private final MunicipalityKind municipalities;
    private final Transactions transactions;
    private final Settings settings;

    PopulationImports(Ledger ledger, LedgerReads reads, References references, Drafts drafts, MunicipalityKind municipalities,
            Transactions transactions, Settings settings) {
        this.ledger = ledger;
        this.reads = reads;
        this.references = references;
        this.drafts = drafts;
        this.municipalities = municipalities;
        this.transactions = transactions;
        this.settings = settings;
    }

    /** The region codes of our municipalities. */
    Set<String> codes() {
        Set<String> codes = new HashSet<>();
        drafts.all(municipalities).values().stream().map(MunicipalityDraft::cbsCode).filter(code -> code != null).forEach(codes::add);
        return codes;
    }

    PopulationPreview preview(List<CbsTable.Reading> readings) {
        Map<String, Ours> ours = ours();
        long position = reads.position();
        Set<List<Object>> seen = new HashSet<>();
        List<PopulationPreview.Line> lines = new ArrayList<>();
        for (CbsTable.Reading reading : readings) {
            Ours one = ours.get(bare(reading.region()));
            if (one != null) {
                lines.add(line(one, reading, seen.add(List.of(one.id, reading.year())), position));
            }
        }
        Set<UUID> there = new HashSet<>();
        lines.forEach(line -> there.add(line.municipality()));
        List<String> absent = ours.values().stream().distinct().filter(one -> one.cbsCode != null && !there.contains(one.id)).map(Ours::name).sorted().toList();
        return new PopulationPreview(CbsTable.SOURCE, lines, readings.size() - lines.size(), absent);
    }

    private PopulationPreview.Line line(Ours one, CbsTable.Reading reading, boolean first, long position) {
        FigureStatus status = reading.provisional() ? FigureStatus.provisional : null;
        Optional<PopulationEntry> standing = reads.population(reading.year(), one.id, position);
        String wrong = reading.inhabitants() == null ? "Row " + reading.row() + " has no whole number of inhabitants."
                : first ? null : "Row " + reading.row() + " is a second figure of this municipality and year.";
        Change change = wrong != null ? Change.wrong
                : standing.isEmpty() ? Change.added : isSame(standing.get(), reading.inhabitants(), status) ? Change.same : Change.revised;
        return new PopulationPreview.Line(one.id, one.name, one.cbsCode, reading.year(), reading.row(), reading.inhabitants(), reading.written(),
                status, change, standing.map(PopulationPreview.Recorded::of).orElse(null), !reads.contribution(reading.year(), one.id, position).isEmpty(), wrong);
    }

    /** Where nothing is said of its status, a figure is what it was. */
    private static boolean isSame(PopulationEntry standing, int inhabitants, FigureStatus status) {
        return standing.inhabitants() == inhabitants && (status == null || status == standing.status());
    }

    private Map<String, Ours> ours() {
        Map<String, Ours> ours = new HashMap<>();
        drafts.all(municipalities).forEach((id, draft) -> {
            String name = draft.texts().containsKey(settings.baseLanguage()) ? draft.texts().get(settings.baseLanguage()).title() : draft.key();
            Ours one = new Ours(id, name, draft.cbsCode());
            draft.texts().values().forEach(text -> ours.put(bare(text.title()), one));
            if (draft.cbsCode() != null) {
                ours.put(bare(draft.cbsCode()), one);
            }
        });
        return ours;
    }

    private static String bare(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    /** Records what is new and revises what stands otherwise; sent again it finds nothing to do. */
    Done record(PopulationImport sent, Caller caller) {
        check(sent);
        return transactions.run(() -> {
            long last = ledger.lock();
            List<LedgerRow> rows = new ArrayList<>();
            int same = 0;
            for (int i = 0; i < sent.figures().size(); i++) {
                PopulationImport.Figure figure = sent.figures().get(i);
                Optional<PopulationEntry> standing = reads.population(figure.year(), figure.municipality(), last);
                if (standing.filter(one -> isSame(one, figure.inhabitants(), figure.status())).isPresent()) {
                    same++;
                    continue;
                }
                requireAsPreviewed(figure, standing, i);
                Supplier<Long> next = () -> last + rows.size() + 1;
                standing.ifPresent(one -> rows.add(ledger.append(new Ledger.New(next.get(), Ids.givenOrNew(null), one, null, one.id(), sent.reason()), caller)));
                PopulationEntry entry = sent.entry(figure).withId(Ids.givenOrNew(null));
                rows.add(ledger.append(new Ledger.New(next.get(), entry.id(), entry, null, null, null), caller));
            }
            if (rows.stream().anyMatch(row -> row.reverses() != null) && (sent.reason() == null || sent.reason().isBlank())) {
                throw ProblemException.invalid("reason", "required", "Say why figures that stand are revised.");
            }
            return new Done(rows, same);
        });
    }

    private void check(PopulationImport sent) {
        Faults faults = new Faults();
        Set<List<Object>> seen = new HashSet<>();
        for (int i = 0; i < sent.figures().size(); i++) {
            String place = "figures[" + i + "]";
            PopulationImport.Figure figure = sent.figures().get(i);
            if (!seen.add(List.of(figure.municipality(), figure.year()))) {
                faults.add(place, "taken", "This municipality and year is there before.");
            }
            references.check(sent.entry(figure).references().stream().map(reference -> reference.within(place)).toList(), faults);
        }
        faults.raise();
    }

    private static void requireAsPreviewed(PopulationImport.Figure figure, Optional<PopulationEntry> standing, int i) {
        UUID now = standing.map(PopulationEntry::id).orElse(null);
        if (!Objects.equals(now, figure.replaces())) {
            throw ProblemException.conflict(new Refusal("other-figure", "The ledger " + standing.map(one -> "has " + one.inhabitants() + " inhabitants")
                    .orElse("has no figure any more") + " where figures[" + i + "] goes, of " + figure.year() + "; look at the preview again. Nothing was recorded."));
        }
    }
}
