package nl.dutchtechzone.portal.site;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A path of the portal, understood. The same addresses stand in the portal's own routes; a browser test walks both.
 *
 * @param id the last part of an item's address, or null
 */
record PagePath(Page page, String language, String id) {

    /** The pages that there are; of two that fit an address the first is it. */
    enum Page { HOME, STORIES, STORY, EVENTS, EVENT, CONTACTS, CONTACT, PEOPLE, PERSON, THEME, PLANS, PLAN, ACTIONS, ACTION, MONEY, YEAR, FUND, FIGURES, FIGURE, MUNICIPALITY, SEARCH, PAGE, DESK }

    /** What pages that stand under the root can be called; files such as icons are nothing else. */
    private static final String SLUG = "([a-z0-9-]+)";

    private static final Map<Page, Map<String, String>> PATHS = Map.ofEntries(
            Map.entry(Page.HOME, Map.of("nl", "/", "en", "/en/")),
            Map.entry(Page.STORIES, Map.of("nl", "/verhalen", "en", "/en/stories")),
            Map.entry(Page.STORY, Map.of("nl", "/verhalen/{}", "en", "/en/stories/{}")),
            Map.entry(Page.EVENTS, Map.of("nl", "/evenementen", "en", "/en/events")),
            Map.entry(Page.EVENT, Map.of("nl", "/evenementen/{}", "en", "/en/events/{}")),
            Map.entry(Page.CONTACTS, Map.of("nl", "/netwerk", "en", "/en/network")),
            Map.entry(Page.CONTACT, Map.of("nl", "/netwerk/{}", "en", "/en/network/{}")),
            Map.entry(Page.PEOPLE, Map.of("nl", "/mensen", "en", "/en/people")),
            Map.entry(Page.PERSON, Map.of("nl", "/mensen/{}", "en", "/en/people/{}")),
            Map.entry(Page.THEME, Map.of("nl", "/themas/{}", "en", "/en/themes/{}")),
            Map.entry(Page.PLANS, Map.of("nl", "/plannen", "en", "/en/plans")),
            Map.entry(Page.PLAN, Map.of("nl", "/plannen/{}", "en", "/en/plans/{}")),
            Map.entry(Page.ACTIONS, Map.of("nl", "/acties", "en", "/en/actions")),
            Map.entry(Page.ACTION, Map.of("nl", "/acties/{}", "en", "/en/actions/{}")),
            Map.entry(Page.MONEY, Map.of("nl", "/geld", "en", "/en/money")),
            Map.entry(Page.YEAR, Map.of("nl", "/geld/{}", "en", "/en/money/{}")),
            Map.entry(Page.FUND, Map.of("nl", "/fondsen/{}", "en", "/en/funds/{}")),
            Map.entry(Page.FIGURES, Map.of("nl", "/cijfers", "en", "/en/figures")),
            Map.entry(Page.FIGURE, Map.of("nl", "/cijfers/{}", "en", "/en/figures/{}")),
            Map.entry(Page.MUNICIPALITY, Map.of("nl", "/gemeenten/{}", "en", "/en/municipalities/{}")),
            Map.entry(Page.SEARCH, Map.of("nl", "/zoeken", "en", "/en/search")),
            Map.entry(Page.PAGE, Map.of("nl", "/{}", "en", "/en/{}")));

    private static final Pattern DESK = Pattern.compile("/beheer(/.*)?");

    static Optional<PagePath> of(String path) {
        if (DESK.matcher(path).matches()) {
            return Optional.of(new PagePath(Page.DESK, "nl", null));
        }
        return Arrays.stream(Page.values()).filter(PATHS::containsKey).flatMap(page -> of(page, path)).findFirst();
    }

    private static Stream<PagePath> of(Page page, String path) {
        return PATHS.get(page).entrySet().stream().flatMap(one -> {
            Matcher matcher = Pattern.compile(one.getValue().replace("{}", page == Page.PAGE ? SLUG : "([^/]+)")).matcher(path);
            return matcher.matches() ? Stream.of(new PagePath(page, one.getKey(), matcher.groupCount() == 0 ? null : matcher.group(1))) : Stream.empty();
        });
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
