package nl.dutchtechzone.portal.theme;

import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.dutchtechzone.portal.media.MediaKind;
import nl.dutchtechzone.portal.publishing.Described;
import nl.dutchtechzone.portal.publishing.Face;
import nl.dutchtechzone.portal.publishing.Kind;
import nl.dutchtechzone.portal.publishing.Moment;
import nl.dutchtechzone.portal.publishing.Ref;
import nl.dutchtechzone.portal.publishing.Reference;
import nl.dutchtechzone.portal.publishing.Searched;
import nl.dutchtechzone.portal.publishing.Snapshot;
import nl.dutchtechzone.portal.publishing.Words;
import nl.dutchtechzone.portal.web.Faults;

/** Investment themes: what the money goes into. */
@Singleton
public class ThemeKind extends Kind<ThemeDraft> {

    public static final String NAME = "theme";

    /** The neutral colours of the look, for a theme that has none of its own. */
    private static final String COLOUR = "#0f6b72";
    private static final String NIGHT_COLOUR = "#8ec5ff";

    private final MediaKind media;

    ThemeKind(MediaKind media) {
        super(NAME, "themes", ThemeDraft.class);
        this.media = media;
    }

    @Override
    public boolean hasKey() {
        return true;
    }

    @Override
    public Map<String, String> pages() {
        return Map.of("nl", "/themas/{}", "en", "/en/themes/{}");
    }

    @Override
    public Optional<Searched> searched() {
        return Optional.of(Searched.as(10, "Thema’s", "Themes"));
    }

    @Override
    public List<Reference> references(ThemeDraft draft) {
        return Stream.of(Reference.one("cover", MediaKind.NAME, draft.cover(), "cover"),
                Words.pictures(draft.texts(), "body", ThemeText::body)).flatMap(List::stream).toList();
    }

    @Override
    public void check(ThemeDraft draft, Faults faults) {
        Words.check(draft.texts(), "body", ThemeText::body, faults);
        Set<String> keys = new HashSet<>();
        for (int i = 0; i < draft.goals().size(); i++) {
            if (!keys.add(draft.goals().get(i).key())) {
                faults.add("goals[" + i + "].key", "taken", "Another goal of this theme has this key.");
            }
        }
        Contrast.check(draft.colour(), Contrast.PAPER, "colour", faults);
        Contrast.check(draft.nightColour(), Contrast.NIGHT, "nightColour", faults);
    }

    @Override
    public void checkPublication(ThemeDraft draft, String language, Faults faults) {
        media.requireAlternativeText(draft.cover(), Words.images(draft.texts().get(language).body()), language, faults);
    }

    @Override
    public Snapshot snapshot(ThemeDraft draft, Face face, Moment moment) {
        ThemeText text = draft.texts().get(face.language());
        List<ThemeView.Goal> goals = draft.goals().stream()
                .map(goal -> new ThemeView.Goal(goal.key(), goal.texts().isEmpty() ? goal.key() : Described.in(face.language(), goal.texts())))
                .toList();
        return new Snapshot(draft.order(),
                new ThemeLink.Fields(draft.colour() == null ? COLOUR : draft.colour(),
                        draft.nightColour() == null ? NIGHT_COLOUR : draft.nightColour()),
                new ThemeCard.Fields(text.summary(), Ref.to(draft.cover()), draft.order()),
                new ThemeView.Fields(text.body(), Ref.to(Words.images(text.body())), goals),
                List.of(), text.summary(), Words.plain(text.body()));
    }
}
