package nl.dutchtechzone.portal.site;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a page tells search engines of its item, in the words of schema.org. */
final class StructuredData {

    private static final String SCHEMA = "https://schema.org/";

    private StructuredData() {}

    static Map<String, Object> ofStory(JsonNode story, String canonical, String image, String region) {
        Map<String, Object> article = of("Article", story, image);
        article.put("headline", story.path("title").asText());
        article.put("datePublished", story.path("publishedAt").asText());
        article.put("dateModified", story.path("changedAt").asText());
        article.put("mainEntityOfPage", canonical);
        article.put("publisher", Map.of("@type", "Organization", "name", region));
        return article;
    }

    static Map<String, Object> ofPage(JsonNode page, String canonical, String region) {
        Map<String, Object> told = of("WebPage", page, null);
        told.put("name", page.path("title").asText());
        told.put("url", canonical);
        told.put("dateModified", page.path("changedAt").asText());
        told.put("publisher", Map.of("@type", "Organization", "name", region));
        return told;
    }

    /** Of an event that repeats, the time that comes next; else the last that was. */
    static Map<String, Object> ofEvent(JsonNode event, String canonical, String image) {
        Map<String, Object> told = of("Event", event, image);
        JsonNode times = event.path("upcoming").has(0) ? event.path("upcoming").get(0) : event.path("past").path(0);
        told.put("name", event.path("title").asText());
        told.put("url", canonical);
        told.put("startDate", times.path("startsAt").asText(times.path("startDate").asText()));
        told.put("endDate", times.path("endsAt").asText(times.path("endDate").asText()));
        told.put("eventStatus", SCHEMA + switch (event.path("state").asText()) {
            case "cancelled" -> "EventCancelled";
            case "moved" -> "EventRescheduled";
            default -> "EventScheduled";
        });
        List<Object> places = places(event);
        boolean online = event.path("onlineAddress").isTextual();
        told.put("eventAttendanceMode", SCHEMA + (!online ? "Offline" : places.size() > 1 ? "Mixed" : "Online") + "EventAttendanceMode");
        if (!places.isEmpty()) {
            told.put("location", places.size() == 1 ? places.getFirst() : places);
        }
        if (event.path("organiser").isObject()) {
            told.put("organizer", Map.of("@type", "Organization", "name", event.path("organiser").path("title").asText()));
        }
        if (event.path("cost").isNumber()) {
            told.put("offers", Map.of("@type", "Offer", "price", event.path("cost").decimalValue(), "priceCurrency", "EUR",
                    "url", event.path("registration").path("address").asText(canonical)));
        }
        return told;
    }

    static Map<String, Object> ofContact(JsonNode contact, String canonical, String image) {
        Map<String, Object> told = of("Organization", contact, image);
        told.remove("inLanguage");
        told.put("name", contact.path("title").asText());
        told.put("url", contact.path("website").asText(canonical));
        told.put("mainEntityOfPage", canonical);
        if (contact.path("place").isObject()) {
            told.put("address", address(contact.path("place")));
        }
        List<String> elsewhere = new ArrayList<>();
        contact.path("socials").forEach(one -> elsewhere.add(one.asText()));
        if (!elsewhere.isEmpty()) {
            told.put("sameAs", elsewhere);
        }
        return told;
    }

    private static Map<String, Object> address(JsonNode place) {
        Map<String, Object> address = new LinkedHashMap<>(Map.of("@type", "PostalAddress", "addressCountry", "NL"));
        putText(address, "streetAddress", place.path("street"));
        putText(address, "postalCode", place.path("postalCode"));
        putText(address, "addressLocality", place.path("town"));
        return address;
    }

    /** Of a figure, as a data set that can be taken along. */
    static Map<String, Object> ofFigure(JsonNode figure, String canonical, String data, String region) {
        Map<String, Object> told = of("Dataset", figure, null);
        told.put("name", figure.path("title").asText());
        told.put("url", canonical);
        putText(told, "license", figure.path("licenceAddress"));
        putText(told, "isBasedOn", figure.path("sourceAddress"));
        putText(told, "measurementTechnique", figure.path("method"));
        told.put("creator", Map.of("@type", "Organization", "name", figure.path("source").asText()));
        told.put("publisher", Map.of("@type", "Organization", "name", region));
        told.put("dateModified", figure.path("changedAt").asText());
        told.put("variableMeasured", figure.path("unit").asText());
        List<String> years = figure.path("years").findValuesAsText("year");
        told.put("temporalCoverage", years.getFirst() + "/" + years.getLast());
        List<Object> places = new ArrayList<>();
        figure.path("municipalities").forEach(one -> places.add(Map.of("@type", "Place", "name", one.path("title").asText())));
        told.put("spatialCoverage", places);
        told.put("distribution", List.of(distribution("text/csv", data + "/values"), distribution("application/json", data)));
        return told;
    }

    private static Map<String, Object> distribution(String type, String address) {
        return Map.of("@type", "DataDownload", "encodingFormat", type, "contentUrl", address);
    }

    private static List<Object> places(JsonNode event) {
        List<Object> places = new ArrayList<>();
        JsonNode place = event.path("place");
        if (place.isObject()) {
            Map<String, Object> told = new LinkedHashMap<>(Map.of("@type", "Place", "address", address(place)));
            putText(told, "name", place.path("name"));
            places.add(told);
        }
        if (event.path("onlineAddress").isTextual()) {
            places.add(Map.of("@type", "VirtualLocation", "url", event.path("onlineAddress").asText()));
        }
        return places;
    }

    private static Map<String, Object> of(String type, JsonNode item, String image) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("@context", "https://schema.org");
        told.put("@type", type);
        putText(told, "description", item.path("summary"));
        told.put("inLanguage", item.path("language").asText());
        if (image != null) {
            told.put("image", image);
        }
        return told;
    }

    private static void putText(Map<String, Object> told, String name, JsonNode text) {
        if (text.isTextual()) {
            told.put(name, text.asText());
        }
    }
}
