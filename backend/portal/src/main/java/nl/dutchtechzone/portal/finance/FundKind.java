package nl.dutchtechzone.portal.finance;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.dutchtechzone.portal.contact.ContactKind;
import nl.dutchtechzone.portal.finance.ledger.FundEntry;
import nl.dutchtechzone.portal.finance.ledger.FundMove;
import nl.dutchtechzone.portal.finance.ledger.LedgerReads;
import nl.dutchtechzone.portal.finance.ledger.LedgerRow;
import nl.dutchtechzone.portal.media.MediaKind;
import nl.dutchtechzone.portal.plan.ActionKind;
import nl.dutchtechzone.portal.publishing.Face;
import nl.dutchtechzone.portal.publishing.Facet;
import nl.dutchtechzone.portal.publishing.Moment;
import nl.dutchtechzone.portal.publishing.Payment;
import nl.dutchtechzone.portal.publishing.Ref;
import nl.dutchtechzone.portal.publishing.Reference;
import nl.dutchtechzone.portal.publishing.Searched;
import nl.dutchtechzone.portal.publishing.Snapshot;
import nl.dutchtechzone.portal.publishing.TrailStep;
import nl.dutchtechzone.portal.publishing.Words;
import nl.dutchtechzone.portal.web.Json;

/** Funds: money that a body may spend by decision, published as of a position in the ledger. */
@Singleton
public class FundKind extends LedgerKind<FundDraft> {

    public static final String NAME = FundEntry.FUND;

    FundKind(LedgerReads ledger, MediaKind media) {
        super(NAME, "funds", FundDraft.class, ledger, media);
    }

    @Override
    public Map<String, String> pages() {
        return Map.of("nl", "/fondsen/{}", "en", "/en/funds/{}");
    }

    @Override
    public List<TrailStep> trail() {
        return List.of(TrailStep.leadsTo("action", ActionKind.NAME));
    }

    /** What it decided to spend on actions; what was taken back is not spent. */
    @Override
    public List<Payment> payments(UUID item, ObjectNode whole) {
        List<FundStep> steps = Json.list(whole.get("steps"), FundStep.class);
        Set<UUID> takenBack = steps.stream().map(FundStep::reverses).filter(Objects::nonNull).collect(Collectors.toSet());
        return steps.stream().filter(step -> step.move() == FundMove.decision && step.action() != null && step.reverses() == null
                && !takenBack.contains(step.id())).map(step -> new Payment(item, step.action().id(), Payment.Sort.decision, step.purpose(),
                        step.movement().negate(), step.movement().negate(), null)).toList();
    }

    @Override
    public Optional<Searched> searched() {
        return Optional.of(Searched.as(100, "Fondsen", "Funds"));
    }

    @Override
    public List<Reference> references(FundDraft draft) {
        return Stream.of(Reference.one("decidingBody", ContactKind.NAME, draft.decidingBody(), "decidingBody"), Words.pictures(draft.texts(), "body", FundText::body))
                .flatMap(List::stream).toList();
    }

    @Override
    public Snapshot snapshot(FundDraft draft, Face face, Moment moment) {
        FundText text = draft.texts().get(face.language());
        List<LedgerRow> rows = ledger.ofFund(face.id(), draft.position());
        List<FundStep> steps = rows.stream().map(row -> FundStep.of(row, face.language())).toList();
        BigDecimal total = moved(rows, FundMove.endowment);
        BigDecimal decided = moved(rows, FundMove.decision).negate();
        return new Snapshot(0, new FundLink.Fields(),
                new FundCard.Fields(text.summary(), Ref.to(draft.decidingBody()), total, decided, total.subtract(decided)),
                new FundView.Fields(text.body(), Ref.to(Words.images(text.body())), draft.position(), steps),
                facets(draft, rows), text.summary(), searchable(text, steps));
    }

    private static List<Facet> facets(FundDraft draft, List<LedgerRow> rows) {
        return Stream.concat(Facet.each("organisation", Stream.ofNullable(draft.decidingBody()).toList()).stream(),
                Facet.each("action", rows.stream().map(row -> ((FundEntry) row.entry()).action()).filter(Objects::nonNull).toList()).stream()).toList();
    }

    private static String searchable(FundText text, List<FundStep> steps) {
        return Stream.concat(Stream.of(Words.plain(text.body())),
                steps.stream().flatMap(step -> Stream.of(step.purpose(), step.recipient()))).filter(Objects::nonNull).distinct()
                .collect(Collectors.joining("\n")).strip();
    }

    private static BigDecimal moved(List<LedgerRow> rows, FundMove move) {
        return Sums.sum(rows.stream().filter(row -> ((FundEntry) row.entry()).move() == move).map(LedgerRow::movement));
    }
}
