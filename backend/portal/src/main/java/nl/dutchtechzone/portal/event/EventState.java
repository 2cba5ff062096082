package nl.dutchtechzone.portal.event;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How an event stands. The names are those of the API. */
@Schema(description = "How an event stands; a moved or cancelled one stays visible, with the reason")
public enum EventState {
    planned, moved, cancelled
}
