package nl.dutchtechzone.portal.publishing;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.dutchtechzone.portal.access.Caller;
import nl.dutchtechzone.portal.access.Callers;
import nl.dutchtechzone.portal.web.Contract;
import nl.dutchtechzone.portal.web.Faults;
import nl.dutchtechzone.portal.web.StrictBodyReader;

/** Reads drafts; of one that the contract refuses it tells as well what the desk would have found in what can be read. */
@Provider
@Priority(900)
@Consumes(MediaType.APPLICATION_JSON)
public class DraftBodyReader extends StrictBodyReader {

    private static final Pattern ID = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    private final Kinds kinds;
    private final DraftCheck check;
    private final Items items;
    private final Callers callers;
    private final Transactions transactions;
    private final UriInfo uri;

    DraftBodyReader(Contract contract, Kinds kinds, DraftCheck check, Items items, Callers callers, Transactions transactions, UriInfo uri) {
        super(contract);
        this.kinds = kinds;
        this.check = check;
        this.items = items;
        this.callers = callers;
        this.transactions = transactions;
        this.uri = uri;
    }

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return Draft.class.isAssignableFrom(type) && super.isReadable(type, generic, annotations, media);
    }

    @Override
    protected void lookFurther(JsonNode body, Class<?> type, Faults faults) {
        kinds.all().stream().filter(kind -> kind.draft() == type).forEach(kind -> lookFurther(kind, body, faults));
    }

    private <D extends Draft> void lookFurther(Kind<D> kind, JsonNode body, Faults faults) {
        Caller caller = callers.current();
        if (Rights.refusal(caller, Action.save, kind, caller.organisation()).isPresent()) {
            // whoever may not save it learns nothing of the items that it would be held against
            return;
        }
        PartialDraft.read(kind, body, faults.list())
                .ifPresent(partial -> faults.addElsewhere(transactions.run(() -> found(kind, partial))));
    }

    private <D extends Draft> Faults found(Kind<D> kind, PartialDraft<D> partial) {
        Faults found = new Faults();
        UUID id = item().orElseGet(() -> Ids.givenOrNew(null));
        D before = items.of(kind, id).flatMap(item -> items.revision(id, item.revision)).map(revision -> Items.draft(kind, revision)).orElse(null);
        D draft = kind.complete(partial.draft(), before);
        if (partial.whole()) {
            check.check(kind, id, draft, check.targets(kind, draft), found);
        } else {
            check.checkShared(kind, id, draft, check.targets(kind, draft), found);
        }
        return found;
    }

    /** The item that the request is about; none where it makes a new one. */
    private Optional<UUID> item() {
        return Optional.ofNullable(uri.getPathParameters().getFirst("id")).filter(text -> ID.matcher(text).matches()).map(UUID::fromString);
    }
}
