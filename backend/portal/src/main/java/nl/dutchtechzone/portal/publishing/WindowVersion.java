package nl.dutchtechzone.portal.publishing;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/** Numbers every change of what the public sees, so that whoever follows can ask for all since a number without gaps. */
@Singleton
public class WindowVersion {

    private final Sql sql;

    WindowVersion(Sql sql) {
        this.sql = sql;
    }

    /**
     * Gives the changed publications the next version. To be called last in the transaction: the version's row is
     * locked from here to the commit, so that numbers become visible in their order, and briefly.
     */
    public void stamp(List<Long> publications) {
        if (publications.isEmpty()) {
            return;
        }
        List<Object> ids = new ArrayList<>(publications);
        String these = " id in (" + Sql.marks(ids) + ")";
        sql.change("update window_version set keys_version = if(exists (select 1 from publication where item_key is not null and"
                + these + "), version + 1, keys_version), version = version + 1 where id = 1", ids);
        sql.change("update publication set version = (select version from window_version where id = 1) where" + these, ids);
    }
}
