package org.homeward.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noCodeUnits;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/** What decisions, folds, states, shells and messages are made of. */
final class DomainRules {

    private final House house;

    private DomainRules(House house) {
        this.house = house;
    }

    static List<ArchRule> of(House house) {
        DomainRules rules = new DomainRules(house);
        return List.of(
                rules.decisionsArePure(),
                rules.foldsArePure(),
                rules.statesDoNotChange(),
                rules.shellsHaveOneHandler(),
                rules.nothingElseIsHandledByAnnotation(),
                rules.nobodyAsksForTimeOrChance(),
                rules.eventsAreRecordsOfCheckedValues(),
                rules.messagesAreNamed("Event"),
                rules.messagesAreNamed("Command"));
    }

    private ArchRule decisionsArePure() {
        return classes()
                .that()
                .resideInAPackage(house.in("command"))
                .and()
                .resideOutsideOfPackage(house.plumbing())
                .and()
                .haveNameMatching(".*(Decider|Rules|State)(\\$.*)?")
                .should(Purity.reachOnlyTheLanguage(house, "command"))
                .as("deciders, rules and states are pure: they reach nothing but Java's values and our language")
                .because("a decision must come out the same whenever and wherever it is made again");
    }

    private ArchRule foldsArePure() {
        return classes()
                .that()
                .resideInAPackage(house.in("query"))
                .and()
                .haveSimpleNameEndingWith("Fold")
                .should(Purity.reachOnlyTheLanguage(house, "query"))
                .as("folds are pure: they reach nothing but Java's values, our language and its JSON")
                .because("the stored view, the rebuilt one and the one as of an instant must be the same");
    }

    private ArchRule statesDoNotChange() {
        return classes()
                .that()
                .resideInAPackage(house.in("command"))
                .and()
                .haveSimpleNameEndingWith("State")
                .should()
                .haveOnlyFinalFields()
                .as("states do not change: the next one is a new one");
    }

    private ArchRule shellsHaveOneHandler() {
        return classes()
                .that(Conditions.holdAFieldWith("org.axonframework.modelling.command.AggregateIdentifier"))
                .should(Conditions.haveOneMethodForAFamilyWith("org.axonframework.eventsourcing.EventSourcingHandler"))
                .as("a shell has one handler, for its whole family of events")
                .because("with one a record there can be a record without");
    }

    private ArchRule nothingElseIsHandledByAnnotation() {
        return noCodeUnits()
                .should()
                .beAnnotatedWith("org.axonframework.commandhandling.CommandHandler")
                .orShould()
                .beAnnotatedWith("org.axonframework.eventhandling.EventHandler")
                .orShould()
                .beAnnotatedWith("org.axonframework.queryhandling.QueryHandler")
                .orShould()
                .beAnnotatedWith("org.axonframework.eventhandling.ResetHandler")
                .as("commands, events and queries are not handled by annotation")
                .because("they are registered from the sealed families, where none is forgotten");
    }

    private ArchRule nobodyAsksForTimeOrChance() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(house.plumbing(), house.in("ui.access"), house.in("benchmarks"))
                .should()
                .accessTargetWhere(Purity.AMBIENT)
                .as("only plumbing asks for the time or for chance")
                .because("a Clock is injected, and ids come from the caller");
    }

    private ArchRule eventsAreRecordsOfCheckedValues() {
        return classes()
                .that()
                .areAssignableTo(house.base() + ".shared.kernel.Event")
                .and()
                .areNotInterfaces()
                .should(EventShape.beRecordsOfCheckedValues(house))
                .as("events are records without floating point, Object, Map or raw UUID, all the way down")
                .because("an event is read for as long as the file is kept");
    }

    private ArchRule messagesAreNamed(String family) {
        return classes()
                .that()
                .areAssignableTo(house.base() + ".shared.kernel." + family)
                .and()
                .areNotInterfaces()
                .should()
                .beAnnotatedWith(house.base() + ".shared.kernel.MessageName")
                .andShould()
                .haveSimpleNameNotEndingWith(family)
                .as("each concrete %s has a stable name, and does not say what it is".formatted(family));
    }
}
