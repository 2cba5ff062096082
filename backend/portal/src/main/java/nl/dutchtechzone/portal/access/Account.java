package nl.dutchtechzone.portal.access;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

/** A person or machine that wrote at the desk, or was refused from it. */
@Entity
public class Account extends PanacheEntityBase {

    @Id
    String subject;

    String name;

    @Column(name = "blocked_at")
    Instant blockedAt;

    public String name() {
        return name;
    }
}
