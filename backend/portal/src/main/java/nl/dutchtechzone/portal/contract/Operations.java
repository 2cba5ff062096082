package nl.dutchtechzone.portal.contract;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** What holds for every operation: its errors, its headers, and whether one must sign in. */
final class Operations {

    private static final String DESK = "/api/v1/desk/";

    private static final Map<String, String> MEANINGS = new TreeMap<>(Map.ofEntries(
            Map.entry("400", "The request has faults; errors names each of them"),
            Map.entry("401", "There is no valid access token"),
            Map.entry("403", "The caller's role or organisation does not allow this"),
            Map.entry("404", "There is nothing here, or nothing that the caller may know of"),
            Map.entry("406", "The answer has no such media type"),
            Map.entry("409", "What is stored does not allow this now"),
            Map.entry("410", "This was public and has been withdrawn for good"),
            Map.entry("412", "Someone changed it in the meantime; current and base help to merge"),
            Map.entry("413", "The body is too large"),
            Map.entry("415", "The body has a media type that is not taken"),
            Map.entry("428", "If-Match is missing"),
            Map.entry("500", "Something went wrong on our side"),
            Map.entry("503", "A part that this needs is out of reach; Retry-After says when to try again")));

    private Operations() {}

    static void finish(OpenAPI contract) {
        MEANINGS.forEach((status, meaning) -> contract.getComponents().addResponse(name(status), headers(status,
                OASFactory.createAPIResponse().description(meaning).content(OASFactory.createContent().addMediaType(
                        "application/problem+json", OASFactory.createMediaType().schema(Shapes.reference("Problem")))), true)));
        contract.getComponents().addHeader("API-Version", text("The version of this contract", "1.0.0"));
        contract.getComponents().addHeader("ETag", text("For If-None-Match, or If-Match at the desk", "\"kQ3m\""));
        contract.getComponents().addResponse("Unchanged", headers("304", OASFactory.createAPIResponse()
                .description("Nothing changed since the answer with the ETag in If-None-Match"), false));
        contract.getComponents().addResponse("Moved", headers("301", OASFactory.createAPIResponse()
                .description("The item has another address now, which Location names"), false));
        contract.getPaths().getPathItems().forEach((address, path) ->
                path.getOperations().forEach((method, operation) -> finish(address, method, operation)));
    }

    private static void finish(String address, PathItem.HttpMethod method, Operation operation) {
        boolean desk = address.startsWith(DESK);
        boolean body = method == PathItem.HttpMethod.POST || method == PathItem.HttpMethod.PUT;
        if (desk) {
            operation.addSecurityRequirement(OASFactory.createSecurityRequirement().addScheme(ContractFilter.SIGN_IN));
            problems(operation, "401", "403");
        } else {
            operation.setSecurity(List.of());
        }
        // also where nothing can be asked: then every query key is a fault
        problems(operation, "400");
        if (address.contains("{")) {
            problems(operation, "404");
            if (!desk && (address.contains("{slug}") || address.endsWith("{year}"))) {
                problems(operation, "410");
                operation.getResponses().addAPIResponse("301", OASFactory.createAPIResponse().ref("#/components/responses/Moved"));
            }
        }
        if (body) {
            problems(operation, "409", "413", "415");
        }
        if (operation.getParameters() != null && operation.getParameters().stream().anyMatch(one -> "If-Match".equals(one.getName()))) {
            problems(operation, "412", "428");
        }
        problems(operation, "406", "500", "503");
        operation.getResponses().getAPIResponses().forEach((status, response) -> {
            if (response.getRef() == null) {
                headers(status, response, desk);
            }
        });
        if (!desk && method == PathItem.HttpMethod.GET && operation.getResponses().getAPIResponse("200") != null) {
            operation.getResponses().addAPIResponse("304", OASFactory.createAPIResponse().ref("#/components/responses/Unchanged"));
        }
    }

    private static void problems(Operation operation, String... statuses) {
        for (String status : statuses) {
            operation.getResponses().addAPIResponse(status, OASFactory.createAPIResponse()
                    .ref("#/components/responses/" + name(status)));
        }
    }

    private static APIResponse headers(String status, APIResponse response, boolean desk) {
        response.addHeader("API-Version", OASFactory.createHeader().ref("#/components/headers/API-Version"));
        boolean good = status.startsWith("2") || status.equals("304");
        if (good && (!desk || givesWriteToken(response))) {
            response.addHeader("ETag", OASFactory.createHeader().ref("#/components/headers/ETag"));
        }
        if (status.equals("301")) {
            response.addHeader("Location", text("The address that it has now", "/api/v1/stories/leerlingen-bouwen-hun-eigen-meetstation"));
        }
        if (status.equals("201")) {
            response.addHeader("Location", text("The address of what was made", "/api/v1/desk/stories/019ab698-ee0c-7bb0-bc21-9ed8d12f8fe1"));
        }
        if (status.equals("503")) {
            response.addHeader("Retry-After", text("Seconds", "5"));
        }
        return response;
    }

    private static boolean givesWriteToken(APIResponse response) {
        return response.getContent() != null && response.getContent().getMediaTypes().values().stream()
                .map(media -> media.getSchema()).anyMatch(schema -> schema != null && schema.getRef() != null && schema.getRef().matches(".*/(DeskView|WebhookView)"));
    }

    private static String name(String status) {
        return "Problem" + status;
    }

    private static Header text(String description, String example) {
        return OASFactory.createHeader().description(description)
                .schema(OASFactory.createSchema().type(List.of(Schema.SchemaType.STRING)).addExample(example));
    }
}
