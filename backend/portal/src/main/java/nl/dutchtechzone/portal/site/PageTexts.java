package nl.dutchtechzone.portal.site;

import java.util.Map;

/** What pages without an item of their own are called, for search engines and previews. */
final class PageTexts {

    private static final Map<String, String> STORIES = Map.of("nl", "Verhalen", "en", "Stories");
    private static final Map<String, String> PLANS = Map.of("nl", "Thema’s en plannen", "en", "Themes and plans");
    private static final Map<String, String> PLANS_LEAD = Map.of(
            "nl", "Waar we in investeren, waar we naartoe werken en wat we daarvoor doen.",
            "en", "What we invest in, what we work towards and what we do for it.");
    private static final Map<String, String> ACTIONS = Map.of("nl", "Acties", "en", "Actions");
    private static final Map<String, String> ACTIONS_LEAD = Map.of(
            "nl", "Alles wat we deden, doen en gaan doen, uit alle plannen. Bij elke actie zie je hoe het ervoor staat.",
            "en", "Everything we did, do and are going to do, from all plans. Each action says how it stands.");
    private static final Map<String, String> MONEY = Map.of("nl", "Volg de euro", "en", "Follow the euro");
    private static final Map<String, String> MONEY_LEAD = Map.of(
            "nl", "Dit betalen de gemeenten samen, en dit gebeurt ermee.",
            "en", "This is what the municipalities pay together, and what is done with it.");
    private static final Map<String, String> FIGURES = Map.of("nl", "Cijfers", "en", "Figures");
    private static final Map<String, String> FIGURES_LEAD = Map.of(
            "nl", "Zo staat de regio ervoor, per gemeente en per jaar, met de bron erbij.",
            "en", "How the region is doing, by municipality and year, each with its source.");
    private static final Map<String, String> EVENTS = Map.of("nl", "Agenda", "en", "Calendar");
    private static final Map<String, String> SEARCH = Map.of("nl", "Zoeken", "en", "Search");
    private static final Map<String, String> ABSENT = Map.of("nl", "Niet gevonden", "en", "Not found");
    private static final Map<String, String> HOME_LEAD = Map.of(
            "nl", "Zie wat er met publiek geld gebeurt: wat het kost, wat ermee wordt gedaan en wat het oplevert.",
            "en", "See what is done with public money: what it costs, what is done with it and what comes of it.");
    private static final Map<String, String> STORIES_LEAD = Map.of(
            "nl", "Verhalen uit de regio, met het thema en de actie waar ze bij horen.",
            "en", "Stories from the region, with the theme and the action that they belong to.");

    private static final Map<String, String> EVENTS_LEAD = Map.of(
            "nl", "Kom kijken, luisteren en meepraten. Dit is er te doen in de regio.",
            "en", "Come and look, listen and join in. This is what there is to do in the region.");

    private static final Map<String, String> CONTACTS = Map.of("nl", "Netwerk", "en", "Network");
    private static final Map<String, String> CONTACTS_LEAD = Map.of(
            "nl", "Wie doen er mee? Bedrijven, scholen, gemeenten en initiatieven uit de regio.",
            "en", "Who takes part? Companies, schools, municipalities and initiatives of the region.");

    private static final Map<String, String> PEOPLE = Map.of("nl", "Mensen in het netwerk", "en", "People of the network");

    private PageTexts() {}

    static String title(PagePath path, String region) {
        return switch (path.page()) {
            case STORIES -> STORIES.get(path.language()) + " · " + region;
            case PLANS -> PLANS.get(path.language()) + " · " + region;
            case ACTIONS -> ACTIONS.get(path.language()) + " · " + region;
            case MONEY -> MONEY.get(path.language()) + " · " + region;
            case EVENTS -> EVENTS.get(path.language()) + " · " + region;
            case CONTACTS -> CONTACTS.get(path.language()) + " · " + region;
            case PEOPLE -> PEOPLE.get(path.language()) + " · " + region;
            case FIGURES -> FIGURES.get(path.language()) + " · " + region;
            case SEARCH -> SEARCH.get(path.language()) + " · " + region;
            case DESK -> "Redactie · " + region;
            default -> region;
        };
    }

    static String description(PagePath path) {
        return switch (path.page()) {
            case HOME -> HOME_LEAD.get(path.language());
            case STORIES -> STORIES_LEAD.get(path.language());
            case PLANS -> PLANS_LEAD.get(path.language());
            case ACTIONS -> ACTIONS_LEAD.get(path.language());
            case MONEY -> MONEY_LEAD.get(path.language());
            case EVENTS -> EVENTS_LEAD.get(path.language());
            case CONTACTS -> CONTACTS_LEAD.get(path.language());
            case FIGURES -> FIGURES_LEAD.get(path.language());
            default -> null;
        };
    }

    static String absent(String language) {
        return ABSENT.get(language);
    }
}
