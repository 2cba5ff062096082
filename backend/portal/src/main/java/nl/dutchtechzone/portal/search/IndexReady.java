package nl.dutchtechzone.portal.search;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** A node takes visitors when its search index is there and warm. */
@Readiness
class IndexReady implements HealthCheck {

    private final IndexUpkeep upkeep;

    IndexReady(IndexUpkeep upkeep) {
        this.upkeep = upkeep;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("Search index").status(upkeep.kept() != null).build();
    }
}
