package org.homeward.platform.policy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.homeward.shared.policy.Wording;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A group of named fields in a file, read strictly: a name that stands twice, is not known or is missing is a problem.
 *
 * <p>Works on the nodes of the document, not on the objects made of them, because only there a repeated name is still to
 * be seen and every value knows its line.
 */
final class Section {

    private final Node node;
    private final String path;
    private final Map<String, Node> fields;
    private final Problems problems;

    private Section(Node node, String path, Map<String, Node> fields, Problems problems) {
        this.node = node;
        this.path = path;
        this.fields = fields;
        this.problems = problems;
    }

    static Optional<Section> of(Node node, String path, Problems problems) {
        if (!(node instanceof MappingNode mapping)) {
            problems.add(node, path, "named fields");
            return Optional.empty();
        }
        Map<String, Node> fields = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            if (!(tuple.getKeyNode() instanceof ScalarNode name)) {
                problems.add(tuple.getKeyNode(), path, "a plain name");
            } else if (fields.putIfAbsent(name.getValue(), tuple.getValueNode()) != null) {
                problems.add(name, join(path, name.getValue()), "this key only once");
            }
        }
        return Optional.of(new Section(node, path, fields, problems));
    }

    Node node() {
        return node;
    }

    String path() {
        return path;
    }

    Set<String> names() {
        return fields.keySet();
    }

    /** Reports every field that is not one of these. */
    Section only(String... known) {
        Set<String> allowed = Set.of(known);
        fields.forEach((name, value) -> {
            if (!allowed.contains(name)) {
                problems.add(value, pathOf(name), "no such field; known are " + String.join(", ", known));
            }
        });
        return this;
    }

    Optional<Node> maybe(String name) {
        return Optional.ofNullable(fields.get(name));
    }

    Optional<Node> need(String name) {
        Optional<Node> field = maybe(name);
        if (field.isEmpty()) {
            problems.add(node, pathOf(name), "this field, which is missing");
        }
        return field;
    }

    Optional<String> text(String name) {
        return need(name).flatMap(field -> Scalars.text(field, pathOf(name), problems));
    }

    Optional<Section> section(String name) {
        return need(name).flatMap(field -> of(field, pathOf(name), problems));
    }

    Optional<Wording> wording() {
        Optional<String> zh = text("zh");
        Optional<String> en = text("en");
        return zh.flatMap(chinese -> en.map(english -> new Wording(chinese, english)));
    }

    /** What could be read of a list; what could not is reported. */
    <V> List<V> list(String name, BiFunction<Node, String, Optional<V>> reading) {
        return need(name)
                .map(field -> list(field, pathOf(name), problems, reading))
                .orElse(List.of());
    }

    static <V> List<V> list(Node node, String path, Problems problems, BiFunction<Node, String, Optional<V>> reading) {
        if (!(node instanceof SequenceNode sequence)) {
            problems.add(node, path, "a list");
            return List.of();
        }
        List<V> values = new ArrayList<>();
        for (Node item : sequence.getValue()) {
            reading.apply(item, path + "[" + values.size() + "]").ifPresent(values::add);
        }
        return values;
    }

    String pathOf(String name) {
        return join(path, name);
    }

    private static String join(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}
