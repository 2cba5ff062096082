package nl.dutchtechzone.local.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTextTest {

    private static final UUID PICTURE = UUID.fromString("019ab698-1da0-7b80-96a5-578839b28dcf");

    private final List<String> faults = new ArrayList<>();

    private String content(String markdown) {
        MarkdownText text = new MarkdownText(
                faults::add, name -> name.equals("media/kassen") ? Optional.of(PICTURE) : Optional.empty());
        return text.read(markdown).path("content").toString();
    }

    private void assertContent(String expected, String markdown) throws Exception {
        ObjectMapper json = new ObjectMapper();
        assertEquals(json.readTree(expected.replace('\'', '"')), json.readTree(content(markdown)));
        assertEquals(List.of(), faults);
    }

    @Test
    void joinsTheLinesOfAParagraph() throws Exception {
        assertContent("[{'type':'paragraph','content':[{'type':'text','text':'Een zin over twee regels.'}]}]",
                "Een zin over\ntwee regels.");
    }

    @Test
    void keepsMarksInAndOverEachOther() throws Exception {
        assertContent("""
                [{'type':'paragraph','content':[
                  {'type':'text','text':'a '},
                  {'type':'text','text':'vet ','marks':[{'type':'bold'}]},
                  {'type':'text','text':'en schuin','marks':[{'type':'bold'},{'type':'italic'}]},
                  {'type':'text','text':' '},
                  {'type':'text','text':'plan','marks':[{'type':'link','attrs':{'href':'/plannen/2024'}}]}]}]""",
                "a **vet *en schuin*** [plan](/plannen/2024)");
    }

    @Test
    void readsHeadingsListsAndQuotes() throws Exception {
        assertContent("""
                [{'type':'heading','attrs':{'level':2},'content':[{'type':'text','text':'Kop'}]},
                 {'type':'bulletList','content':[{'type':'listItem','content':[
                   {'type':'paragraph','content':[{'type':'text','text':'een'}]}]}]},
                 {'type':'orderedList','attrs':{'start':3},'content':[{'type':'listItem','content':[
                   {'type':'paragraph','content':[{'type':'text','text':'drie'}]}]}]},
                 {'type':'blockquote','content':[
                   {'type':'paragraph','content':[{'type':'text','text':'Zei zij.'}]}]}]""",
                "## Kop\n\n- een\n\n3. drie\n\n> Zei zij.");
    }

    @Test
    void readsATable() throws Exception {
        assertContent("""
                [{'type':'table','content':[
                  {'type':'tableRow','content':[
                    {'type':'tableHeader','content':[{'type':'paragraph','content':[{'type':'text','text':'Tijd'}]}]},
                    {'type':'tableHeader','content':[{'type':'paragraph'}]}]},
                  {'type':'tableRow','content':[
                    {'type':'tableCell','content':[{'type':'paragraph','content':[{'type':'text','text':'9.00'}]}]},
                    {'type':'tableCell','content':[{'type':'paragraph','content':[{'type':'text','text':'Bus'}]}]}]}]}]""",
                "| Tijd | |\n| --- | --- |\n| 9.00 | Bus |");
    }

    @Test
    void readsAPictureOnALineOfItsOwn() throws Exception {
        assertContent("[{'type':'image','attrs':{'media':'" + PICTURE + "','caption':'De kassen'}}]",
                "![De kassen](media/kassen)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"# Kop", "##### Kop", "`code`", "<b>HTML</b>", "---", "    code", "midden ![x](media/kassen) in"})
    void namesWhatARichTextCannotHold(String markdown) {
        content(markdown);
        assertTrue(!faults.isEmpty(), markdown);
    }
}
