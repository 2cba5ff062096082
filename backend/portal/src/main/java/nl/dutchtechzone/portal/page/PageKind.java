package nl.dutchtechzone.portal.page;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.dutchtechzone.portal.media.MediaKind;
import nl.dutchtechzone.portal.publishing.Face;
import nl.dutchtechzone.portal.publishing.Facet;
import nl.dutchtechzone.portal.publishing.Kind;
import nl.dutchtechzone.portal.publishing.Moment;
import nl.dutchtechzone.portal.publishing.Ref;
import nl.dutchtechzone.portal.publishing.Reference;
import nl.dutchtechzone.portal.publishing.Searched;
import nl.dutchtechzone.portal.publishing.Snapshot;
import nl.dutchtechzone.portal.publishing.Words;
import nl.dutchtechzone.portal.web.Faults;

/** Pages that stay, such as those that the law asks for. */
@Singleton
public class PageKind extends Kind<PageDraft> {

    public static final String NAME = "page";

    private final MediaKind media;

    PageKind(MediaKind media) {
        super(NAME, "pages", PageDraft.class);
        this.media = media;
    }

    @Override
    public Map<String, String> pages() {
        return Map.of("nl", "/{}", "en", "/en/{}");
    }

    @Override
    public Optional<Searched> searched() {
        return Optional.of(Searched.as(90, "Pagina’s", "Pages"));
    }

    @Override
    public List<Reference> references(PageDraft draft) {
        return Words.pictures(draft.texts(), "body", PageText::body);
    }

    @Override
    public void check(PageDraft draft, Faults faults) {
        Words.check(draft.texts(), "body", PageText::body, faults);
    }

    @Override
    public void checkPublication(PageDraft draft, String language, Faults faults) {
        media.requireAlternativeText(null, Words.images(draft.texts().get(language).body()), language, faults);
    }

    @Override
    public Snapshot snapshot(PageDraft draft, Face face, Moment moment) {
        PageText text = draft.texts().get(face.language());
        return new Snapshot(draft.order(), new PageLink.Fields(),
                new PageCard.Fields(text.summary(), draft.navigation(), draft.order()),
                new PageView.Fields(text.body(), Ref.to(Words.images(text.body())), moment.now()),
                List.of(new Facet("navigation", draft.navigation().name())), text.summary(), Words.plain(text.body()));
    }
}
