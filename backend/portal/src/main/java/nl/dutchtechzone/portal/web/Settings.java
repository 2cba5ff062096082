package nl.dutchtechzone.portal.web;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The portal's own settings; see application.properties. */
@ConfigMapping(prefix = "portal")
public interface Settings {

    /** Where visitors reach the portal; absolute addresses in answers begin with it. */
    String publicAddress();

    Region region();

    /** Language tags; the first is the one that all content falls back to. */
    List<String> languages();

    SignIn signIn();

    Site site();

    Cache cache();

    Privacy privacy();

    Cbs cbs();

    Outgoing outgoing();

    /** Kinds whose drafts must be approved by someone other than their last author. */
    Optional<Set<String>> fourEyes();

    /** The region that this portal shows. */
    interface Region {
        String name();
    }

    /** Where editors sign in. */
    interface SignIn {
        String authority();

        String client();
    }

    /** The built portal. */
    interface Site {
        Optional<String> directory();
    }

    /** What is held about people. */
    interface Privacy {
        /** The file to which erasures are added, so that a restored backup can be told of them; none when left out. */
        Optional<String> erasures();
    }

    /** The memory of whole answers. */
    interface Cache {
        @WithDefault("67108864")
        long bytes();
    }

    /** Where the statistics office gives its table of inhabitants. */
    interface Cbs {
        /** Empty: it is never asked, and figures come from files. */
        Optional<String> address();
    }

    /** What the portal asks of servers elsewhere. */
    interface Outgoing {
        /** Only for tests, which have servers of their own in the place of others'; without TLS. */
        @WithDefault("false")
        boolean allowLoopback();
    }

    default String baseLanguage() {
        return languages().getFirst();
    }
}
