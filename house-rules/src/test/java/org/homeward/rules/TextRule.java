package org.homeward.rules;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A rule about what is written in files.
 *
 * @param name   what holds
 * @param about  which files, by their path in the project
 * @param breach what offends in a text; nothing when it is sound
 */
record TextRule(String name, Predicate<Path> about, Function<String, List<String>> breach) {

    /** Where the things stand that these rules forbid: as canaries. */
    private static final String OWN = "house-rules/";

    private static final Pattern DECIDES = Pattern.compile(".*(Fold|State|/(Person|File|Intake|Zone)Decider)\\.java");
    private static final String TEXT_IN_QUOTES = "[\"'][^\"'\\s${}]{4,}[\"']";

    static List<TextRule> all() {
        return List.of(
                new TextRule(
                        "nothing is left to be done",
                        TextRule::isWrittenByUs,
                        found("\\b(TO" + "DO|FIX" + "ME|XX" + "X)\\b")),
                new TextRule(
                        "only JSpecify says what may be null",
                        TextRule::isJava,
                        found(
                                "import (?!org\\.jspecify\\.)[\\w.]+\\.(Nullable|NonNull|Nonnull|NotNull|NullMarked"
                                    + "|NullUnmarked|NonNullApi|NonNullFields|CheckForNull|ParametersAreNonnullByDefault);")),
                new TextRule(
                        "no folder of somebody's machine is named",
                        TextRule::isWrittenByUs,
                        found("(?<![\\w.}])/(work|root|home|Users)/[\\w.-]+")),
                new TextRule(
                        "no registry of packages is named",
                        path -> true,
                        found(
                                "(?i)\\b((repo1?\\.maven|registry\\.npmjs|registry\\.yarnpkg|npmmirror|pypi|files\\.pythonhosted"
                                    + "|deb\\.debian|jitpack|jcenter|rubygems|proxy\\.golang)\\.[a-z]+|[\\w.-]*(nexus|artifactory)"
                                    + "[\\w-]*\\.[\\w.-]+/)")),
                new TextRule("no private key is kept", path -> true, found("-----BEGIN [A-Z ]*PRIVATE" + " KEY-----")),
                new TextRule(
                        "no password, secret or token is kept",
                        path -> !isTest(path) && isWrittenByUs(path),
                        found("(?i)\\b\\w*(password|passwd|secret|api_?key|auth_?token)\\b\\s*[=:]\\s*" + TEXT_IN_QUOTES
                                + "|(?i)[\\w.-]*password=[^\\s&\"'${}<>|)]{3,}")),
                new TextRule("every file ends with an end of line", path -> true, TextRule::withoutEnd),
                new TextRule("lines end as on Unix", path -> true, found("\\r")),
                new TextRule(
                        "folds, states and deciders name each case: a new event must not be swallowed",
                        path -> isMainJava(path)
                                && DECIDES.matcher(path.toString()).matches(),
                        found("\\bdefault\\s*(->|:)")),
                new TextRule(
                        "every public type says what it is",
                        TextRule::isMainJava,
                        found(
                                "(?s)\\A(?!.*/\\*\\*.*^public )(?:.*?)^public (?:[a-z-]+"
                                        + " )*(?:class|record|interface|enum|@interface) \\w+",
                                Pattern.MULTILINE)));
    }

    /** The files of a project that this is about. */
    boolean isAbout(Path path) {
        return !path.startsWith(OWN) && about.test(path);
    }

    @Override
    public String toString() {
        return name;
    }

    private static boolean isWrittenByUs(Path path) {
        return !path.endsWith("package-lock.json");
    }

    private static boolean isJava(Path path) {
        return path.toString().endsWith(".java");
    }

    private static boolean isMainJava(Path path) {
        return isJava(path) && path.toString().contains("src/main/");
    }

    private static boolean isTest(Path path) {
        return path.toString().matches(".*(src/test/|\\.test\\.ts|/e2e/).*");
    }

    private static Function<String, List<String>> found(String expression) {
        return found(expression, 0);
    }

    private static Function<String, List<String>> found(String expression, int flags) {
        Pattern pattern = Pattern.compile(expression, flags);
        return text -> pattern.matcher(text)
                .results()
                .map(match -> shortened(match.group()))
                .toList();
    }

    private static String shortened(String found) {
        String line = found.lines().reduce((first, last) -> last).orElse(found);
        return line.length() > 60 ? line.substring(0, 60) : line;
    }

    private static List<String> withoutEnd(String text) {
        return text.isEmpty() || text.endsWith("\n")
                ? List.of()
                : Stream.of("no end of line").toList();
    }
}
