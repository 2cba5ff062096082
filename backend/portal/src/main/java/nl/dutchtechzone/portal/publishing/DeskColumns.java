package nl.dutchtechzone.portal.publishing;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.dutchtechzone.portal.web.Contract;
import nl.dutchtechzone.portal.web.Faults;
import nl.dutchtechzone.portal.web.Json;

/** Fields of drafts beside their titles in the desk's list, as each kind of list wants them. */
@Singleton
class DeskColumns {

    private final Contract contract;
    private final Sql sql;

    DeskColumns(Contract contract, Sql sql) {
        this.contract = contract;
        this.sql = sql;
    }

    /** What was asked for; a name that the kind's draft does not have is refused. */
    Set<String> asked(Kind<?> kind, String columns) {
        Map<String, JsonNode> fields = new HashMap<>(contract.properties(kind.draft().getSimpleName()));
        fields.remove("texts");
        Faults faults = new Faults();
        Set<String> names = WindowFields.names("columns", columns, fields, field -> true, faults);
        faults.raise();
        return names;
    }

    /** The fields of the newest drafts; the database takes them out, because a draft's words are long. */
    @SuppressWarnings("unchecked")
    Map<UUID, Map<String, Object>> read(Set<String> names, List<UUID> items) {
        Map<UUID, Map<String, Object>> found = new HashMap<>();
        if (names.isEmpty()) {
            return found;
        }
        String values = names.stream().map(name -> "'" + name + "', json_extract(r.draft, '$." + name + "')").collect(Collectors.joining(", "));
        sql.rows("select i.id, json_object(" + values + ") as named from item i"
                + " join revision r on r.item_id = i.id and r.number = i.revision where i.id in (" + Sql.marks(items) + ")", items,
                row -> found.put(Sql.uuid(row, "id"), Json.read(row.getString("named"), Map.class)));
        return found;
    }
}
