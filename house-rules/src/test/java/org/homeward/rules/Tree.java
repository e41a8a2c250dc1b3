package org.homeward.rules;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The files of the project, as far as they are committed: folders that git ignores are passed over. */
final class Tree {

    private static final Pattern MODULE = Pattern.compile("<module>([a-z-]+)</module>");
    private static final String OWN = "house-rules";

    private Tree() {}

    /** The folder of the whole project. */
    static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve(OWN).resolve("pom.xml"))) {
            folder = requireNonNull(folder.getParent(), "not run inside the project");
        }
        return folder;
    }

    /** The folders of the main classes of all modules but this one. */
    static List<Path> classFolders() throws IOException {
        Path root = root();
        List<Path> folders = MODULE.matcher(Files.readString(root.resolve("pom.xml")))
                .results()
                .map(module -> module.group(1))
                .filter(module -> !module.equals(OWN))
                .map(module -> root.resolve(module).resolve("target/classes"))
                .toList();
        for (Path folder : folders) {
            if (!Files.isDirectory(folder.resolve("org/homeward"))) {
                throw new IllegalStateException("Nothing was compiled in " + folder
                        + ": run this module together with the others, or `mvn test-compile` before it");
            }
        }
        return folders;
    }

    /** All files below a folder, in order, without those that git ignores. */
    static List<Path> files(Path folder) throws IOException {
        Set<String> ignored = ignoredFolders(folder);
        List<Path> files = new ArrayList<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                String name = directory.getFileName().toString();
                String path = folder.relativize(directory).toString();
                return ignored.contains(name) || ignored.contains(path)
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                files.add(file);
                return FileVisitResult.CONTINUE;
            }
        });
        files.sort(null);
        return files;
    }

    private static Set<String> ignoredFolders(Path folder) throws IOException {
        Set<String> ignored = new HashSet<>(Set.of(".git"));
        Path list = folder.resolve(".gitignore");
        if (Files.exists(list)) {
            Pattern.compile("(?m)^/?([^*#\\n]+)/$")
                    .matcher(Files.readString(list))
                    .results()
                    .map((MatchResult line) -> line.group(1))
                    .forEach(ignored::add);
        }
        return ignored;
    }
}
