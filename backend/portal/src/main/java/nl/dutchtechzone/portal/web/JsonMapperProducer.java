package nl.dutchtechzone.portal.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;

/** Gives the framework the same mapper that the rest of the application uses. */
class JsonMapperProducer {

    @Produces
    @Singleton
    ObjectMapper mapper(@All List<ObjectMapperCustomizer> customizers) {
        ObjectMapper mapper = Json.MAPPER.copy();
        customizers.forEach(customizer -> customizer.customize(mapper));
        return mapper;
    }
}
