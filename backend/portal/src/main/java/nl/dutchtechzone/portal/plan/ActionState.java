package nl.dutchtechzone.portal.plan;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How an action point stands. The names are those of the API. */
@Schema(description = "How an action point stands; a dropped one has a reason")
public enum ActionState {
    planned, running, done, dropped
}
