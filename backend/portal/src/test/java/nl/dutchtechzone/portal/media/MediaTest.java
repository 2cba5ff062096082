package nl.dutchtechzone.portal.media;

import static nl.dutchtechzone.portal.api.Drafts.json;
import static nl.dutchtechzone.portal.api.Someone.EDITOR;
import static nl.dutchtechzone.portal.api.Someone.NOBODY;
import static nl.dutchtechzone.portal.api.Someone.PUBLISHER;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.imageio.ImageIO;
import nl.dutchtechzone.portal.api.ApiTest;
import nl.dutchtechzone.portal.api.DeskItem;
import nl.dutchtechzone.portal.api.Drafts;
import nl.dutchtechzone.portal.api.Picture;
import org.junit.jupiter.api.Test;

/** Pictures from the upload to the eye of a visitor. */
@QuarkusTest
class MediaTest extends ApiTest {

    private static final String MEDIA = "/api/v1/media/";
    private static final String SECRET = "taken at 52 degrees north";

    @Test
    void isScaledToWidthsNoneWiderThanItself() throws IOException {
        DeskItem picture = DeskItem.of("media", Picture.upload(EDITOR, "image/jpeg", Picture.jpeg(1000, 500)).then().statusCode(201)
                .body("draft.file.type", equalTo("image/jpeg")).body("draft.file.width", equalTo(1000)).body("draft.file.height", equalTo(500))
                .body("draft.file.name", equalTo("tekening")).extract().response());
        List<Integer> widths = picture.view().getList("draft.file.sizes.width");
        assertTrue(widths.size() > 1 && widths.stream().allMatch(width -> width <= 1000), widths::toString);
        assertEquals(widths.stream().sorted().toList(), widths);
        for (int width : widths) {
            BufferedImage shown = ImageIO.read(new ByteArrayInputStream(
                    EDITOR.asks().get(picture.path() + "/renditions/" + width).then().statusCode(200).extract().asByteArray()));
            assertEquals(width, shown.getWidth());
        }
        EDITOR.asks().get(picture.path() + "/renditions/641").then().statusCode(404);
    }

    @Test
    void isKnownByItsContentNotByItsName() {
        Picture.upload(EDITOR, "image/png", Picture.jpeg(30, 20)).then().statusCode(400).body("errors[0].field", equalTo("file"));
        Picture.upload(EDITOR, "image/jpeg", "<svg onload='alert(1)'/>".getBytes()).then().statusCode(400).body("errors[0].field", equalTo("file"));
        Picture.upload(EDITOR, "image/webp", "GIF89a".getBytes()).then().statusCode(400);
        Picture.upload(EDITOR, "image/png", new byte[0]).then().statusCode(400);
        Picture.upload(EDITOR, "image/svg+xml", "<svg/>".getBytes()).then().statusCode(415);
    }

    @Test
    void keepsNothingOfWhatACameraWroteIntoIt() {
        byte[] plain = Picture.jpeg(700, 350);
        byte[] comment = SECRET.getBytes(StandardCharsets.US_ASCII);
        ByteArrayOutputStream marked = new ByteArrayOutputStream();
        marked.write(plain, 0, 2);
        marked.writeBytes(new byte[] {(byte) 0xff, (byte) 0xfe, 0, (byte) (comment.length + 2)});
        marked.writeBytes(comment);
        marked.write(plain, 2, plain.length - 2);
        DeskItem picture = DeskItem.of("media", Picture.upload(EDITOR, "image/jpeg", marked.toByteArray()));
        byte[] shown = EDITOR.asks().get(picture.path() + "/renditions/640").then().statusCode(200).extract().asByteArray();
        assertFalse(new String(shown, StandardCharsets.ISO_8859_1).contains(SECRET));
    }

    @Test
    void needsAlternativeTextInTheLanguageBeforeWhatShowsItIsPublic() {
        DeskItem picture = Picture.uploaded();
        DeskItem story = DeskItem.create("stories", Drafts.story().put("cover", picture.id().toString()));
        story.tryTo(PUBLISHER, "_publish", "{language: 'nl'}").then().statusCode(400)
                .body("errors[0].field", equalTo("cover")).body("errors[0].code", equalTo("no-alternative-text"));
        picture.save(json("{texts: {en: {alt: 'A circle'}}}"));
        story.tryTo(PUBLISHER, "_publish", "{language: 'nl'}").then().statusCode(400);
        picture.save(json("{texts: {nl: {alt: 'Een cirkel', caption: 'Getekend'}}, credit: 'De tekenaar'}"));
        story.publish("nl");
        NOBODY.asks().get(MEDIA + picture.id()).then().statusCode(200).body("alt", equalTo("Een cirkel"))
                .body("caption", equalTo("Getekend")).body("credit", equalTo("De tekenaar"));
    }

