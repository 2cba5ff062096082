package nl.dutchtechzone.local.content;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

class DraftsTest {

    private static JsonNode json(String text) throws Exception {
        return new ObjectMapper().readTree(text.replace('\'', '"'));
    }

    @Test
    void whatIsLeftOutNullOrEmptySaysTheSame() throws Exception {
        assertTrue(Drafts.same(
                json("{'tags':[],'cover':null,'decorative':false,'order':1,'texts':{'nl':{'title':'a'},'en':null},'file':{'bytes':3}}"),
                json("{'texts':{'nl':{'title':'a','summary':null}},'order':1.0}")));
    }

    @Test
    void anotherWordOrOrderIsAChange() throws Exception {
        assertFalse(Drafts.same(json("{'texts':{'nl':{'title':'a'}}}"), json("{'texts':{'nl':{'title':'b'}}}")));
        assertFalse(Drafts.same(json("{'goals':['a','b']}"), json("{'goals':['b','a']}")));
    }
}
