package nl.dutchtechzone.portal.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;

/** Reads the contract beside the rest of the start: the first request needs it, and would wait for a megabyte of JSON. */
class ContractReading {

    void begin(@Observes @Initialized(ApplicationScoped.class) Object event, Instance<Contract> contract) {
        Thread.ofPlatform().name("contract").daemon().start(contract::get);
    }
}
