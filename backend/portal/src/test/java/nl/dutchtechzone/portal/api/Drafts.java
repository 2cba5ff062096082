package nl.dutchtechzone.portal.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** What an editor may send, as small as it can be published. */
public final class Drafts {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES).enable(JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES).build();
    private static final String RUN = UUID.randomUUID().toString().substring(0, 6);
    private static final AtomicInteger COUNT = new AtomicInteger();

    private Drafts() {}

    /** A name that nothing else in the database has: good for keys, slugs and titles. */
    public static String fresh(String name) {
        return name + "-" + RUN + "-" + COUNT.incrementAndGet();
    }

    /** An id as the desk takes it: a UUID of version 7. */
    public static UUID freshId() {
        UUID random = UUID.randomUUID();
        return new UUID(System.currentTimeMillis() << 16 | 0x7000L | random.getMostSignificantBits() & 0xFFFL,
                random.getLeastSignificantBits());
    }

    /** JSON, written with single quotes and bare field names to be readable. */
    public static ObjectNode json(String text, Object... values) {
        try {
            return (ObjectNode) MAPPER.readTree(text.formatted(values));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    /** A rich text of one paragraph. */
    public static String paragraph(String words) {
        return "{type: 'doc', content: [{type: 'paragraph', content: [{type: 'text', text: '%s'}]}]}".formatted(words);
    }

    public static ObjectNode story(String title) {
        return json("{texts: {nl: {title: '%s', summary: 'Waar het over gaat.', body: %s}}}", title, paragraph("Er was eens."));
    }

    public static ObjectNode taggedStory(String title, String... tags) {
        ObjectNode draft = story(title);
        List.of(tags).forEach(draft.putArray("tags")::add);
        return draft;
    }

    public static ObjectNode story() {
        return story(fresh("verhaal"));
    }

    /** In Dutch and English. */
    public static ObjectNode storyInTwoLanguages(String title) {
        ObjectNode draft = story(title);
        draft.withObject("texts").set("en", json("{title: '%s in English', summary: 'What it is about.'}", title));
        return draft;
    }

    /** Held once, in the evening of a day. */
    public static ObjectNode event(String title, String day) {
        return json("{start: '%sT19:30', end: '%sT22:00', texts: {nl: {title: '%s', summary: 'Waar het over gaat.'}}}", day, day, title);
    }

    public static ObjectNode event() {
        return event(fresh("evenement"), "2077-06-01");
    }

    public static ObjectNode theme(String key) {
        return json("{key: '%s', order: 1, texts: {nl: {title: 'Thema %s', summary: 'Waar het geld in gaat.'}}}", key, key);
    }

    public static ObjectNode municipality(String key) {
        return json("{key: '%s', texts: {nl: {title: 'Gemeente %s'}, en: {title: 'Municipality %s'}}}", key, key, key);
    }

    public static ObjectNode sector(String key) {
        return json("{key: '%s', texts: {nl: {title: 'Sector %s'}}}", key, key);
    }

    public static ObjectNode contact(String key) {
        return json("{key: '%s', category: 'company', texts: {nl: {title: 'Bedrijf %s'}}}", key, key);
    }

    /** Somebody who chairs a body; who that is, is known apart. */
    public static ObjectNode person(UUID body) {
        return json("{roles: [{organisation: '%s', title: {nl: 'Voorzitter', en: 'Chair'}, fromDate: '2024-01-01'}]}", body);
    }

    public static ObjectNode plan(int year) {
        return json("{type: 'annual', firstYear: %d, lastYear: %d, texts: {nl: {title: 'Jaarplan %d', summary: 'Wat er gebeurt.'}}}",
                year, year, year);
    }

    public static ObjectNode statement(int year, UUID... municipalities) {
        ObjectNode draft = json("{year: %d, municipalities: [], texts: {nl: {title: 'Financiën %d', summary: 'Wat het kost.'}}}", year, year);
        for (UUID municipality : municipalities) {
            draft.withArray("municipalities").add(municipality.toString());
        }
        return draft;
    }

    public static ObjectNode fund(String key) {
        return json("{key: '%s', texts: {nl: {title: 'Fonds %s', summary: 'Geld voor later.'}}}", key, key);
    }

    /** Of one municipality, in 2023. */
    public static ObjectNode figure(String key, UUID municipality) {
        return json("""
                {key: '%s', unit: {nl: 'banen', en: 'jobs'}, source: 'Een bron', municipalities: ['%s'],
                 values: [{municipality: '%s', year: 2023, value: 12}],
                 texts: {nl: {title: 'Cijfer %s', summary: 'Wat er is geteld.'}, en: {title: 'Figure %s'}}}""", key, municipality, municipality, key, key);
    }

    public static ObjectNode population(int year, UUID municipality, int inhabitants) {
        return json("{year: %d, municipality: '%s', inhabitants: %d, status: 'definitive', source: 'CBS 03759ned'}", year, municipality, inhabitants);
    }

    public static ObjectNode budgetLine(int year) {
        return json("{year: %d, side: 'expense', description: {nl: 'Een bijeenkomst'}, budgeted: 250.00}", year);
    }

    public static ObjectNode fundEntry(UUID fund, UUID body, String move, String amount) {
        return json("{fund: '%s', move: '%s', decidedDate: '2024-05-01', decidingBody: '%s', amount: %s, recipient: 'Een bedrijf', purpose: {nl: 'Een fabriek'}}",
                fund, move, body, amount);
    }

    public static ObjectNode page(String slug) {
        return json("{navigation: 'footer', order: 1, texts: {nl: {title: 'Pagina %s', slug: '%s', summary: 'Wat je moet weten.', body: %s}}}",
                slug, slug, paragraph("Dit blijft staan."));
    }

    public static ObjectNode action(UUID plan, UUID theme) {
        return json("{plan: '%s', theme: '%s', order: 1, state: 'running', texts: {nl: {title: '%s', summary: 'Wat er gebeurt.'}}}",
                plan, theme, fresh("actie"));
    }
}
