package org.homeward.rules;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A house that the rules are about: the product, or the one the canaries live in.
 *
 * @param base    its base package
 * @param folders where its class files are
 */
record House(String base, List<Path> folders) {

    /** The product. */
    static House homeward() throws IOException {
        return new House("org.homeward", Tree.classFolders());
    }

    /** Where every class but the sound ones breaks a rule. */
    static House canaries() {
        return new House(House.class.getPackageName() + ".canary", List.of(Path.of("target", "test-classes")));
    }

    JavaClasses classes() {
        JavaClasses all = new ClassFileImporter().importPaths(folders.toArray(Path[]::new));
        return all.that(com.tngtech.archunit.base.DescribedPredicate.describe(
                "of the house", type -> type.getPackageName().startsWith(base)));
    }

    /** The packages of a module, or of a part of one: {@code command}, {@code query.platform}. */
    String in(String part) {
        return base + "." + part + "..";
    }

    String[] in(String... parts) {
        return Stream.of(parts).map(part -> in(part)).toArray(String[]::new);
    }

    /** Whatever is plumbing: the module platform, and the package of that name in every other. */
    String plumbing() {
        return base + "..platform..";
    }
}
