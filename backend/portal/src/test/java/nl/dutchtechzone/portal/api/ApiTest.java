package nl.dutchtechzone.portal.api;

import static io.restassured.config.EncoderConfig.encoderConfig;
import static io.restassured.config.RestAssuredConfig.newConfig;

import io.quarkus.test.common.QuarkusTestResource;
import io.restassured.config.RestAssuredConfig;

/** A test over HTTP on the running application, with real servers behind it. One application serves all of them. */
@QuarkusTestResource(LocalServers.class)
public abstract class ApiTest {

    static final RestAssuredConfig CONFIG = newConfig().encoderConfig(
            encoderConfig().appendDefaultContentCharsetToContentTypeIfUndefined(false).defaultContentCharset("UTF-8"));
}
