package nl.dutchtechzone.portal.figure;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where the region's own value comes from. There is no mean: without the weights of the municipalities it would say
 * something of the region that is not so. The names are those of the API.
 */
@Schema(description = "sum: the municipalities added up; source: the source gives it; none: there is none")
public enum FigureTotal {
    sum, source, none
}
