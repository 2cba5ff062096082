package nl.dutchtechzone.portal.media;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.dutchtechzone.portal.publishing.Drafts;
import nl.dutchtechzone.portal.publishing.Face;
import nl.dutchtechzone.portal.publishing.Facet;
import nl.dutchtechzone.portal.publishing.Kind;
import nl.dutchtechzone.portal.publishing.Moment;
import nl.dutchtechzone.portal.publishing.Reference;
import nl.dutchtechzone.portal.publishing.Snapshot;
import nl.dutchtechzone.portal.web.Faults;

/** Pictures. They are published along with what shows them, and can be seen only while something visible does. */
@Singleton
public class MediaKind extends Kind<MediaDraft> {

    public static final String NAME = "media";

    private final Drafts drafts;
    private final MediaFiles files;

    MediaKind(Drafts drafts, MediaFiles files) {
        super(NAME, "media", MediaDraft.class);
        this.drafts = drafts;
        this.files = files;
    }

    @Override
    public boolean publishedPerLanguage() {
        return false;
    }

    @Override
    public boolean hasSlug() {
        return false;
    }

    @Override
    public boolean needsTitle() {
        return false;
    }

    @Override
    public boolean openToPartners() {
        return true;
    }

    @Override
    public boolean belongsToItsMaker() {
        return true;
    }

    @Override
    public boolean isCarried() {
        return true;
    }

    @Override
    public List<Reference> references(MediaDraft draft) {
        return List.of();
    }

    @Override
    public MediaDraft complete(MediaDraft draft, MediaDraft before) {
        return draft.file() == null && before != null ? draft.with(before.file()) : draft;
    }

    @Override
    public String untitled(MediaDraft draft) {
        return draft.file() == null ? NAME : draft.file().name();
    }

    @Override
    public void check(MediaDraft draft, Faults faults) {
        if (draft.file() == null) {
            faults.add("file", "required", "Send the picture itself, as image/jpeg, image/png or image/webp.");
        } else if (files.facts(draft.file().id()).filter(draft.file()::equals).isEmpty()) {
            faults.add("file", "read-only", "The file is made by an upload and cannot be changed here; leave it out.");
        }
    }

    /** Faults of pictures that would be shown without words for those who do not see them. */
    public void requireAlternativeText(UUID cover, List<UUID> images, String language, Faults faults) {
        List<UUID> shown = new ArrayList<>(images);
        if (cover != null) {
            shown.addFirst(cover);
        }
        drafts.newest(this, shown.stream().distinct().toList()).forEach((id, draft) -> {
            MediaText text = draft.texts().get(language);
            if (!draft.decorative() && (text == null || text.alt() == null || text.alt().isBlank())) {
                faults.add(id.equals(cover) ? "cover" : "texts." + language + ".body", "no-alternative-text",
                        "The picture " + untitled(draft) + " has no alternative text in this language (" + language + ").");
            }
        });
    }

    @Override
    public Snapshot snapshot(MediaDraft draft, Face face, Moment moment) {
        MediaText text = draft.texts().get(face.language());
        String alt = draft.decorative() || text == null || text.alt() == null ? "" : text.alt();
        MediaDraft.File file = draft.file();
        List<MediaLink.Rendition> renditions = file.sizes().stream()
                .map(size -> new MediaLink.Rendition(size.width(), size.height(),
                        "/api/v1/media/" + face.id() + "/renditions/" + size.width())).toList();
        return new Snapshot(0, new MediaLink.Fields(alt, text == null ? null : text.caption(), draft.credit(),
                file.width(), file.height(), file.colour(), renditions), Map.of(), Map.of(),
                List.of(new Facet("file", file.id().toString())), alt, null);
    }
}
