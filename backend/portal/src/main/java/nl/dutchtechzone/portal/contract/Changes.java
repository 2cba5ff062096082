package nl.dutchtechzone.portal.contract;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** What every list that can be asked for its changes answers to that beside its items. */
final class Changes {

    private static final String NAME = "Changes";

    private Changes() {}

    static void add(OpenAPI contract) {
        contract.getComponents().addSchema(NAME, OASFactory.createSchema().type(List.of(Schema.SchemaType.OBJECT))
                .description("What is needed to follow the changes of a list; there when changedSince was asked")
                .addProperty("version", OASFactory.createSchema().type(List.of(Schema.SchemaType.STRING)).addExample("1234-1764267890123")
                        .description("For changedSince of the next question, once all pages were read; the same on each of them"))
                .addProperty("gone", OASFactory.createSchema().type(List.of(Schema.SchemaType.ARRAY))
                        .items(OASFactory.createSchema().type(List.of(Schema.SchemaType.STRING)).format("uuid"))
                        .description("Ids of what changed and is no longer there, or does not match what was asked"))
                .required(List.of("version", "gone")));
        contract.getPaths().getPathItems().values().stream().flatMap(path -> path.getOperations().values().stream())
                .filter(Changes::canBeAsked).forEach(operation -> page(contract, operation)
                        .addProperty("changes", Shapes.reference(NAME)));
    }

    private static boolean canBeAsked(Operation operation) {
        return operation.getParameters() != null && operation.getParameters().stream().anyMatch(one -> "changedSince".equals(one.getName()));
    }

    private static Schema page(OpenAPI contract, Operation operation) {
        String name = operation.getResponses().getAPIResponse("200").getContent().getMediaType("application/json").getSchema().getRef();
        return contract.getComponents().getSchemas().get(name.replaceFirst(".*/", ""));
    }
}
