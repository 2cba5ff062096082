package nl.dutchtechzone.portal.event;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What sort of event it is. The names are those of the API. */
@Schema(description = "What sort of event it is")
public enum EventType {
    networkMeeting, inspirationTrip, workshop, lecture, openDay, councilMeeting, other
}
