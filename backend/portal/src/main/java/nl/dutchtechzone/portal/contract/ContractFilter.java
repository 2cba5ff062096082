package nl.dutchtechzone.portal.contract;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import nl.dutchtechzone.portal.web.EveryAnswer;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** Runs once at build time over the contract that was read from the code. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ContractFilter implements OASFilter {

    static final String SIGN_IN = "signIn";

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        contract.info(OASFactory.createInfo().title("Dutch TechZone Portal").version(EveryAnswer.API_VERSION)
                .description("""
                        What Dutch TechZone does with public money, as open data: every euro leads to an action and every \
                        action to a result. Everything outside /desk is public, needs no sign-in and may be used freely. \
                        Errors are problem+json; lists are paged by cursor; ETag and If-None-Match save bytes.

                        Wat Dutch TechZone doet met publiek geld, als open data: elke euro leidt naar een actie en elke \
                        actie naar een resultaat. Alles buiten /desk is openbaar en vrij te gebruiken, zonder aanmelden.""")
                .contact(OASFactory.createContact().name("Programmabureau Dutch TechZone")
                        .url("https://dutchtechzone.example").email("portal@dutchtechzone.example"))
                .license(OASFactory.createLicense().name("EUPL-1.2").identifier("EUPL-1.2")));
        contract.servers(List.of(OASFactory.createServer().url("/").description("This portal")));
        contract.getComponents().addSecurityScheme(SIGN_IN, OASFactory.createSecurityScheme()
                .type(SecurityScheme.Type.HTTP).scheme("bearer").bearerFormat("JWT")
                .description("An access token of the realm that /api/v1/settings names"));
        RichTextSchemas.add(contract.getComponents());
        Shapes.finish(contract);
        Changes.add(contract);
        Operations.finish(contract);
    }
}
