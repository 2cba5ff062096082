package nl.dutchtechzone.portal.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Holds the query of a request against the contract; unknown keys and bad values end it with all faults at once. */
class QueryCheck {

    private final Contract contract;
    private final Map<Method, Optional<Question>> questions = new ConcurrentHashMap<>();

    QueryCheck(Contract contract) {
        this.contract = contract;
    }

    @ServerRequestFilter
    void check(ContainerRequestContext request, ResourceInfo target) {
        if (target.getResourceMethod() == null) {
            return;
        }
        questions.computeIfAbsent(target.getResourceMethod(), method ->
                Optional.ofNullable(contract.operation(target.getResourceClass(), method.getName()))
                        .map(operation -> Question.of(operation, contract))).ifPresent(question -> {
                            question.requireAcceptable(request.getAcceptableMediaTypes());
                            question.check(request.getUriInfo().getQueryParameters());
                        });
    }
}
