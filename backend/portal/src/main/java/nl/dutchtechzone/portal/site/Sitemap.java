package nl.dutchtechzone.portal.site;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes what search engines are told of the portal's pages, in the format of sitemaps.org. */
final class Sitemap {

    private static final String FORMAT = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final String XHTML = "http://www.w3.org/1999/xhtml";

    /**
     * A page in all of its languages.
     *
     * @param addresses absolute, by language
     * @param changedAt by language, when its words became public; a language is missing where nobody can say
     */
    record Page(Map<String, String> addresses, Map<String, Instant> changedAt) {}

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final XMLStreamWriter xml;

    private Sitemap(String root) throws XMLStreamException {
        xml = XMLOutputFactory.newInstance().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        xml.writeStartElement(root);
        xml.writeDefaultNamespace(FORMAT);
        xml.writeNamespace("xhtml", XHTML);
    }

    /** Every page in each of its languages, with its addresses in all of them. */
    static byte[] of(List<Page> pages) {
        try {
            Sitemap sitemap = new Sitemap("urlset");
            for (Page page : pages) {
                for (String language : page.addresses.keySet()) {
                    sitemap.add(page, language);
                }
            }
            return sitemap.finished();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Where the parts of a list are that is too long for one file. */
    static byte[] index(List<String> addresses) {
        try {
            Sitemap sitemap = new Sitemap("sitemapindex");
            for (String address : addresses) {
                sitemap.xml.writeStartElement("sitemap");
                sitemap.add("loc", address);
                sitemap.xml.writeEndElement();
            }
            return sitemap.finished();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private void add(Page page, String language) throws XMLStreamException {
        xml.writeStartElement("url");
        add("loc", page.addresses.get(language));
        if (page.changedAt.containsKey(language)) {
            add("lastmod", page.changedAt.get(language).toString());
        }
        if (page.addresses.size() > 1) {
            for (Map.Entry<String, String> one : page.addresses.entrySet()) {
                xml.writeEmptyElement("xhtml", "link", XHTML);
                xml.writeAttribute("rel", "alternate");
                xml.writeAttribute("hreflang", one.getKey());
                xml.writeAttribute("href", one.getValue());
            }
        }
        xml.writeEndElement();
    }

    private void add(String name, String words) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(words);
        xml.writeEndElement();
    }

    private byte[] finished() throws XMLStreamException {
        xml.writeEndDocument();
        xml.close();
        return bytes.toByteArray();
    }
}
