package nl.dutchtechzone.portal.search;

import nl.dutchtechzone.portal.place.MunicipalityKind;
import nl.dutchtechzone.portal.theme.ThemeKind;

/** What hits are counted and narrowed down by. */
enum Group {
    KIND("kind"), THEME(ThemeKind.NAME), MUNICIPALITY(MunicipalityKind.NAME), YEAR("year");

    private final String field;

    Group(String field) {
        this.field = field;
    }

    /** The name in the index and in the API; for items also their kind, and the facet that publications have. */
    String field() {
        return field;
    }
}
