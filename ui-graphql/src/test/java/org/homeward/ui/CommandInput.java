package org.homeward.ui;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.homeward.shared.kernel.Command;
import org.homeward.shared.kernel.MessageName;
import org.homeward.shared.kernel.Personal;
import org.jspecify.annotations.Nullable;

/**
 * A command as a page would send it: the mutation that has its name, and an input with the same fields.
 *
 * @param mutation the mutation
 * @param type     the type of its input
 * @param fields   the input
 */
record CommandInput(String mutation, String type, Map<String, Object> fields) {

    private static final Pattern NEXT_WORD = Pattern.compile("[.-]([a-z])");

    static CommandInput of(Command command) {
        String name = command.getClass().getAnnotation(MessageName.class).value();
        return new CommandInput(
                NEXT_WORD.matcher(name).replaceAll(word -> word.group(1).toUpperCase(Locale.ROOT)),
                command.getClass().getSimpleName() + "Input",
                fields((Record) command));
    }

    String document() {
        return "mutation($i:" + type + "!,$m:CommandMeta!){" + mutation
                + "(input:$i,meta:$m){version errors{code message field}}}";
    }

    /** What is absent is left out, as the page does. */
    private static Map<String, Object> fields(Record record) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            Object value = plain(read(record, component));
            if (value != null) {
                fields.put(component.getName(), value);
            }
        }
        return fields;
    }

    private static @Nullable Object plain(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Boolean yes -> yes;
            case Integer number -> number;
            case Personal<?> personal -> plain(personal.orNull());
            case Collection<?> many -> many.stream().map(CommandInput::plain).toList();
            case Record one
            when isOneWord(one) -> plain(read(one, one.getClass().getRecordComponents()[0]));
            case Record some -> fields(some);
            default -> value.toString();
        };
    }

    private static boolean isOneWord(Record record) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        return components.length == 1 && components[0].getName().equals("value");
    }

    private static @Nullable Object read(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException hidden) {
            throw new IllegalStateException(component + " cannot be read", hidden);
        }
    }
}
