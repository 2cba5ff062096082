package nl.dutchtechzone.portal.publishing;

import jakarta.inject.Singleton;
import jakarta.ws.rs.RedirectionException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.dutchtechzone.portal.web.ProblemException;
import nl.dutchtechzone.portal.web.ProblemType;

/** Finds a single visible item. */
@Singleton
class WindowItems {

    private static final String SELECT = "select " + WindowRow.COLUMNS
            + ", d.view from publication p join publication_document d on d.publication_id = p.id ";
    private static final String VISIBLE = " and p.visible_from <= utc_timestamp(3) and p.visible_until > utc_timestamp(3)";

    private final Sql sql;
    private final Slugs slugs;
    private final KeptLayers layers;

    WindowItems(Sql sql, Slugs slugs, KeptLayers layers) {
        this.sql = sql;
        this.slugs = slugs;
        this.layers = layers;
    }

    /** Finds an item, in the fallback language if it has none in the asked one; an old slug leads to the new address. */
    WindowRow find(Kind<?> kind, Window.Address address, String language, String fallback, UriInfo uri) {
        Optional<WindowRow> row = switch (address) {
            case Window.Address.Id(UUID id) -> byId(kind, id, language, fallback);
            case Window.Address.Key(String key) -> byKey(kind, key, language, fallback);
            case Window.Address.Only(Facet facet) -> byFacet(kind, facet, language, fallback);
            case Window.Address.Slug(String slug) -> bySlug(kind, slug, language, uri)
                    .or(() -> fallback == null ? Optional.empty() : bySlug(kind, slug, fallback, uri));
        };
        return row.orElseThrow(() -> absence(kind, address, language));
    }

    private Optional<WindowRow> byId(Kind<?> kind, UUID id, String language, String fallback) {
        return first(SELECT + "where p.item_id = ? and p.kind = ? and p.language = ?" + VISIBLE,
                List.of(id, kind.name()), language, fallback);
    }

    private Optional<WindowRow> byKey(Kind<?> kind, String key, String language, String fallback) {
        return first(SELECT + "where p.item_key = ? and p.kind = ? and p.language = ?" + VISIBLE,
                List.of(key, kind.name()), language, fallback);
    }

    private Optional<WindowRow> byFacet(Kind<?> kind, Facet facet, String language, String fallback) {
        return first(SELECT + "join publication_facet f on f.publication_id = p.id where f.facet = ? and f.value = ? and p.kind = ? and p.language = ?"
                + VISIBLE, List.of(facet.name(), facet.value(), kind.name()), language, fallback);
    }

    private Optional<WindowRow> bySlug(Kind<?> kind, String slug, String language, UriInfo uri) {
        Optional<WindowRow> found = sql.row(SELECT + "join slug s on s.item_id = p.item_id and s.language = p.language "
                + "where s.kind = ? and s.language = ? and s.slug = ?" + VISIBLE,
                List.of(kind.name(), language, slug), row -> WindowRow.view(row, layers));
        found.filter(one -> !slug.equals(one.slug())).ifPresent(one -> {
            URI moved = uri.getRequestUriBuilder().replacePath(uri.getPath().replaceFirst("^(.*/)" + slug + "(?=[./]|$)", "$1" + one.slug())).build();
            throw new RedirectionException(Response.status(Response.Status.MOVED_PERMANENTLY)
                    .header("Location", moved.getRawPath() + (moved.getRawQuery() == null ? "" : "?" + moved.getRawQuery()))
                    .header("Cache-Control", "public, no-cache").build());
        });
        return found;
    }

    private Optional<WindowRow> first(String query, List<Object> values, String language, String fallback) {
        List<Object> all = new ArrayList<>(values);
        all.add(language);
        Optional<WindowRow> found = sql.row(query, all, row -> WindowRow.view(row, layers));
        if (found.isPresent() || fallback == null || fallback.equals(language)) {
            return found;
        }
        return first(query, values, fallback, null);
    }

    /** 410 for an address that was public and whose item lies in the trash; else it is as if it never was. */
    private ProblemException absence(Kind<?> kind, Window.Address address, String language) {
        if (address instanceof Window.Address.Slug(String slug) && slugs.item(kind, language, slug).filter(this::wasThrownAway).isPresent()) {
            return ProblemException.of(ProblemType.GONE, "This was public and has been withdrawn for good.");
        }
        return ProblemException.notFound();
    }

    private boolean wasThrownAway(UUID item) {
        return sql.row("""
                select 1 as found from item i where i.id = ? and i.trashed_at is not null and exists (
                  select 1 from publication p where p.item_id = i.id and p.visible_until > p.visible_from)""",
                List.of(item), row -> true).isPresent();
    }
}
