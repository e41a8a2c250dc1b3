package org.homeward.rules;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** What ArchUnit has no word for. */
final class Conditions {

    private Conditions() {}

    static ArchCondition<JavaClass> resideInANullMarkedPackage() {
        return checking(
                "reside in a @NullMarked package",
                type -> type.getPackage().isAnnotatedWith(NullMarked.class)
                        ? Stream.empty()
                        : Stream.of(type.getName() + " is in a package that is not @NullMarked"));
    }

    /** Used under {@code noClasses()}: each one found is an offence. */
    static ArchCondition<JavaClass> dependOnDecisionsOfAnotherPackage(String router) {
        return new ArchCondition<>("depend on deciders or rules of another journey") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> isDecision(dependency.getTargetClass()))
                        .filter(dependency ->
                                !dependency.getTargetClass().getPackageName().equals(type.getPackageName()))
                        .filter(dependency -> !type.getName().matches(router)
                                || !dependency.getTargetClass().getSimpleName().endsWith("Decider"))
                        .map(Dependency::getDescription)
                        .forEach(found -> events.add(SimpleConditionEvent.satisfied(type, found)));
            }
        };
    }

    private static boolean isDecision(JavaClass type) {
        return type.getName().matches(".*(Decider|Rules)(\\$.*)?");
    }

    static DescribedPredicate<JavaClass> holdAFieldWith(String annotation) {
        return DescribedPredicate.describe(
                "hold a field with @" + annotation + ", their own or one that they inherit",
                type -> !type.getModifiers().contains(JavaModifier.ABSTRACT)
                        && type.getAllFields().stream().anyMatch(field -> field.isAnnotatedWith(annotation)));
    }

    /** A second handler is allowed that stops at an event under a name nobody knows. */
    private static boolean refusesUnknown(JavaMethod method) {
        return method.getRawParameterTypes()
                .getFirst()
                .getName()
                .equals("org.axonframework.serialization.UnknownSerializedType");
    }

    static ArchCondition<JavaClass> haveOneMethodForAFamilyWith(String annotation) {
        return checking("have one method for a family of events", type -> {
            List<JavaMethod> handlers = type.getAllMethods().stream()
                    .filter(method -> method.isAnnotatedWith(annotation))
                    .filter(method -> !refusesUnknown(method))
                    .toList();
            boolean family = handlers.size() == 1
                    && handlers.getFirst().getRawParameterTypes().getFirst().isInterface();
            return family ? Stream.empty() : Stream.of(type.getName() + " has other handlers: " + handlers);
        });
    }

    /** A condition from a function that finds what offends; each finding begins with the name of the offender. */
    static ArchCondition<JavaClass> checking(String description, Function<JavaClass, Stream<String>> findings) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                findings.apply(type).forEach(found -> events.add(SimpleConditionEvent.violated(type, found)));
            }
        };
    }
}
