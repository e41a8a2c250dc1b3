package org.homeward.query.masks;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.homeward.shared.kernel.Sensitive;
import org.jspecify.annotations.Nullable;

/** The parts of a record, and whether anything in it can be sensitive at all: most answers tell nothing and are left alone. */
final class Parts {

    private static final ClassValue<Parts> KNOWN = new ClassValue<>() {
        @Override
        protected Parts computeValue(Class<?> type) {
            return new Parts(type);
        }
    };

    private final Constructor<?> constructor;
    private final List<Part> all;
    private final boolean tells;

    private Parts(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            this.constructor = type.getDeclaredConstructor(types);
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException(impossible);
        }
        this.all = Arrays.stream(components)
                .map(one -> new Part(one.getName(), one.getAccessor(), one.getAnnotation(Sensitive.class)))
                .toList();
        this.tells = tells(type, new HashSet<>());
    }

    static Parts of(Class<?> type) {
        return KNOWN.get(type);
    }

    List<Part> all() {
        return all;
    }

    boolean tells() {
        return tells;
    }

    /** Whether it only wraps one value, as a text or a number does. */
    boolean isOneValue() {
        return all.size() == 1;
    }

    Record with(@Nullable Object[] values) {
        try {
            return (Record) constructor.newInstance(values);
        } catch (InstantiationException | IllegalAccessException | InvocationTargetException broken) {
            throw new IllegalStateException("A record cannot be made of its own parts", broken);
        }
    }

    /** Whether anything that is reached from a type can be sensitive. */
    private static boolean tells(Type type, Set<Class<?>> seen) {
        if (type instanceof ParameterizedType several) {
            return Stream.of(several.getActualTypeArguments()).anyMatch(one -> tells(one, seen));
        }
        if (!(type instanceof Class<?> one) || !seen.add(one)) {
            return false;
        }
        if (one.isSealed()) {
            return Stream.of(one.getPermittedSubclasses()).anyMatch(below -> tells(below, seen));
        }
        return one.isRecord()
                && Stream.of(one.getRecordComponents())
                        .anyMatch(part ->
                                part.isAnnotationPresent(Sensitive.class) || tells(part.getGenericType(), seen));
    }

    /**
     * One of them.
     *
     * @param name      what it is called
     * @param accessor  reads it
     * @param sensitive whether it is hidden, and when
     */
    record Part(String name, Method accessor, @Nullable Sensitive sensitive) {

        @Nullable
        Object of(Record whole) {
            try {
                return accessor.invoke(whole);
            } catch (IllegalAccessException | InvocationTargetException broken) {
                throw new IllegalStateException("A record does not tell its own part", broken);
            }
        }
    }
}
