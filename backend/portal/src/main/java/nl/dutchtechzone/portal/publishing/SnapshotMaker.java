package nl.dutchtechzone.portal.publishing;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import nl.dutchtechzone.portal.web.Faults;
import nl.dutchtechzone.portal.web.Settings;

/** Makes publications of drafts. */
@Singleton
class SnapshotMaker {

    private final Slugs slugs;
    private final Publications publications;
    private final PublishingNeeds needs;
    private final Settings settings;

    SnapshotMaker(Slugs slugs, Publications publications, PublishingNeeds needs, Settings settings) {
        this.slugs = slugs;
        this.needs = needs;
        this.publications = publications;
        this.settings = settings;
    }

    /** Faults that hinder publishing a draft in a language. */
    <D extends Draft> void check(Kind<D> kind, D draft, String language, Faults faults) {
        boolean mayFallBack = !kind.publishedPerLanguage() && !language.equals(settings.baseLanguage());
        if (kind.needsTitle() && !mayFallBack && !draft.texts().containsKey(language)) {
            faults.add("texts." + language, "required", "There are no words in this language yet.");
            return;
        }
        needs.check(kind, draft, language, faults);
        kind.checkPublication(draft, language, faults);
    }

    <D extends Draft> PublicationRows.New make(Kind<D> kind, Item item, D draft, int revision, String language,
            Instant from, Instant until, Instant now) {
        String words = draft.hasWords(language) ? language : settings.baseLanguage();
        Text text = draft.texts().get(words);
        String slug = kind.hasSlug() ? slugs.take(kind, language, item.id, text) : null;
        Face face = new Face(item.id, kind.name(), words, text == null || text.title() == null ? kind.untitled(draft, words) : text.title(), slug, item.key);
        Moment moment = new Moment(publications.firstPublished(item.id, language, now).orElse(from), from);
        Snapshot snapshot = kind.snapshot(draft, face, moment);
        List<Reference> references = kind.references(draft);
        return new PublicationRows.New(language, face, revision, moment, from, until, snapshot, references);
    }
}
