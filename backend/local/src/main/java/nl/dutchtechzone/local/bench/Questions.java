package nl.dutchtechzone.local.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** What the window is asked: the questions of visitors, as paths. */
final class Questions {

    static final String LIST = "/api/v1/stories?limit=20";
    /** As little as the portal's memory can give. */
    static final String SMALLEST = "/api/v1/stories?limit=1&fields=id";

    /** So many numbers in a row give different questions. */
    static final int DIFFERENT = 60;

    private static final String SEARCH = "/api/v1/search";
    private static final int PAGE = 10;
    private static final int FULL_PAGE = 20;
    private static final int LENGTHS_OF_PAGES = 4;

    private final Subject portal;
    private final List<String> pages;
    private final List<String> filters;
    private final boolean searchable;
    private final SplittableRandom random = new SplittableRandom(10);

    private Questions(Subject portal, List<String> pages, List<String> filters) {
        this.portal = portal;
        this.pages = pages;
        this.filters = filters;
        this.searchable = portal.api().has(SEARCH + "?q=techniek");
    }

    /** Finds tenth pages of each theme and municipality by following {@code next}, as every client must. */
    static Questions of(Subject portal) {
        List<String> filters = new ArrayList<>();
        for (Region.Place theme : portal.region().themes()) {
            for (Region.Place municipality : portal.region().municipalities()) {
                String filter = "/api/v1/stories?theme=" + theme.key() + "&municipality=" + municipality.key();
                for (int fewer = 0; fewer < LENGTHS_OF_PAGES; fewer++) {
                    filters.add(tenthPage(portal.api(), filter, FULL_PAGE - fewer));
                }
            }
        }
        return new Questions(portal, pages(portal.api()), filters);
    }

    /** All pages of the list, which are as many different questions of one sort. */
    private static List<String> pages(PublicApi api) {
        List<String> pages = new ArrayList<>();
        for (String page = LIST; page != null; page = api.get(page).json().path("next").textValue()) {
            pages.add(page);
        }
        return pages;
    }

    private static String tenthPage(PublicApi api, String filter, int most) {
        int total = api.get(filter + "&limit=1").json().path("total").asInt();
        int limit = Math.clamp((total - 1) / (PAGE - 1), 1, most);
        String path = filter + "&limit=" + limit;
        for (int page = 1; page < PAGE; page++) {
            JsonNode next = api.get(path).json().path("next");
            if (next.isNull()) {
                return path;
            }
            path = next.asText();
        }
        return path;
    }

    boolean searchable() {
        return searchable;
    }

    String story(int number) {
        return "/api/v1/stories/" + portal.stories().slug(number);
    }

    /** A page of the list. */
    String page(int number) {
        return pages.get(number % pages.size());
    }

    /** A combination of a theme and a municipality, on its tenth page. */
    String filter(int number) {
        return filters.get(number % filters.size());
    }

    /** Two words that were not asked for before, as far as chance has it. */
    synchronized List<String> newSearches(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> SEARCH + "?limit=20&q=" + URLEncoder.encode(
                        portal.drafts().anyWord(random) + " " + portal.drafts().anyWord(random), StandardCharsets.UTF_8))
                .toList();
    }

    /** A question of one sort after another. */
    String any(int number) {
        return switch (number % 4) {
            case 0 -> page(number / 4);
            case 1 -> filter(number / 4);
            case 2 -> searchable ? newSearches(1).getFirst() : story(number / 2 + 1);
            default -> story(number / 2);
        };
    }

    void ask(String path) {
        portal.api().get(path);
    }
}
