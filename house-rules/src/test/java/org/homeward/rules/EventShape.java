package org.homeward.rules;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Looks at the components of events, and at the components of those. */
final class EventShape {

    private static final Set<String> UNCHECKED = Set.of(
            "double",
            "float",
            Double.class.getName(),
            Float.class.getName(),
            Object.class.getName(),
            Map.class.getName(),
            UUID.class.getName());

    private EventShape() {}

    static ArchCondition<JavaClass> beRecordsOfCheckedValues(House house) {
        return Conditions.checking(
                "be records of checked values",
                type -> type.isRecord()
                        ? unchecked(type, type, house, new HashSet<>())
                        : Stream.of(type.getName() + " is no record"));
    }

    private static Stream<String> unchecked(JavaClass event, JavaClass value, House house, Set<JavaClass> seen) {
        if (!seen.add(value)) {
            return Stream.empty();
        }
        return value.getFields().stream()
                .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                .flatMap(field -> involved(field).flatMap(type -> {
                    if (UNCHECKED.contains(type.getName())) {
                        return Stream.of(event.getName() + ": " + field.getFullName() + " is a " + type.getName());
                    }
                    return isOurValue(type, house) ? unchecked(event, type, house, seen) : Stream.empty();
                }));
    }

    private static Stream<JavaClass> involved(JavaField component) {
        return component.getType().getAllInvolvedRawTypes().stream().map(JavaClass::getBaseComponentType);
    }

    /** Personal wraps whatever its type argument says, which is looked at where it stands. */
    private static boolean isOurValue(JavaClass type, House house) {
        return type.isRecord() && type.getName().startsWith(house.base() + ".shared.");
    }
}
