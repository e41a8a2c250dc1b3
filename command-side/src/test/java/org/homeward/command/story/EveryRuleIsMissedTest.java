package org.homeward.command.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.pitest.mutationtest.config.PluginServices;
import org.pitest.mutationtest.config.ReportOptions;
import org.pitest.mutationtest.tooling.AnalysisResult;
import org.pitest.mutationtest.tooling.EntryPoint;
import org.pitest.testapi.TestGroupConfig;
import org.pitest.util.Glob;
import org.pitest.util.Verbosity;
import org.w3c.dom.Element;

/**
 * A rule that is taken away is missed: each call of one is removed, one after the other, and some story must fail.
 *
 * <p>What is removed is every call in the deciders and rules that answers nothing: it may refuse, or add what follows.
 */
@Tag("slow")
@Isolated("what takes too long counts as missed")
class EveryRuleIsMissedTest {

    private static final List<String> RULES = Stream.of(
                    "*Decider",
                    "*Rules",
                    "deadline.Deadlines",
                    "intake.Departures",
                    "intake.Deaths",
                    "tracing.Notices",
                    "tracing.Matches",
                    "placement.Placements",
                    "placement.Settlements",
                    "person.LeavingAlone",
                    "kernel.FareLimit",
                    "returnhome.Plans",
                    "returnhome.Preparations",
                    "returnhome.Travel",
                    "returnhome.Handovers",
                    "returnhome.Journeys")
            .map("org.homeward.command."::concat)
            .toList();

    @TempDir
    private Path report;

    @Test
    void no_call_of_a_rule_can_be_taken_away_without_a_story_that_fails() throws Exception {
        AnalysisResult result =
                new EntryPoint().execute(new File("."), options(), PluginServices.makeForContextLoader(), Map.of());
        assertThat(result.getError()).isEmpty();
        List<Element> removed = removed();
        assertThat(removed).hasSizeGreaterThan(200);
        assertThat(removed.stream()
                        .filter(call -> !call.getAttribute("detected").equals("true"))
                        .map(EveryRuleIsMissedTest::named))
                .isEmpty();
    }

    private ReportOptions options() {
        String launched = System.getProperty("java.class.path", "");
        String[] classPath =
                System.getProperty("surefire.test.class.path", launched).split(File.pathSeparator, -1);
        ReportOptions options = new ReportOptions();
        options.setClassPathElements(Arrays.asList(classPath));
        options.setCodePaths(List.of(Path.of("target/classes").toAbsolutePath().toString()));
        options.setTargetClasses(RULES);
        options.setTargetTests(List.of(
                new Glob("org.homeward.command.*DecisionsTest"),
                new Glob("org.homeward.command.*RulesTest"),
                new Glob("org.homeward.command.intake.*Test")));
        options.setSourceDirs(List.of());
        options.setMutators(List.of("VOID_METHOD_CALLS"));
        options.setGroupConfig(new TestGroupConfig());
        options.setNumberOfThreads(2);
        // One process a class, each for a moment.
        options.addChildJVMArgs(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        options.setVerbosity(Verbosity.DEFAULT);
        options.setReportDir(report.toString());
        options.setShouldCreateTimestampedReports(false);
        options.addOutputFormats(List.of("XML"));
        return options;
    }

    private List<Element> removed() throws Exception {
        var mutations = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(report.resolve("mutations.xml").toFile())
                .getElementsByTagName("mutation");
        return IntStream.range(0, mutations.getLength())
                .mapToObj(mutations::item)
                .map(Element.class::cast)
                .toList();
    }

    private static String named(Element call) {
        return Stream.of("mutatedClass", "mutatedMethod", "lineNumber", "description")
                .map(part -> call.getElementsByTagName(part).item(0).getTextContent())
                .reduce(call.getAttribute("status"), (all, part) -> all + " " + part);
    }
}
