package org.homeward.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.regex.Pattern;

/** Who may know whom: modules, families of messages, journeys, technologies. */
final class ModuleRules {

    private final House house;

    private ModuleRules(House house) {
        this.house = house;
    }

    static List<ArchRule> of(House house) {
        ModuleRules rules = new ModuleRules(house);
        return List.of(
                rules.independent("shared", "platform", "command", "query", "ui", "seeds", "benchmarks"),
                rules.independent("platform", "command", "query", "ui", "seeds", "benchmarks"),
                rules.independent("command", "query", "ui", "seeds", "benchmarks"),
                rules.independent("query", "command", "ui", "seeds", "benchmarks"),
                rules.independent("ui", "command", "query", "seeds", "benchmarks"),
                rules.independent("seeds", "command", "query", "ui", "benchmarks"),
                rules.sharedKnowsNoFramework(),
                rules.without("query", "commands", rules.assignableTo("Command")),
                rules.without("command", "questions and views", rules.questionOrView()),
                rules.without("ui", "events", rules.assignableTo("Event")),
                rules.without("seeds", "events", rules.assignableTo("Event")),
                rules.journeysDecideForThemselves(),
                rules.home(
                        "MongoDB",
                        List.of("com.mongodb..", "org.bson..", "org.springframework.data.."),
                        "query.platform"),
                rules.home(
                        "Lucene", List.of("org.apache.lucene.."), "query.caseload", "query.matching", "query.sealed"),
                rules.home(
                        "JDBC",
                        List.of("java.sql..", "javax.sql..", "org.springframework.jdbc.."),
                        "platform",
                        "command.platform",
                        "query.platform",
                        "seeds.platform",
                        "ui.platform",
                        "ui.access",
                        "ui.reads"),
                rules.home(
                        "the cipher library",
                        List.of("com.google.crypto.tink..", "javax.crypto.."),
                        "platform",
                        "query.caseload",
                        "query.platform",
                        "query.sealed"));
    }

    private ArchRule independent(String module, String... others) {
        return noClasses()
                .that()
                .resideInAPackage(house.in(module))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(house.in(others))
                .as("%s knows none of %s".formatted(module, String.join(", ", others)));
    }

    private ArchRule sharedKnowsNoFramework() {
        return classes()
                .that()
                .resideInAPackage(house.in("shared"))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        house.in("shared"),
                        "java..",
                        "org.jspecify.annotations..",
                        "com.fasterxml.jackson.annotation..")
                .as("the published language knows no framework")
                .because("whoever wants to understand our events needs nothing but Java");
    }

    private ArchRule without(String module, String what, DescribedPredicate<JavaClass> forbidden) {
        return noClasses()
                .that()
                .resideInAPackage(house.in(module))
                .should()
                .dependOnClassesThat(forbidden)
                .as("%s uses no %s".formatted(module, what));
    }

    private DescribedPredicate<JavaClass> assignableTo(String family) {
        return JavaClass.Predicates.assignableTo(house.base() + ".shared.kernel." + family);
    }

    private DescribedPredicate<JavaClass> questionOrView() {
        String shared = Pattern.quote(house.base() + ".shared.");
        Pattern names = Pattern.compile(
                shared + "((dossier|caseload)\\..*|.*Query(\\$.*)?"
                       + "|network\\.(BedBoard|FacilityFile|ZoneFile|StationChanged|StationRequestFile|RovingMissionFile)(\\$.*)?)");
        return DescribedPredicate.describe(
                "questions or views", type -> names.matcher(type.getName()).matches());
    }

    /** Of another journey one reads the state. Only the router of a person's commands hands over to its decider. */
    private ArchRule journeysDecideForThemselves() {
        return noClasses()
                .that()
                .resideInAPackage(house.in("command"))
                .and()
                .resideOutsideOfPackage(house.plumbing())
                .should(Conditions.dependOnDecisionsOfAnotherPackage(".*\\.PersonDecider"))
                .as("a journey does not use the rules of another")
                .because("it reads the facts that the other's state offers");
    }

    private ArchRule home(String technology, List<String> packages, String... homes) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(house.in(homes))
                .and()
                .resideOutsideOfPackage(house.in("benchmarks"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages.toArray(String[]::new))
                .as("%s stays where it lives".formatted(technology));
    }
}
