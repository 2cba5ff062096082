package nl.dutchtechzone.portal.search;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What search can be asked. */
public class SearchQuery {

    @QueryParam("q")
    @Parameter(required = true, description = "The words to search for; typing errors are forgiven when few hits have them as written")
    @Schema(minLength = 1, maxLength = 200, examples = "techniek")
    String q;

    @QueryParam("lang")
    @Parameter(description = "The reader's language; the region's first language when left out, and in place of words that are not there in this one")
    @Schema(pattern = "^[a-z]{2}$", examples = "nl")
    String lang;

    @QueryParam("kind")
    @Parameter(description = "Only hits of these kinds, as kind in facets names them")
    List<String> kind;

    @QueryParam("theme")
    @Parameter(description = "Keys of themes")
    List<String> theme;

    @QueryParam("municipality")
    @Parameter(description = "Keys of municipalities")
    List<String> municipality;

    @QueryParam("year")
    @Parameter(description = "Years that it is of: in which it was first public, is held, is due or which it covers")
    List<Integer> year;

    @QueryParam("limit")
    @DefaultValue("20")
    @Parameter(description = "How many hits at most")
    @Schema(minimum = "1", maximum = "50", defaultValue = "20")
    int limit;

    @QueryParam("offset")
    @DefaultValue("0")
    @Parameter(description = "How many of the best hits to pass over")
    @Schema(minimum = "0", maximum = "" + MOST_PASSED_OVER, defaultValue = "0")
    int offset;

    static final int MOST_PASSED_OVER = 1000;
}
