package nl.dutchtechzone.portal.finance;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.dutchtechzone.portal.finance.ledger.BudgetEntry;
import nl.dutchtechzone.portal.finance.ledger.Entry;
import nl.dutchtechzone.portal.finance.ledger.LedgerReads;
import nl.dutchtechzone.portal.media.MediaKind;
import nl.dutchtechzone.portal.place.MunicipalityKind;
import nl.dutchtechzone.portal.plan.ActionKind;
import nl.dutchtechzone.portal.plan.PlanKind;
import nl.dutchtechzone.portal.publishing.Face;
import nl.dutchtechzone.portal.publishing.Facet;
import nl.dutchtechzone.portal.publishing.Moment;
import nl.dutchtechzone.portal.publishing.Payment;
import nl.dutchtechzone.portal.publishing.Ref;
import nl.dutchtechzone.portal.publishing.Reference;
import nl.dutchtechzone.portal.publishing.Searched;
import nl.dutchtechzone.portal.publishing.Snapshot;
import nl.dutchtechzone.portal.publishing.TrailStep;
import nl.dutchtechzone.portal.publishing.Window;
import nl.dutchtechzone.portal.publishing.Words;
import nl.dutchtechzone.portal.theme.ThemeKind;
import nl.dutchtechzone.portal.web.Faults;
import nl.dutchtechzone.portal.web.Json;

/** Statements: a year's contributions, gifts, budget and totals, published as one whole as of a position in the ledger. */
@Singleton
public class StatementKind extends LedgerKind<StatementDraft> {

    public static final String NAME = "statement";

    static final String YEAR = "year";

    StatementKind(LedgerReads ledger, MediaKind media) {
        super(NAME, "finances", StatementDraft.class, ledger, media);
    }

    /** How the statement of a year is asked for. */
    static Window.Address of(String year) {
        return new Window.Address.Only(new Facet(YEAR, year));
    }

    @Override
    public boolean hasSlug() {
        return false;
    }

    @Override
    public String keyField() {
        return YEAR;
    }

    @Override
    public Map<String, String> pages() {
        return Map.of("nl", "/geld/{}", "en", "/en/money/{}");
    }

    @Override
    public List<TrailStep> trail() {
        return List.of(TrailStep.comesFrom("municipality", MunicipalityKind.NAME), TrailStep.leadsTo("plan", PlanKind.NAME),
                TrailStep.leadsTo("action", ActionKind.NAME), TrailStep.leadsTo("theme", ThemeKind.NAME));
    }

    @Override
    public List<Payment> payments(UUID item, ObjectNode whole) {
        return Stream.concat(Json.list(whole.get("contributions"), Contribution.class).stream().map(one -> one.payment(item)),
                Json.list(whole.get("lines"), BudgetLine.class).stream().flatMap(line -> line.payment(item).stream())).toList();
    }

    @Override
    public Optional<Searched> searched() {
        return Optional.of(Searched.as(90, "Financiën", "Finances"));
    }

    @Override
    public List<Reference> references(StatementDraft draft) {
        return Stream.of(Reference.many("municipality", MunicipalityKind.NAME, draft.municipalities(), "municipalities"),
                Reference.many("plan", PlanKind.NAME, draft.plans(), "plans"),
                Words.pictures(draft.texts(), "body", StatementText::body),
                YearAccounts.read(draft, ledger).standing().stream().map(Entry::references).flatMap(List::stream)
                        .filter(reference -> !reference.kind().equals(MunicipalityKind.NAME)).distinct().toList())
                .flatMap(List::stream).toList();
    }

    @Override
    public void check(StatementDraft draft, Faults faults) {
        super.check(draft, faults);
        List<UUID> left = new ArrayList<>(YearAccounts.read(draft, ledger).recorded());
        left.removeAll(draft.municipalities());
        if (!left.isEmpty()) {
            faults.add("municipalities", "required", "The ledger has figures of more municipalities in this year; name them too.",
                    left.stream().map(UUID::toString).toList());
        }
    }

    @Override
    public Snapshot snapshot(StatementDraft draft, Face face, Moment moment) {
        StatementText text = draft.texts().get(face.language());
        YearAccounts accounts = YearAccounts.read(draft, ledger);
        Map<UUID, UUID> firsts = ledger.firsts(draft.year());
        List<BudgetLine> lines = accounts.lines().stream()
                .map(line -> BudgetLine.of(line, firsts.getOrDefault(line.id(), line.id()), face.language())).toList();
        List<InKind> inKind = accounts.inKind().stream()
                .map(one -> InKind.of(one, firsts.getOrDefault(one.id(), one.id()), face.language())).toList();
        List<Facet> facets = new ArrayList<>(List.of(new Facet(YEAR, draft.key())));
        facets.addAll(Facet.each("municipality", draft.municipalities()));
        facets.addAll(Facet.each("plan", draft.plans()));
        facets.addAll(Facet.each("action", accounts.lines().stream().map(BudgetEntry::action).filter(Objects::nonNull).toList()));
        facets.addAll(Facet.each("theme", accounts.lines().stream().filter(line -> line.action() == null).map(BudgetEntry::theme)
                .filter(Objects::nonNull).toList()));
        return new Snapshot(-draft.year(), new StatementLink.Fields(draft.year()),
                new StatementCard.Fields(text.summary(), Ref.to(draft.plans()), accounts.contributions(), accounts.totals()),
                new StatementView.Fields(text.body(), Ref.to(Words.images(text.body())), text.note(), draft.position(), lines, inKind),
                facets, text.summary(), searchable(text, lines, inKind));
    }

    private static String searchable(StatementText text, List<BudgetLine> lines, List<InKind> inKind) {
        return Stream.of(Stream.of(Words.plain(text.body())), lines.stream().map(BudgetLine::description), inKind.stream().map(InKind::description))
                .flatMap(Function.identity()).filter(Objects::nonNull).distinct().collect(Collectors.joining("\n")).strip();
    }
}
