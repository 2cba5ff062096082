package nl.dutchtechzone.portal.site;

import java.util.List;

/** Which answers of the API a page starts with, so that its first paint asks nothing; the item's own comes first. */
final class FirstData {

    private static final String SETTINGS = "/api/v1/settings";
    /** What the portal's head and foot link to. */
    private static final String NAVIGATION = "/api/v1/pages?fields=id,language,navigation,slug,title&limit=100&";

    private static final int STORIES_AT_HOME = 5;
    private static final int STORIES_IN_LIST = 9;
    private static final int MOST_YEARS = 100;
    private static final int FIGURES_IN_LIST = 24;
    private static final int EVENTS_AT_HOME = 3;
    private static final int CONTACTS_IN_LIST = 24;
    private static final int ACTIONS_IN_LIST = 24;

    private FirstData() {}

    /** What every page of the portal starts with, for its head and foot. */
    static List<String> frame(PagePath path) {
        return path.page() == PagePath.Page.DESK ? List.of(SETTINGS) : List.of(SETTINGS, NAVIGATION + language(path));
    }

    private static String language(PagePath path) {
        return "lang=" + path.language() + (path.language().equals("nl") ? "" : "&fallback=true");
    }

    /** What this page starts with beyond that. */
    static List<String> addresses(PagePath path) {
        String language = language(path);
        String id = path.id() == null ? "" : PageMaker.encoded(path.id());
        return switch (path.page()) {
            case HOME -> List.of("/api/v1/themes?" + language, "/api/v1/plans?limit=100&" + language,
                    "/api/v1/municipalities?limit=100&" + language, "/api/v1/stories?limit=" + STORIES_AT_HOME + "&" + language,
                    "/api/v1/events?limit=" + EVENTS_AT_HOME + "&" + language,
                    "/api/v1/finances?limit=" + MOST_YEARS + "&" + language, "/api/v1/funds?" + language);
            case STORIES -> List.of("/api/v1/themes?" + language, "/api/v1/municipalities?limit=100&" + language,
                    "/api/v1/sectors?limit=100&" + language, "/api/v1/stories?limit=" + STORIES_IN_LIST + "&" + language);
            // the month that is shown stands in the address, which this does not look at
            case EVENTS -> List.of("/api/v1/themes?" + language, "/api/v1/municipalities?limit=100&" + language,
                    "/api/v1/sectors?limit=100&" + language);
            case EVENT -> List.of("/api/v1/events/" + id + "?lang=" + path.language());
            case STORY -> List.of("/api/v1/stories/" + id + "?lang=" + path.language());
            case CONTACTS -> List.of(SETTINGS, "/api/v1/municipalities?limit=100&" + language, "/api/v1/sectors?limit=100&" + language,
                    "/api/v1/contacts?limit=" + CONTACTS_IN_LIST + "&" + language);
            case CONTACT -> List.of("/api/v1/contacts/" + id + "?lang=" + path.language());
            case PEOPLE -> List.of(SETTINGS, "/api/v1/people?limit=" + CONTACTS_IN_LIST + "&sort=title&" + language);
            case PERSON -> List.of("/api/v1/people/" + id + "?" + language);
            case THEME -> List.of("/api/v1/themes/" + id + "?lang=" + path.language());
            case PLANS -> List.of("/api/v1/themes?" + language, "/api/v1/plans?limit=100&" + language);
            case PLAN -> List.of("/api/v1/plans/" + id + "?" + language);
            case ACTIONS -> List.of("/api/v1/themes?" + language, "/api/v1/plans?limit=100&" + language,
                    "/api/v1/municipalities?limit=100&" + language, "/api/v1/sectors?limit=100&" + language,
                    "/api/v1/actions?limit=" + ACTIONS_IN_LIST + "&sort=title&" + language);
            case ACTION -> List.of("/api/v1/actions/" + id + "?" + language);
            case MONEY -> List.of("/api/v1/finances?limit=" + MOST_YEARS + "&" + language, "/api/v1/funds?" + language);
            case YEAR -> List.of("/api/v1/finances/" + id + "?" + language);
            case FUND -> List.of("/api/v1/funds/" + id + "?lang=" + path.language());
            case MUNICIPALITY -> List.of("/api/v1/municipalities/" + id + "?" + language);
            case PAGE -> List.of("/api/v1/pages/" + id + "?lang=" + path.language());
            case FIGURES -> List.of("/api/v1/themes?" + language, "/api/v1/municipalities?limit=100&" + language,
                    "/api/v1/sectors?limit=100&" + language, "/api/v1/figures?limit=" + FIGURES_IN_LIST + "&" + language);
            case FIGURE -> List.of("/api/v1/figures/" + id + "?lang=" + path.language());
            case SEARCH, DESK -> List.of();
        };
    }
}
