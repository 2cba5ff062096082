package nl.dutchtechzone.portal.figure;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a figure may still be revised by its source. The names are those of the API. */
@Schema(description = "Whether a figure may still be revised by its source")
public enum FigureStatus {
    provisional, definitive
}
