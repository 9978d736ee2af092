package io.sitong;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the POMs cannot refuse. The direction of the modules is theirs; the small promises are here. */
class ArchitectureTest {

    private static final String GENERATED = "io.sitong.catalog.store.db..";

    private static JavaClasses all;

    @BeforeAll
    static void readOurClasses() {
        all = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("io.sitong");
    }

    @Test
    void theAnalyserSawAllFiveModules() {
        for (String module : List.of("catalog", "rules", "importer", "reports", "ui")) {
            assertThat(all.stream().filter(c -> c.getPackageName().startsWith("io.sitong." + module)))
                    .as(module)
                    .hasSizeGreaterThan(10);
        }
    }

    @Test
    void onlyTheScreensUseVaadin() {
        noClasses()
                .that(not(resideInAnyPackage("io.sitong", "io.sitong.ui..")))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.vaadin..")
                .check(all);
    }

    @Test
    void aModelOfAScreenDoesNotKnowVaadin() {
        noClasses()
                .that()
                .resideInAPackage("io.sitong.ui..")
                .and()
                .haveSimpleNameEndingWith("Model")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.vaadin..")
                .check(all);
    }

    @Test
    void onlyTheStoreUsesJooq() {
        noClasses()
                .that(not(resideInAPackage("io.sitong.catalog.store..")))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.jooq..", GENERATED)
                .check(all);
    }

    @Test
    void onlyTheSheetReaderAndTheFormatsUsePoi() {
        noClasses()
                .that(not(resideInAnyPackage("io.sitong.importer.sheet..", "io.sitong.reports.format..")))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.poi..")
                .check(all);
    }

    @Test
    void rulesKnowNoFrameworkNoDatabaseAndNoFiles() {
        noClasses()
                .that()
                .resideInAPackage("io.sitong.rules..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework..", "java.sql..", "javax.sql..", "java.nio.file..", "java.net.http..")
                .check(all);
    }

    @Test
    void nobodyAsksTheSystemForTheTime() {
        noClasses()
                .should()
                .callMethodWhere(
                        new DescribedPredicate<JavaMethodCall>(
                                "now() without a clock, or a system clock outside the wiring") {
                            @Override
                            public boolean test(JavaMethodCall call) {
                                AccessTarget target = call.getTarget();
                                boolean now = target.getOwner().getPackageName().equals("java.time")
                                        && target.getName().equals("now")
                                        && call.getTarget().getRawParameterTypes().stream()
                                                .noneMatch(p -> p.isEquivalentTo(Clock.class));
                                return now
                                        || (target.getOwner().isEquivalentTo(System.class)
                                                && target.getName().equals("currentTimeMillis"));
                            }
                        })
                .check(all);
    }

    @Test
    void thereAreNoPackageCycles() {
        slices().matching("io.sitong.(*).(*)..").should().beFreeOfCycles().check(all);
        slices().matching("io.sitong.(*)..").should().beFreeOfCycles().check(all);
    }

    @Test
    void namesSayWhatThingsAre() {
        noClasses()
                .that(not(resideInAPackage(GENERATED)))
                .should()
                .haveNameMatching(".*(Util|Utils|Helper|Common|Manager|Impl|Misc)")
                .check(all);
        assertThat(all.stream().map(JavaClass::getPackageName).distinct())
                .noneMatch(p -> p.matches(".*\\.(util|utils|helper|common|misc|impl|manager)(\\..*)?"));
    }

    @Test
    void whatOnePackageNeedsStaysInIt() {
        classes()
                .that()
                .haveSimpleNameStartingWith("Jooq")
                .should()
                .bePackagePrivate()
                .check(all);
        classes()
                .that(are(DescribedPredicate.describe(
                        "rule classes",
                        (JavaClass c) -> !c.isInterface()
                                && c.getAllRawInterfaces().stream()
                                        .anyMatch(i -> Set.of("io.sitong.rules.ItemRule", "io.sitong.rules.CatalogRule")
                                                .contains(i.getName())))))
                .should()
                .bePackagePrivate()
                .check(all);
    }

    @Test
    void nothingIsInjectedIntoFields() {
        noFields().should().beAnnotatedWith(Autowired.class).check(all);
    }

    @Test
    void nothingIsPrintedAndNoGenericExceptionIsThrown() {
        GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS.check(all);
        noClasses()
                .that(not(resideInAPackage("io.sitong.command..")))
                .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS)
                .check(all);
        noClasses()
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "printStackTrace",
                        (JavaMethodCall call) -> call.getName().equals("printStackTrace")))
                .check(all);
    }

    @Test
    void enumsReachTheDatabaseByName() {
        noClasses()
                .that()
                .resideInAPackage("io.sitong.catalog.store")
                .should()
                .callMethod(Enum.class, "ordinal")
                .check(all);
    }

    @Test
    void everyPackageSaysWhatItIsAndIsNullMarked() {
        Set<String> marked = all.stream()
                .filter(c -> c.getSimpleName().equals("package-info") && c.isAnnotatedWith(NullMarked.class))
                .map(JavaClass::getPackageName)
                .collect(Collectors.toSet());
        assertThat(all.stream()
                        .map(JavaClass::getPackageName)
                        .filter(p -> !p.startsWith("io.sitong.catalog.store.db"))
                        .distinct())
                .allMatch(marked::contains);
    }

    @Test
    void nothingTriggersARebuildOfTheFrontEnd() {
        for (String annotation : List.of("JsModule", "CssImport", "NpmPackage", "JavaScript")) {
            noClasses()
                    .should()
                    .beAnnotatedWith("com.vaadin.flow.component.dependency." + annotation)
                    .check(all);
        }
        noClasses().should().beAnnotatedWith("com.vaadin.flow.theme.Theme").check(all);
    }

    @Test
    void noViewSetsStylesInline() {
        noClasses()
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "getStyle()", (JavaMethodCall call) -> call.getName().equals("getStyle")))
                .check(all);
    }

    private static DescribedPredicate<JavaClass> not(DescribedPredicate<JavaClass> predicate) {
        return DescribedPredicate.not(predicate);
    }
}
