package org.homeward.platform.policy;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.core.io.Resource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/** Reads one file as far as its nodes; no object is ever made from what the file says. */
final class YamlFile {

    private static final String FILE = "file";

    private YamlFile() {}

    static Optional<Section> read(Resource file, Problems problems) {
        return text(file, problems)
                .flatMap(text -> root(text, problems))
                .flatMap(node -> Section.of(node, "", problems));
    }

    private static Optional<String> text(Resource file, Problems problems) {
        try {
            // A decoder, because making a String of bytes replaces what is no UTF-8 instead of saying so.
            ByteBuffer bytes = ByteBuffer.wrap(file.getContentAsByteArray());
            return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(bytes).toString());
        } catch (IOException unreadable) {
            problems.add(1, FILE, "a file in UTF-8 that can be read: " + unreadable.getMessage());
            return Optional.empty();
        }
    }

    private static Optional<Node> root(String text, Problems problems) {
        try {
            Yaml yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
            Optional<Node> root = Optional.ofNullable(yaml.compose(new StringReader(text)));
            if (root.isEmpty()) {
                problems.add(1, FILE, "a document, the file is empty");
            }
            return root;
        } catch (MarkedYAMLException unreadable) {
            Mark mark = unreadable.getProblemMark();
            problems.add(mark == null ? 1 : mark.getLine() + 1, FILE, "YAML: " + unreadable.getProblem());
        } catch (YAMLException unreadable) {
            problems.add(1, FILE, "YAML: " + unreadable.getMessage());
        }
        return Optional.empty();
    }
}
