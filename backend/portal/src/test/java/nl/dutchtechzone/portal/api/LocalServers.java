package nl.dutchtechzone.portal.api;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;
import nl.dutchtechzone.local.LocalServices;

/** The real database and the real Keycloak, once for the whole run of tests. */
public class LocalServers implements QuarkusTestResourceLifecycleManager {

    private static final String URL = "quarkus.datasource.jdbc.url";

    private LocalServices services;
    private DatabaseLine line;
    private FakeCbs cbs;

    @Override
    public Map<String, String> start() {
        services = LocalServices.forTests();
        Map<String, String> settings = new HashMap<>(services.settings());
        line = DatabaseLine.to(settings.get(URL));
        settings.put(URL, line.url());
        // as small as a built portal can be, so that its pages are answered too
        settings.put("portal.site.directory", "src/test/resources/site");
        cbs = FakeCbs.start();
        settings.put("portal.cbs.address", cbs.address());
        settings.put("portal.outgoing.allow-loopback", "true");
        return settings;
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(line, new TestInjector.MatchesType(DatabaseLine.class));
        injector.injectIntoFields(cbs, new TestInjector.MatchesType(FakeCbs.class));
    }

    @Override
    public void stop() {
        if (cbs != null) {
            cbs.close();
        }
        if (line != null) {
            line.cut();
        }
        if (services != null) {
            services.close();
        }
    }
}
