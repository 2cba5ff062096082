package nl.dutchtechzone.portal.site;

import java.util.Map;

/**
 * What a page says of itself to search engines and link previews.
 *
 * @param canonical  its one address, absolute; null keeps it out of search engines
 * @param alternates its address in each language, absolute
 * @param structured JSON-LD, or null
 */
record PageHead(String language, String title, String description, String canonical, Map<String, String> alternates,
        String image, Map<String, Object> structured) {}
