package nl.dutchtechzone.local.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentFolderTest {

    private static final String STORY = """
            id: 019ab699-6d91-76e7-a95d-d39f7a1dd7da
            draft:
              municipalities: [municipalities/emmen]
              organisation: null
              texts: {nl: {title: Een verhaal, body: "Hallo *daar*"}}
            publish: [nl, en]
            """;
    private static final String EMMEN = """
            id: 019ab699-0000-7000-8000-000000000114
            draft: {key: emmen, cbsCode: GM0114, province: Drenthe, texts: {nl: {title: Emmen}}}
            publish: true
            """;

    @TempDir
    Path folder;

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @Test
    void putsWhatIsReferredToFirstAndNamesBecomeIds() throws IOException {
        write("stories/verhaal.yaml", STORY);
        write("municipalities/emmen.yaml", EMMEN);
        List<ContentFile> files = ContentFolder.at(folder).read();

        assertEquals(List.of("municipalities/emmen", "stories/verhaal"), files.stream().map(ContentFile::name).toList());
        ContentFile story = files.get(1);
        assertEquals("019ab699-0000-7000-8000-000000000114", story.draft().at("/municipalities/0").asText());
        assertEquals("italic", story.draft().at("/texts/nl/body/content/0/content/1/marks/0/type").asText());
        assertEquals(List.of("nl", "en"), story.publish());
        assertEquals(Collections.singletonList(null), files.get(0).publish());
        assertNull(story.picture());
    }

    @Test
    void putsAPlanAfterTheCourseThatItServes() throws IOException {
        String plan = "id: 019ab699-0000-7000-8000-00000000000%d\ndraft: {course: %s, texts: {nl: {title: Plan}}}\n";
        write("plans/a-jaarplan.yaml", plan.formatted(1, "plans/b-koers"));
        write("plans/b-koers.yaml", plan.formatted(2, "null"));
        write("plans/c-netwerk.yaml", plan.formatted(3, "plans/b-koers"));

        assertEquals(
                List.of("plans/b-koers", "plans/a-jaarplan", "plans/c-netwerk"),
                ContentFolder.at(folder).read().stream().map(ContentFile::name).toList());
    }

    @Test
    void whatRefersToSomethingAfterItCanBeSavedWithoutItFirst() throws IOException {
        String action = "019ab699-0000-7000-8000-000000000001";
        String figure = "019ab699-0000-7000-8000-000000000002";
        write("actions/lessen.yaml", "id: " + action + "\ndraft: {municipalities: [municipalities/emmen], indicators: [{target: 40, figure: figures/lessen}]}\n");
        write("figures/lessen.yaml", "id: " + figure + "\ndraft: {key: lessen, actions: [actions/lessen]}\n");
        write("municipalities/emmen.yaml", EMMEN);
        List<ContentFile> files = ContentFolder.at(folder).read();
        ObjectNode draft = files.get(1).draft();

        assertEquals(figure, draft.at("/indicators/0/figure").asText());
        assertEquals(draft, EarlyDraft.of(draft, Set.of(action)));
        ObjectNode early = EarlyDraft.of(draft, Set.of(figure));
        assertEquals("[{\"target\":40}]", early.get("indicators").toString());
        assertEquals(draft.get("municipalities"), early.get("municipalities"));
        assertEquals("[]", EarlyDraft.of(files.get(2).draft(), Set.of(action)).get("actions").toString());
    }

    @Test
    void oneFileFindsTheOthersItRefersTo() throws IOException {
        write("stories/verhaal.yaml", STORY);
        write("municipalities/emmen.yaml", EMMEN);
        List<ContentFile> files = ContentFolder.at(folder.resolve("stories/verhaal.yaml")).read();

        assertEquals(List.of("stories/verhaal"), files.stream().map(ContentFile::name).toList());
    }

    @Test
    void namesEveryFaultByFileAndField() throws IOException {
        write("stories/verhaal.yaml", STORY);
        write("stories/geen.yaml", "id: niets\ndraft: {texts: {nl: {title: x}}}\nsoort: verhaal\n");
        write("stories/kapot.yaml", "id: [\n");
        write("stories/zelfde.yaml", STORY.replace("[municipalities/emmen]", "[]"));
        write("media/foto.yaml", "id: 019ab699-0000-7000-8000-000000000001\nfile: foto.png\ndraft: {texts: {}}\n");
        write("dingen/ding.yaml", EMMEN);
        ContentFolder content = ContentFolder.at(folder);

        assertEquals(List.of("stories/zelfde"), content.read().stream().map(ContentFile::name).toList());
        List<String> named = content.faults().stream().map(fault -> fault.file() + " " + fault.field()).toList();
        for (String expected : Arrays.asList("stories/verhaal municipalities[0]", "stories/geen id", "stories/geen soort",
                "stories/kapot ", "stories/zelfde id", "media/foto file", "dingen/ding ")) {
            assertEquals(1, Collections.frequency(named, expected), () -> expected + " in " + named);
        }
    }
}