    @Test
    void inABodyItIsHeldToTheSameAndGivenWithIt() {
        DeskItem picture = Picture.uploaded();
        String slug = Drafts.fresh("met-plaat");
        ObjectNode draft = Drafts.story(slug);
        draft.withObject("texts").withObject("nl").set("body", json("{type: 'doc', content: [{type: 'image', attrs: {media: '%s', alt: null, caption: 'Zie'}}]}", picture.id()));
        DeskItem story = DeskItem.create("stories", draft);
        story.tryTo(PUBLISHER, "_publish", "{language: 'nl'}").then().statusCode(400).body("errors[0].field", equalTo("texts.nl.body"));
        picture.save(json("{decorative: true, texts: {}}"));
        story.publish("nl");
        NOBODY.asks().get("/api/v1/stories/" + slug).then().statusCode(200).body("images.id", hasItem(picture.id().toString()))
                .body("images[0].alt", equalTo("")).body("images[0].renditions.url", hasItem(MEDIA + picture.id() + "/renditions/640"));
    }

    @Test
    void isSeenOnlyWhileSomethingVisibleShowsIt() {
        DeskItem picture = Picture.uploaded().save(json("{decorative: true, texts: {}}"));
        String rendition = MEDIA + picture.id() + "/renditions/640";
        NOBODY.asks().get(rendition).then().statusCode(404);
        NOBODY.asks().get(MEDIA + picture.id()).then().statusCode(404);
        picture.publish();
        NOBODY.asks().get(rendition).then().statusCode(404);
        NOBODY.asks().get(MEDIA + picture.id()).then().statusCode(404);

        DeskItem story = DeskItem.create("stories", Drafts.story().put("cover", picture.id().toString())).publish("nl");
        Response shown = NOBODY.asks().get(rendition);
        shown.then().statusCode(200);
        NOBODY.asks().header("If-None-Match", shown.header("ETag")).get(rendition).then().statusCode(304);
        NOBODY.asks().get(MEDIA + picture.id()).then().statusCode(200);

        story.withdraw("nl");
        NOBODY.asks().get(rendition).then().statusCode(404);
        NOBODY.asks().header("If-None-Match", shown.header("ETag")).get(rendition).then().statusCode(404);
        NOBODY.asks().get(MEDIA + picture.id()).then().statusCode(404);
    }

    @Test
    void aDraftOfIsNotPublicWithAnOldOne() {
        DeskItem picture = Picture.uploaded().save(json("{texts: {nl: {alt: 'Eerst'}}}"));
        String slug = Drafts.fresh("omslag");
        ObjectNode draft = Drafts.story(slug).put("cover", picture.id().toString());
        DeskItem story = DeskItem.create("stories", draft).publish("nl");
        picture.refresh().save(json("{texts: {nl: {alt: 'Nog niet'}}}"));
        NOBODY.asks().get("/api/v1/stories/" + slug).then().body("cover.alt", equalTo("Eerst"));
        story.publish("nl");
        NOBODY.asks().get("/api/v1/stories/" + slug).then().body("cover.alt", equalTo("Nog niet"));
    }

    @Test
    void inTheTrashItIsShownByNothing() {
        DeskItem picture = Picture.uploaded().save(json("{decorative: true, texts: {}}"));
        String slug = Drafts.fresh("zonder");
        DeskItem.create("stories", Drafts.story(slug).put("cover", picture.id().toString())).publish("nl");
        picture.refresh().trash();
        NOBODY.asks().get("/api/v1/stories/" + slug).then().statusCode(200).body("cover", nullValue());
        NOBODY.asks().get(MEDIA + picture.id() + "/renditions/640").then().statusCode(404);
    }

    @Test
    void canBeReplacedButItsFactsCannotBeWritten() {
        DeskItem picture = Picture.uploaded();
        String before = picture.view().getString("draft.file.id");
        EDITOR.asks().contentType("image/png").header("If-Match", picture.etag()).body(Picture.png(900, 300)).put(picture.path() + "/file")
                .then().statusCode(200).body("draft.file.width", equalTo(900));
        assertFalse(before.equals(picture.refresh().view().getString("draft.file.id")));

        ObjectNode file = json("{id: '%s', name: 'x', type: 'image/png', width: 1, height: 1, bytes: 1, colour: '#000000', sizes: []}", before);
        ObjectNode draft = json("{texts: {}}");
        draft.set("file", file);
        picture.trySave(EDITOR, draft, picture.etag()).then().statusCode(400).body("errors[0].field", equalTo("file"));
        DeskItem.post(EDITOR, "/api/v1/desk/media", json("{texts: {}}")).then().statusCode(400).body("errors[0].field", equalTo("file"));
    }

    @Test
    void isMadeUnderAGivenId() {
        String path = "/api/v1/desk/media/" + Drafts.freshId();
        EDITOR.asks().contentType("image/png").header("If-None-Match", "*").body(Picture.png(60, 40)).put(path + "/file").then()
                .statusCode(201).header("Location", path);
        EDITOR.asks().contentType("image/png").body(Picture.png(60, 40)).put(path + "/file").then().statusCode(428);
    }
}
