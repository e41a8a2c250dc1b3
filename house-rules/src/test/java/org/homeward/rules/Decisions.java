package org.homeward.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The pages of decisions, and what is wrong with them. */
final class Decisions {

    private static final Pattern FILE = Pattern.compile("(\\d{4})-([a-z0-9-]+)\\.md");
    private static final Pattern HEADING = Pattern.compile("0*(\\d+)\\. (.+)");
    private static final Pattern STATE = Pattern.compile("(?m)^Date: \\d{4}-\\d\\d-\\d\\d\\. Status: "
            + "(Proposed|Accepted|Withdrawn|Superseded by \\[?\\d{4}\\]?(\\(\\S+\\))?)\\.");
    private static final List<String> PARTS = List.of("Context", "Decision", "Consequences", "Rejected ways", "Proof");

    /** A class of tests, or a test by its sentence. */
    private static final Pattern NAMED_PROOF = Pattern.compile("`(\\w+Test|[a-z]\\w*_\\w+_\\w+)`");

    private Decisions() {}

    /**
     * What is wrong.
     *
     * @param folder with the pages
     * @param tests  the text of all tests, in which what a page names as its proof must be found
     */
    static List<String> wrong(Path folder, String tests) throws IOException {
        List<String> wrong = new ArrayList<>();
        List<Path> pages = Pages.of(folder);
        Set<Integer> numbers = new HashSet<>();
        for (Path page : pages) {
            Matcher name = FILE.matcher(page.getFileName().toString());
            if (!name.matches()) {
                wrong.add(page.getFileName() + ": not named NNNN-a-sentence.md");
                continue;
            }
            if (!numbers.add(Integer.valueOf(name.group(1)))) {
                wrong.add(page.getFileName() + ": number used before");
            }
            inside(page, name, tests)
                    .map(found -> page.getFileName() + ": " + found)
                    .forEach(wrong::add);
        }
        for (int number = 1; number <= numbers.size(); number++) {
            if (!numbers.contains(number)) {
                wrong.add("no decision " + number);
            }
        }
        return wrong;
    }

    private static Stream<String> inside(Path page, Matcher name, String tests) throws IOException {
        List<String> wrong = new ArrayList<>();
        List<String> headings = Pages.headings(page);
        String text = Files.readString(page);
        if (headings.isEmpty() || !says(headings.getFirst(), name)) {
            wrong.add("headed otherwise than it is named");
        }
        if (!STATE.matcher(text).find()) {
            wrong.add("no date and status");
        }
        if (!headings.stream().skip(1).filter(PARTS::contains).toList().equals(PARTS)) {
            wrong.add("not " + String.join(", ", PARTS));
        }
        NAMED_PROOF
                .matcher(text.substring(Math.max(0, text.lastIndexOf("## Proof"))))
                .results()
                .map((MatchResult proof) -> proof.group(1))
                .filter(proof -> !Pattern.compile("\\b(class|void) " + proof + "\\b")
                        .matcher(tests)
                        .find())
                .forEach(proof -> wrong.add("no such test: " + proof));
        return wrong.stream();
    }

    private static boolean says(String heading, Matcher name) {
        Matcher words = HEADING.matcher(heading);
        return words.matches()
                && Integer.parseInt(words.group(1)) == Integer.parseInt(name.group(1))
                && words.group(2)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("['’]", "")
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^-|-$", "")
                        .equals(name.group(2));
    }
}
