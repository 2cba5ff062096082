package nl.dutchtechzone.portal;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.dutchtechzone.portal.publishing.DeskResource;

/** The house as it is drawn: who may know whom, and what nothing is called. */
@AnalyzeClasses(packages = "nl.dutchtechzone.portal", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseTest {

    private static final String BASE = "nl.dutchtechzone.portal.";

    /** The folders from the ground up, each with those that it may import besides the ground. */
    private static final Map<String, Set<String>> MAY_IMPORT = Map.ofEntries(
            Map.entry("web", Set.of()),
            Map.entry("richtext", Set.of("web")),
            Map.entry("table", Set.of("web")),
            Map.entry("access", Set.of("web")),
            Map.entry("publishing", Set.of("web", "richtext", "access")),
            Map.entry("place", withGround()),
            Map.entry("media", withGround("place")),
            Map.entry("theme", withGround("place", "media")),
            Map.entry("contact", withGround("place", "media", "theme")),
            Map.entry("plan", withGround("place", "media", "theme", "contact")),
            Map.entry("story", withGround("place", "media", "theme", "contact", "plan")),
            Map.entry("figure", withGround("place", "media", "theme", "contact", "plan")),
            // a population figure is a figure like others: provisional or definitive
            Map.entry("finance", withGround("place", "media", "theme", "contact", "plan", "figure")),
            Map.entry("event", withGround("place", "media", "theme", "contact", "plan")),
            Map.entry("page", withGround("media")),
            // outlets read what is public; nobody imports them
            Map.entry("feed", withGround("place", "media", "theme", "contact", "plan", "story", "event", "figure", "finance", "page")),
            Map.entry("search", withGround("place", "media", "theme", "contact", "plan", "story", "event", "figure", "finance", "page")),
            Map.entry("privacy", withGround()),
            Map.entry("trail", withGround()),
            Map.entry("webhook", withGround()),
            Map.entry("site", withGround("place", "media", "theme", "contact", "plan", "story", "event", "figure", "finance", "page")),
            // finishes the contract at build time
            Map.entry("contract", Set.of("web", "richtext")));

    private static final Set<String> OF_THE_DESK = Set.of("Desk", "DeskReads", "DeskLists", "DeskWrites", "DeskViews", "DeskPublishing",
            "DeskQuery", "Item", "Items", "Draft", "Drafts", "DraftCheck", "Revision", "WorkingCopy", "LanguageState", "Review");

    private static Set<String> withGround(String... more) {
        Set<String> all = new HashSet<>(Set.of("web", "richtext", "table", "access", "publishing"));
        all.addAll(Arrays.asList(more));
        return all;
    }

    @ArchTest
    static final ArchRule EVERY_FOLDER_IS_DRAWN = classes().should()
            .resideInAnyPackage(MAY_IMPORT.keySet().stream().map(folder -> BASE + folder + "..").toArray(String[]::new));

    @ArchTest
    static void foldersImportDownwardsOnly(com.tngtech.archunit.core.domain.JavaClasses classes) {
        MAY_IMPORT.forEach((folder, allowed) -> {
            Set<String> forbidden = MAY_IMPORT.keySet().stream()
                    .filter(other -> !other.equals(folder) && !allowed.contains(other)).collect(Collectors.toSet());
            noClasses().that(resideInAPackage(BASE + folder + ".."))
                    .should().dependOnClassesThat(resideInAnyPackage(forbidden.stream().map(other -> BASE + other + "..").toArray(String[]::new)))
                    .because(folder + " may import only " + allowed).check(classes);
        });
    }

    @ArchTest
    static final ArchRule NO_CIRCLES = slices().matching(BASE + "(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule THE_WINDOW_KNOWS_NO_DESK = noClasses().that(windowResources())
            .should().dependOnClassesThat(DescribedPredicate.describe("belong to the desk", HouseTest::isOfTheDesk));

    private static DescribedPredicate<JavaClass> windowResources() {
        return DescribedPredicate.describe("are resources of the window", type -> type.getSimpleName().endsWith("Resource")
                && !type.getSimpleName().endsWith("DeskResource") && !type.getPackageName().equals(BASE + "access"));
    }

    private static boolean isOfTheDesk(JavaClass type) {
        return type.getPackageName().startsWith(BASE) && (OF_THE_DESK.contains(type.getSimpleName())
                || type.getSimpleName().endsWith("Draft") || type.isAnnotatedWith(Entity.class));
    }

    @ArchTest
    static final ArchRule ENTITIES_STAY_INSIDE = noClasses().that().haveSimpleNameEndingWith("Resource")
            .should().dependOnClassesThat().areAnnotatedWith(Entity.class);

    @ArchTest
    static final ArchRule INJECTION_IS_BY_CONSTRUCTOR = fields().that().areDeclaredInClassesThat().doNotBelongToAnyOf(DeskResource.class)
            .should().notBeAnnotatedWith(Inject.class);

    @ArchTest
    static final ArchRule NAMES_SAY_SOMETHING = noClasses().should().haveNameMatching(".*(Impl|Manager|DTO|Dto|Helper|Utils?|Helpers)(\\$.*)?")
            .orShould().resideInAnyPackage("..util..", "..utils..", "..common..", "..helper..", "..helpers..", "..misc..", "..impl..", "..dto..");

    @ArchTest
    static final ArchRule ERRORS_ARE_NOT_PRINTED = noClasses().should().accessField(System.class, "out")
            .orShould().accessField(System.class, "err").orShould().callMethod(Throwable.class, "printStackTrace");

    @ArchTest
    static final ArchRule TIME_AT_THE_DESK_IS_THE_DATABASES = noClasses().that().resideInAPackage(BASE + "publishing..")
            .should().callMethod(java.time.Instant.class, "now");

    @ArchTest
    static void everyKindHasItsTwoResources(com.tngtech.archunit.core.domain.JavaClasses classes) {
        List<String> kinds = classes.stream().filter(type -> type.isAssignableTo("nl.dutchtechzone.portal.publishing.Kind") && !type.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.ABSTRACT))
                .map(type -> type.getPackageName() + "." + type.getSimpleName().replaceFirst("Kind$", "")).toList();
        Set<String> names = classes.stream().map(JavaClass::getFullName).collect(Collectors.toSet());
        for (String kind : kinds) {
            for (String part : new String[] {"Resource", "DeskResource", "Draft"}) {
                if (!names.contains(kind + part)) {
                    throw new AssertionError(kind + " has no " + part);
                }
            }
        }
    }
}
