package nl.dutchtechzone.portal.publishing;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a personal value may be shown, the narrowest first. */
@Schema(description = "Where a value may be shown: at the desk alone, on the person's own page too, or wherever the person is shown")
public enum PersonalScope {
    desk, page, everywhere
}
