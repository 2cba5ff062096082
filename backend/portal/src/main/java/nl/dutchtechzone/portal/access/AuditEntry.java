package nl.dutchtechzone.portal.access;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A line of the audit as administrators read it. */
@Schema(name = "AuditEntry", description = "Who did what, when, from which revision to which")
record AuditEntry(long id, Instant at, String subject, String name, @Schema(examples = "publish") String action,
        @Schema(nullable = true) String kind, @Schema(nullable = true) UUID item, @Schema(nullable = true) String language,
        @Schema(nullable = true) Integer fromRevision, @Schema(nullable = true) Integer toRevision,
        @Schema(nullable = true) String detail) {}
