package nl.dutchtechzone.portal.site;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import nl.dutchtechzone.portal.contact.ContactKind;
import nl.dutchtechzone.portal.event.EventKind;
import nl.dutchtechzone.portal.figure.FigureKind;
import nl.dutchtechzone.portal.finance.FundKind;
import nl.dutchtechzone.portal.finance.StatementKind;
import nl.dutchtechzone.portal.plan.ActionKind;
import nl.dutchtechzone.portal.plan.PlanKind;
import nl.dutchtechzone.portal.publishing.PublicPages;
import nl.dutchtechzone.portal.publishing.ResponseCache;
import nl.dutchtechzone.portal.story.StoryKind;
import nl.dutchtechzone.portal.theme.ThemeKind;
import nl.dutchtechzone.portal.web.ProblemException;
import nl.dutchtechzone.portal.web.Settings;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** All pages for search engines, of what is public and nothing else. */
@Path("/")
@PermitAll
@Produces(MediaType.APPLICATION_XML)
class SitemapResource {

    /** Of which addresses a file has at most; ten times as many are allowed, but it is kept in memory with other answers. */
    private static final int MOST = 5000;
    private static final String TYPE = "application/xml; charset=utf-8";

    /** What is listed on each page that has no item of its own; the home page has something of everything. */
    private static final Map<PagePath.Page, List<String>> LISTS = Map.of(
            PagePath.Page.STORIES, List.of(StoryKind.NAME), PagePath.Page.EVENTS, List.of(EventKind.NAME),
            PagePath.Page.CONTACTS, List.of(ContactKind.NAME), PagePath.Page.PLANS, List.of(ThemeKind.NAME, PlanKind.NAME),
            PagePath.Page.ACTIONS, List.of(ActionKind.NAME),
            PagePath.Page.MONEY, List.of(StatementKind.NAME, FundKind.NAME), PagePath.Page.FIGURES, List.of(FigureKind.NAME));

    private final PublicPages pages;
    private final ResponseCache cache;
    private final Settings settings;

    SitemapResource(PublicPages pages, ResponseCache cache, Settings settings) {
        this.pages = pages;
        this.cache = cache;
        this.settings = settings;
    }

    @GET
    @Path("sitemap.xml")
    @Operation(hidden = true)
    public Response sitemap(UriInfo uri) {
        return answer(uri, () -> {
            int parts = parts();
            return parts == 1 ? part(1) : Sitemap.index(IntStream.rangeClosed(1, parts)
                    .mapToObj(part -> settings.publicAddress() + "/sitemap-" + part + ".xml").toList());
        });
    }

    @GET
    @Path("sitemap-{part: [1-9][0-9]{0,5}}.xml")
    @Operation(hidden = true)
    public Response part(@PathParam("part") int part, UriInfo uri) {
        return answer(uri, () -> {
            int parts = parts();
            // one file has one address
            if (parts == 1 || part > parts) {
                throw ProblemException.notFound();
            }
            return part(part);
        });
    }

    private Response answer(UriInfo uri, Supplier<byte[]> file) {
        return cache.answer(uri, () -> new ResponseCache.Content(file.get(), TYPE, null, Map.of()));
    }

    private int itemsAPart() {
        return MOST / settings.languages().size();
    }

    private int parts() {
        return Math.max(1, Math.ceilDiv(pages.items(), itemsAPart()));
    }

    private byte[] part(int part) {
        List<Sitemap.Page> all = new ArrayList<>(part == 1 ? lists() : List.of());
        pages.of((part - 1) * itemsAPart(), itemsAPart()).forEach(item -> all.add(page(item)));
        return Sitemap.of(all);
    }

    private Sitemap.Page page(Collection<PublicPages.Page> item) {
        Map<String, String> addresses = new LinkedHashMap<>();
        Map<String, Instant> changedAt = new LinkedHashMap<>();
        item.forEach(page -> {
            addresses.put(page.language(), settings.publicAddress() + page.path());
            changedAt.put(page.language(), page.publishedAt());
        });
        return new Sitemap.Page(addresses, changedAt);
    }

    private List<Sitemap.Page> lists() {
        Map<String, Instant> newest = pages.newest();
        return PageMaker.LISTED.stream().sorted().map(page -> {
            Map<String, String> addresses = new LinkedHashMap<>();
            Map<String, Instant> changedAt = new LinkedHashMap<>();
            Instant changed = LISTS.getOrDefault(page, List.copyOf(newest.keySet())).stream().map(newest::get)
                    .filter(Objects::nonNull).max(Instant::compareTo).orElse(null);
            settings.languages().stream().filter(PagePath.languages(page)::contains).forEach(language -> {
                addresses.put(language, settings.publicAddress() + PagePath.path(page, language, null));
                if (changed != null) {
                    changedAt.put(language, changed);
                }
            });
            return new Sitemap.Page(addresses, changedAt);
        }).toList();
    }
}
