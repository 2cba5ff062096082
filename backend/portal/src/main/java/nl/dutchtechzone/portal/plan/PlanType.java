package nl.dutchtechzone.portal.plan;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What sort of plan it is. The names are those of the API. */
@Schema(description = "annual: the plan of one year; course: the strategic course over several; network: the network and connection plan")
public enum PlanType {
    annual, course, network
}
