package org.homeward.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The pages of a project, and the links in them that lead nowhere. */
final class Pages {

    private static final Pattern CODE = Pattern.compile("(?ms)^\\s*(```|~~~).*?^\\s*\\1\\s*$|`[^`\\n]*`");
    private static final Pattern LINK =
            Pattern.compile("\\]\\(<?([^)\\s>]+)>?(?:\\s+\"[^\"]*\")?\\)|(?m)^\\[[^\\]]+\\]:\\s*(\\S+)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6}\\s+(.+?)\\s*#*$");

    private Pages() {}

    static List<Path> of(Path root) throws IOException {
        return Tree.files(root).stream()
                .filter(file -> file.toString().endsWith(".md"))
                .toList();
    }

    /** The headings of a page, as they are written. */
    static List<String> headings(Path page) throws IOException {
        return HEADING.matcher(withoutFences(page))
                .results()
                .map(heading -> heading.group(1))
                .toList();
    }

    static List<String> deadLinks(Path root) throws IOException {
        List<String> dead = new ArrayList<>();
        for (Path page : of(root)) {
            for (String link : links(page)) {
                if (!leadsSomewhere(page, link)) {
                    dead.add(root.relativize(page) + ": " + link);
                }
            }
        }
        return dead;
    }

    private static List<String> links(Path page) throws IOException {
        return LINK.matcher(withoutCode(page))
                .results()
                .map(link -> link.group(1) == null ? link.group(2) : link.group(1))
                .filter(link -> !link.matches("[a-z][a-z0-9+.-]*:.*"))
                .toList();
    }

    private static boolean leadsSomewhere(Path page, String link) throws IOException {
        String[] parts = link.split("#", 2);
        Path target = parts[0].isEmpty() ? page : page.resolveSibling(parts[0]);
        if (!Files.exists(target)) {
            return false;
        }
        return parts.length == 1
                || !target.toString().endsWith(".md")
                || anchors(target).contains(parts[1]);
    }

    private static Set<String> anchors(Path page) throws IOException {
        Set<String> anchors = new TreeSet<>();
        headings(page).stream().map(Pages::slug).forEach(anchor -> {
            String free = anchor;
            for (int again = 1; !anchors.add(free); again++) {
                free = anchor + "-" + again;
            }
        });
        return anchors;
    }

    private static String slug(String heading) {
        String text = heading.replaceAll("\\[([^\\]]*)\\]\\([^)]*\\)", "$1").toLowerCase(Locale.ROOT);
        return text.replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-');
    }

    private static String withoutCode(Path page) throws IOException {
        return CODE.matcher(Files.readString(page)).replaceAll("");
    }

    private static String withoutFences(Path page) throws IOException {
        return CODE.matcher(Files.readString(page)).replaceAll(Pages::keptUnlessFence);
    }

    private static String keptUnlessFence(MatchResult code) {
        return code.group(1) == null ? Matcher.quoteReplacement(code.group()) : "";
    }
}
