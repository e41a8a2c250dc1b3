package org.homeward.platform.messages;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.homeward.shared.kernel.Note;
import org.homeward.shared.kernel.Personal;
import org.homeward.shared.kernel.Sensitive;
import org.homeward.shared.kernel.ShortText;
import org.homeward.shared.person.DivisionCode;
import org.homeward.shared.person.IdentityNumber;
import org.jspecify.annotations.Nullable;

/**
 * Walks from answers and events to all that is reached from them, and finds what tells of somebody in words or is personal, and
 * is neither hidden nor said to be open.
 */
final class SensitiveParts {

    private static final Set<Class<?>> WORDS = Set.of(ShortText.class, Note.class, IdentityNumber.class);
    private static final Set<Class<?>> SHOWN_AS_TEXT =
            Set.of(ShortText.class, Note.class, IdentityNumber.class, DivisionCode.class);

    private final Set<String> open;
    private final Set<String> unused;
    private final Set<Type> seen = new HashSet<>();
    private final Set<String> problems = new TreeSet<>();

    private SensitiveParts(Set<String> open) {
        this.open = open;
        this.unused = new TreeSet<>(open);
    }

    /**
     * What is wrong.
     *
     * @param roots what is told
     * @param open  the parts that everybody may see who may see the whole, as {@code StayFile.Item.description}
     */
    static List<String> problems(Collection<Class<?>> roots, Set<String> open) {
        SensitiveParts walk = new SensitiveParts(open);
        roots.forEach(root -> walk.walk(root, false));
        walk.unused.forEach(name -> walk.problems.add(name + " is said to be open, and is no such part"));
        return List.copyOf(walk.problems);
    }

    private void walk(Type type, boolean insidePersonal) {
        if (type instanceof ParameterizedType several) {
            boolean personal = several.getRawType() == Personal.class;
            Stream.of(several.getActualTypeArguments()).forEach(one -> walk(one, insidePersonal || personal));
        } else if (type instanceof Class<?> one && seen.add(one)) {
            if (one.isSealed()) {
                Stream.of(one.getPermittedSubclasses()).forEach(below -> walk(below, insidePersonal));
            } else if (one.isRecord() && !WORDS.contains(one)) {
                Stream.of(one.getRecordComponents()).forEach(part -> look(one, part, insidePersonal));
            }
        }
    }

    private void look(Class<?> whole, RecordComponent part, boolean insidePersonal) {
        String name =
                whole.getName().substring(whole.getPackageName().length() + 1).replace('$', '.') + "." + part.getName();
        unused.remove(name);
        Sensitive sensitive = part.getAnnotation(Sensitive.class);
        boolean personal = part.getType() == Personal.class;
        if (sensitive != null) {
            hidden(whole, part, name, sensitive, personal, insidePersonal);
        } else if ((personal || tellsInWords(part.getGenericType())) && !open.contains(name) && !isLookedInto(part)) {
            problems.add(name + " is neither hidden nor said to be open");
        }
        walk(part.getGenericType(), insidePersonal);
    }

    private void hidden(
            Class<?> whole,
            RecordComponent part,
            String name,
            Sensitive sensitive,
            boolean personal,
            boolean insidePersonal) {
        if (open.contains(name) && sensitive.where().isEmpty()) {
            problems.add(name + " is hidden, and said to be open");
        }
        if (!personal && !(insidePersonal && part.getAnnotatedType().isAnnotationPresent(Nullable.class))) {
            problems.add(name + " cannot be hidden: it is not personal, nor absent where all around it is");
        }
        if (personal && !isShownAsText(argument(part.getGenericType()))) {
            problems.add(name + " cannot be hidden: nothing could be shown in its place");
        }
        if (!sensitive.where().isEmpty() && !possible(whole, sensitive.where()).containsAll(List.of(sensitive.is()))) {
            problems.add(name + " is hidden where something is that never is");
        }
    }

    /** A record inside of what is personal is looked into; only what it is made of tells anything. */
    private static boolean isLookedInto(RecordComponent part) {
        return part.getType() == Personal.class
                && argument(part.getGenericType()) instanceof Class<?> inside
                && inside.isRecord()
                && !WORDS.contains(inside)
                && Stream.of(inside.getRecordComponents()).anyMatch(one -> tellsInWords(one.getGenericType()));
    }

    private static boolean tellsInWords(Type type) {
        if (type instanceof ParameterizedType several) {
            return several.getRawType() != Personal.class
                    && Stream.of(several.getActualTypeArguments()).anyMatch(SensitiveParts::tellsInWords);
        }
        return type instanceof Class<?> one && WORDS.contains(one);
    }

    private static boolean isShownAsText(Type type) {
        return type instanceof Class<?> one
                && (SHOWN_AS_TEXT.contains(one)
                        || (one.isRecord()
                                && Stream.of(one.getRecordComponents())
                                        .allMatch(part -> SHOWN_AS_TEXT.contains(part.getType()))));
    }

    private static Type argument(Type type) {
        return ((ParameterizedType) type).getActualTypeArguments()[0];
    }

    private static Set<String> possible(Class<?> whole, String part) {
        List<Class<?>> found = Arrays.stream(whole.getRecordComponents())
                .filter(one -> one.getName().equals(part))
                .<Class<?>>map(RecordComponent::getType)
                .toList();
        Set<String> values = new HashSet<>();
        for (Class<?> type : new ArrayList<>(found)) {
            if (type == boolean.class) {
                values.addAll(Set.of("true", "false"));
            } else if (type.isEnum()) {
                Stream.of(type.getEnumConstants()).map(Object::toString).forEach(values::add);
            }
        }
        return values;
    }
}
