package nl.dutchtechzone.portal.page;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where the portal links to a page from everywhere. The names are those of the API. */
@Schema(name = "PageNavigation", description = "Where the portal links to a page from everywhere; nowhere: only where texts link to it")
public enum Navigation {
    nowhere, header, footer
}
