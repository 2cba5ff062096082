package nl.dutchtechzone.portal.site;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A path of the portal, understood. The same addresses stand in the portal's own routes; a browser test walks both.
 *
 * @param id the last part of an item's address, or null
 */
record PagePath(Page page, String language, String id) {

    /** The pages that there are. */
    enum Page { HOME, STORIES, STORY, EVENTS, EVENT, THEME, PLAN, ACTION, MONEY, YEAR, FUND, MUNICIPALITY, SEARCH, DESK }

    private static final Map<Page, Map<String, String>> PATHS = Map.ofEntries(
            Map.entry(Page.HOME, Map.of("nl", "/", "en", "/en/")),
            Map.entry(Page.STORIES, Map.of("nl", "/verhalen", "en", "/en/stories")),
            Map.entry(Page.STORY, Map.of("nl", "/verhalen/{}", "en", "/en/stories/{}")),
            Map.entry(Page.EVENTS, Map.of("nl", "/evenementen", "en", "/en/events")),
            Map.entry(Page.EVENT, Map.of("nl", "/evenementen/{}", "en", "/en/events/{}")),
            Map.entry(Page.THEME, Map.of("nl", "/themas/{}", "en", "/en/themes/{}")),
            Map.entry(Page.PLAN, Map.of("nl", "/plannen/{}", "en", "/en/plans/{}")),
            Map.entry(Page.ACTION, Map.of("nl", "/acties/{}", "en", "/en/actions/{}")),
            Map.entry(Page.MONEY, Map.of("nl", "/geld", "en", "/en/money")),
            Map.entry(Page.YEAR, Map.of("nl", "/geld/{}", "en", "/en/money/{}")),
            Map.entry(Page.FUND, Map.of("nl", "/fondsen/{}", "en", "/en/funds/{}")),
            Map.entry(Page.MUNICIPALITY, Map.of("nl", "/gemeenten/{}", "en", "/en/municipalities/{}")),
            Map.entry(Page.SEARCH, Map.of("nl", "/zoeken", "en", "/en/search")));

    private static final Pattern DESK = Pattern.compile("/beheer(/.*)?");

    static Optional<PagePath> of(String path) {
        if (DESK.matcher(path).matches()) {
            return Optional.of(new PagePath(Page.DESK, "nl", null));
        }
        for (Map.Entry<Page, Map<String, String>> page : PATHS.entrySet()) {
            for (Map.Entry<String, String> one : page.getValue().entrySet()) {
                Matcher matcher = Pattern.compile(one.getValue().replace("{}", "([^/]+)")).matcher(path);
                if (matcher.matches()) {
                    return Optional.of(new PagePath(page.getKey(), one.getKey(), matcher.groupCount() == 0 ? null : matcher.group(1)));
                }
            }
        }
        return Optional.empty();
    }

    static String path(Page page, String language, String id) {
        String path = PATHS.get(page).get(language);
        return id == null ? path : path.replace("{}", id);
    }

    /** The languages in which the page has an address. */
    static Set<String> languages(Page page) {
        return PATHS.get(page).keySet();
    }
}
