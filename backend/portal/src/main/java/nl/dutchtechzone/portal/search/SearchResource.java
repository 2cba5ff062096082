package nl.dutchtechzone.portal.search;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import nl.dutchtechzone.portal.publishing.Window;
import nl.dutchtechzone.portal.web.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Search in what is public. */
@Path("/api/v1/search")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Search", description = "Finding what is public by its words")
class SearchResource {

    private final SearchAnswers answers;
    private final Pages pages;
    private final Window window;

    SearchResource(SearchAnswers answers, Pages pages, Window window) {
        this.answers = answers;
        this.pages = pages;
        this.window = window;
    }

    @GET
    @Operation(summary = "Search everything that is public, the best hits first")
    @APIResponse(responseCode = "200", description = "A page of hits",
            content = @Content(schema = @Schema(implementation = SearchPage.class)))
    public Response search(@BeanParam SearchQuery query, UriInfo uri) {
        String question = question(query.q);
        String language = window.language(query.lang);
        return answers.answer(uri, (index, now) -> pages.search(index, question, language, now, query, uri));
    }

    @GET
    @Path("suggestions")
    @Operation(summary = "Suggest what a reader may be looking for, while typing")
    @APIResponse(responseCode = "200", description = "Suggestions by kind, the best kind first",
            content = @Content(schema = @Schema(implementation = SuggestionPage.class)))
    public Response suggestions(
            @QueryParam("q") @Parameter(required = true, description = "What was typed so far")
            @Schema(minLength = 1, maxLength = 200, examples = "tech") String q,
            @QueryParam("lang") @Parameter(description = "The reader's language; the region's first language when left out")
            @Schema(pattern = "^[a-z]{2}$", examples = "nl") String lang, UriInfo uri) {
        String typed = question(q);
        String language = window.language(lang);
        return answers.answer(uri, (index, now) -> pages.suggestions(index, typed, language, now));
    }

    private static String question(String q) {
        if (q == null || q.isBlank()) {
            throw ProblemException.invalid("q", "required", "Say what to search for.");
        }
        return q.strip();
    }
}
