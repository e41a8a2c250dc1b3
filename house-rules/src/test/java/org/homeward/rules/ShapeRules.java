package org.homeward.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/** Names, marks, wiring and what is written out. */
final class ShapeRules {

    private final House house;

    private ShapeRules(House house) {
        this.house = house;
    }

    static List<ArchRule> of(House house) {
        ShapeRules rules = new ShapeRules(house);
        return List.of(
                rules.namesSayWhatThingsAre(),
                rules.packagesAreNullMarked(),
                rules.nothingIsInjectedIntoFields(),
                rules.onlyPlumbingConfigures(),
                rules.nobodyWritesToTheConsole(),
                rules.oneWayToLog(),
                rules.logsHoldNothingPersonal());
    }

    private ArchRule namesSayWhatThingsAre() {
        return noClasses()
                .should()
                .haveNameMatching(".*(Impl|Helper|Util|Utils|Manager|Dto|DTO|(?<!Meta)Data|Info)(\\$.*)?")
                .orShould()
                .haveNameMatching(".*[.$](Abstract|Base)[A-Z][^.]*")
                .orShould()
                .resideInAnyPackage(
                        "..util..", "..common..", "..helper..", "..service..", "..impl..", "..dto..", "..manager..")
                .as("no Impl, Helper, Util, Manager, Dto, Data, Info, Abstract or Base, and no folder of that name");
    }

    private ArchRule packagesAreNullMarked() {
        return classes().should(Conditions.resideInANullMarkedPackage()).as("every class is in a @NullMarked package");
    }

    private ArchRule nothingIsInjectedIntoFields() {
        return noFields()
                .should()
                .beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
                .orShould()
                .beAnnotatedWith("org.springframework.beans.factory.annotation.Value")
                .orShould()
                .beAnnotatedWith("jakarta.inject.Inject")
                .orShould()
                .beAnnotatedWith("jakarta.annotation.Resource")
                .as("nothing is injected into fields");
    }

    private ArchRule onlyPlumbingConfigures() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(house.plumbing(), house.in("ui.access"), house.in("ui.reads"))
                .should()
                .beAnnotatedWith("org.springframework.context.annotation.Configuration")
                .orShould()
                .beAnnotatedWith("org.springframework.boot.autoconfigure.AutoConfiguration")
                .as("only plumbing, access and reads configure");
    }

    private ArchRule nobodyWritesToTheConsole() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(house.in("benchmarks"))
                .and()
                .doNotHaveFullyQualifiedName(house.base() + ".ui.access.DemoAccounts")
                .and()
                .doNotHaveFullyQualifiedName(house.base() + ".ui.access.Greeting")
                .and()
                .doNotHaveFullyQualifiedName(house.base() + ".ui.access.AdministratorProgram")
                .and()
                .doNotHaveFullyQualifiedName(house.base() + ".platform.proof.VerifyProgram")
                .and()
                .doNotHaveFullyQualifiedName(house.base() + ".platform.store.RewrapProgram")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(Throwable.class, "printStackTrace")
                .as("nobody writes to the console but who greets, and programs that are run by hand");
    }

    private ArchRule oneWayToLog() {
        return noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching(
                        "(java\\.util\\.logging\\.(Logger|LogManager|Handler)|org\\.apache\\.commons\\.logging\\..*"
                            + "|org\\.apache\\.logging\\..*|ch\\.qos\\.logback\\..*|java\\.lang\\.System\\$Logger.*)")
                .as("there is one way to log: SLF4J");
    }

    private ArchRule logsHoldNothingPersonal() {
        return classes()
                .that(LoggerCalls.CALL_A_LOGGER)
                .should(LoggerCalls.receiveOnlyTheImpersonal(house))
                .as("a logger receives numbers, text, times, paths, ids, constants and the wordless, and nothing else")
                .because("an event, a command, a question, a view or a Personal must not end up in a log, nor a"
                        + " throwable, whose message may quote one");
    }
}
