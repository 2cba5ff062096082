package nl.dutchtechzone.portal.media;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.dutchtechzone.portal.media.picture.Picture;
import nl.dutchtechzone.portal.media.picture.Rendition;
import nl.dutchtechzone.portal.publishing.Sql;
import nl.dutchtechzone.portal.web.Json;

/** Keeps uploaded pictures in their sizes. A file never changes; another upload is another file. */
@Singleton
class MediaFiles {

    /** One size of a file, ready to be sent. */
    record Content(String type, byte[] bytes) {}

    private final Sql sql;

    MediaFiles(Sql sql) {
        this.sql = sql;
    }

    /** What a draft says of a picture. Its id comes from name and content, so that the same upload is the same file. */
    static MediaDraft.File describe(byte[] uploaded, String name, Picture picture) {
        return new MediaDraft.File(id(uploaded, name), name, picture.type().mediaType(), picture.width(),
                picture.height(), uploaded.length,
                picture.dominantColourHex(), picture.renditions().stream()
                        .map(one -> new MediaDraft.Size(one.width(), one.height())).toList());
    }

    void store(MediaDraft.File file, Picture picture) {
        int added = sql.change("insert ignore into media_file (id, name, type, width, height, bytes, colour, renditions, uploaded_at) values (?, ?, ?, ?, ?, ?, ?, ?, utc_timestamp(3))",
                file.id(), file.name(), file.type(), file.width(), file.height(), file.bytes(), file.colour(),
                Json.write(file.sizes()));
        if (added == 0) {
            return;
        }
        for (Rendition one : picture.renditions()) {
            sql.change("insert into media_rendition (file_id, width, height, type, content) values (?, ?, ?, ?, ?)",
                    file.id(), one.width(), one.height(), one.type().mediaType(), one.bytes());
        }
    }

    Optional<MediaDraft.File> facts(UUID id) {
        return sql.row("select name, type, width, height, bytes, colour, renditions from media_file where id = ?", List.of(id),
                row -> new MediaDraft.File(id, row.getString("name"), row.getString("type"), row.getInt("width"),
                        row.getInt("height"), row.getLong("bytes"), row.getString("colour"), sizes(row.getString("renditions"))));
    }

    Optional<Content> content(UUID file, int width) {
        return sql.row("select type, content from media_rendition where file_id = ? and width = ?", List.of(file, width),
                row -> new Content(row.getString("type"), row.getBytes("content")));
    }

    /** The file of a picture that something visible shows. */
    Optional<UUID> visible(UUID media) {
        return sql.row("""
                select f.value as file from publication p join publication_facet f on f.publication_id = p.id and f.facet = 'file'
                where p.item_id = ? and p.visible_from <= utc_timestamp(3) and p.visible_until > utc_timestamp(3)
                  and exists (select 1 from publication_reference r join publication shower on shower.id = r.publication_id
                    where r.target_id = p.item_id and shower.visible_from <= utc_timestamp(3) and shower.visible_until > utc_timestamp(3))
                limit 1""", List.of(media), row -> UUID.fromString(row.getString("file")));
    }

    private static UUID id(byte[] uploaded, String name) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(name.getBytes(StandardCharsets.UTF_8));
            ByteBuffer hash = ByteBuffer.wrap(digest.digest(uploaded));
            // version 5, variant 2: a UUID made of a name
            return new UUID(hash.getLong() & 0xFFFFFFFFFFFF0FFFL | 0x5000L, hash.getLong() & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<MediaDraft.Size> sizes(String json) {
        try {
            return Json.MAPPER.readValue(json, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
