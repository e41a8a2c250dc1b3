package org.homeward.rules;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule catches its canaries, all of them and nobody else; a rule without a canary fails. */
class CanariesTest {

    private static final House HOUSE = House.canaries();
    private static final JavaClasses CANARIES = HOUSE.classes();
    private static final Pattern CANARY =
            Pattern.compile(Pattern.quote(HOUSE.base()) + "\\.[a-z.]+\\.([A-Z][A-Za-z]*)");

    private static final Map<String, Set<String>> CAUGHT = Map.ofEntries(
            entry("shared knows none of", Set.of("SharedThatKnowsPlatform")),
            entry("platform knows none of", Set.of("PlatformThatKnowsCommandSide")),
            entry("command knows none of", Set.of("CommandSideThatKnowsQuerySide")),
            entry("query knows none of", Set.of("QuerySideThatKnowsCommandSide")),
            entry("ui knows none of", Set.of("UiThatKnowsCommandSide")),
            entry("seeds knows none of", Set.of("SeedsThatKnowQuerySide")),
            entry("the published language knows", Set.of("SharedThatKnowsPlatform", "SharedThatKnowsSpring")),
            entry("query uses no commands", Set.of("QuerySideThatReadsACommand")),
            entry("command uses no questions", Set.of("CommandSideThatReadsAView")),
            entry("ui uses no events", Set.of("UiThatReadsAnEvent")),
            entry("seeds uses no events", Set.of("SeedsThatReadAnEvent")),
            entry("a journey does not use the rules", Set.of("StayKeeper", "PersonDecider")),
            entry("MongoDB stays", Set.of("ViewThatKnowsMongo")),
            entry("Lucene stays", Set.of("ViewThatKnowsLucene")),
            entry("JDBC stays", Set.of("ViewThatKnowsJdbc")),
            entry("the cipher library stays", Set.of("ViewThatKnowsCiphers")),
            entry(
                    "deciders, rules and states are pure",
                    Set.of(
                            "SpringDecider",
                            "LoggingDecider",
                            "LoggingRules",
                            "ClockDecider",
                            "FileRules",
                            "RoundaboutDecider",
                            "LuckyState")),
            entry("folds are pure", Set.of("LoggingFold", "ClockFold", "MongoFold")),
            entry("states do not change", Set.of("ChangingState")),
            entry("a shell has one handler", Set.of("ShellBelowAnother", "ShellOfManyHandlers", "ShellOfOneRecord")),
            entry("commands, events and queries are not", Set.of("HandledByAnnotation")),
            entry(
                    "only plumbing asks for the time",
                    Set.of(
                            "AsksInstantNow",
                            "AsksLocalDateNowOfZone",
                            "AsksRandomUuid",
                            "AsksMathRandom",
                            "AsksSystemClock",
                            "AsksByMethodReference",
                            "LuckyState")),
            entry(
                    "events are records",
                    Set.of(
                            "EventThatIsNoRecord",
                            "EventWithDouble",
                            "EventWithBoxedFloat",
                            "EventWithObject",
                            "EventWithMap",
                            "EventWithRawUuid",
                            "EventWithADeepDouble")),
            entry("each concrete Event", Set.of("NamelessFact", "PersonSeenEvent")),
            entry("each concrete Command", Set.of("NamelessRequest", "SeePersonCommand")),
            entry(
                    "no Impl, Helper",
                    Set.of(
                            "PersonDto",
                            "PersonHelper",
                            "PersonImpl",
                            "PersonManager",
                            "PersonUtil",
                            "AbstractPerson",
                            "InAFolderNamedHelper")),
            entry("every class is in a @NullMarked package", Set.of("InAPackageNotNullMarked")),
            entry("nothing is injected into fields", Set.of("FieldInjected")),
            entry(
                    "only plumbing, access and reads configure",
                    Set.of("ConfigurationOutsidePlatform", "AutoConfigurationOutsidePlatform")),
            entry("nobody writes to the console", Set.of("Talkative")),
            entry("there is one way to log", Set.of("LoggingRules", "OldLogger")),
            entry(
                    "a logger receives",
                    Set.of(
                            "LogsAnEvent",
                            "LogsACommandByName",
                            "LogsPersonal",
                            "LogsAView",
                            "LogsSomething",
                            "LogsAThrowable")));

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void a_rule_catches_its_canaries_and_nobody_else(ArchRule rule) {
        List<String> rows = CAUGHT.keySet().stream()
                .filter(start -> rule.getDescription().startsWith(start))
                .toList();
        assertThat(rows).as("the row of canaries").hasSize(1);

        assertThat(caughtBy(rule)).isEqualTo(CAUGHT.get(rows.getFirst()));
    }

    @Test
    void no_row_of_canaries_is_left_over() {
        assertThat(CAUGHT).hasSameSizeAs(rules());
    }

    static List<ArchRule> rules() {
        return HouseRules.of(HOUSE);
    }

    /** A detail names the offender first, then what it should not have touched. */
    private static Set<String> caughtBy(ArchRule rule) {
        return rule.evaluate(CANARIES).getFailureReport().getDetails().stream()
                .map(CANARY::matcher)
                .filter(Matcher::find)
                .map(offender -> offender.group(1))
                .collect(Collectors.toSet());
    }
}
