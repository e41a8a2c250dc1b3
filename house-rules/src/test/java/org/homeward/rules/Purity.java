package org.homeward.rules;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

/** Whether a function can depend on anything but its arguments. */
final class Purity {

    /** Any access that answers differently tomorrow: the system's clocks, `now` without a Clock, random numbers. */
    static final DescribedPredicate<JavaAccess<?>> AMBIENT =
            DescribedPredicate.describe("asks for the time or for chance", access -> isAmbient(access.getTarget()));

    private static final Set<String> AMBIENT_CALLS = Set.of(
            "java.lang.Math.random",
            "java.lang.System.currentTimeMillis",
            "java.lang.System.nanoTime",
            "java.util.Date.<init>",
            "java.util.Random.<init>",
            "java.util.SplittableRandom.<init>",
            "java.security.SecureRandom.<init>",
            "java.util.UUID.randomUUID",
            "java.util.concurrent.ThreadLocalRandom.current");

    private static final Set<String> VALUES = Set.of(
            "java.lang",
            "java.lang.annotation",
            "java.math",
            "java.time",
            "java.time.chrono",
            "java.time.format",
            "java.time.temporal",
            "java.time.zone",
            "java.util",
            "java.util.function",
            "java.util.regex",
            "java.util.stream",
            "org.jspecify.annotations");

    /** What lies among the values and reaches beyond them. */
    private static final Set<String> NO_VALUES = Set.of(
            "java.lang.System",
            "java.lang.Thread",
            "java.lang.ThreadLocal",
            "java.lang.Runtime",
            "java.lang.Process",
            "java.lang.ProcessBuilder",
            "java.time.Clock",
            "java.time.InstantSource",
            "java.util.Random",
            "java.util.Scanner",
            "java.util.ServiceLoader",
            "java.util.SplittableRandom",
            "java.util.Timer");

    private Purity() {}

    private static boolean isAmbient(AccessTarget target) {
        String call = target.getOwner().getName() + "." + target.getName();
        boolean now = call.startsWith("java.time.")
                && target.getName().equals("now")
                && target instanceof CodeUnitAccessTarget method
                && method.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
        return now
                || call.startsWith("java.time.Clock.system")
                || call.startsWith("java.time.Clock.tick")
                || AMBIENT_CALLS.contains(call);
    }

    /** Follows what a class uses inside its module, and looks at everything that any of that touches outside. */
    static ArchCondition<JavaClass> reachOnlyTheLanguage(House house, String module) {
        String own = house.base() + "." + module + ".";
        return Conditions.checking(
                "reach only values and the language",
                type -> reached(type, own).stream().flatMap(one -> offences(house, type, one, own)));
    }

    private static Set<JavaClass> reached(JavaClass start, String own) {
        Set<JavaClass> reached = new LinkedHashSet<>(Set.of(start));
        Deque<JavaClass> next = new ArrayDeque<>(reached);
        while (!next.isEmpty()) {
            next.remove().getDirectDependenciesFromSelf().stream()
                    .map(Purity::target)
                    .filter(target -> isOwn(target, own))
                    .filter(reached::add)
                    .forEach(next::add);
        }
        return reached;
    }

    private static Stream<String> offences(House house, JavaClass start, JavaClass one, String own) {
        Set<String> found = new HashSet<>();
        one.getDirectDependenciesFromSelf().stream()
                .map(Purity::target)
                .filter(target -> !isOwn(target, own) && !isAllowed(house, target, own))
                .forEach(target -> found.add(target.getName()));
        one.getAccessesFromSelf().stream()
                .filter(AMBIENT)
                .forEach(access -> found.add(access.getTarget().getFullName()));
        return found.stream()
                .map(what -> start.getName() + " reaches " + what + (one.equals(start) ? "" : " by " + one.getName()));
    }

    private static JavaClass target(Dependency dependency) {
        return dependency.getTargetClass().getBaseComponentType();
    }

    private static boolean isOwn(JavaClass type, String own) {
        return type.getName().startsWith(own) && !type.getPackageName().startsWith(own + "platform");
    }

    private static boolean isAllowed(House house, JavaClass type, String own) {
        String name = type.getName();
        return type.isPrimitive()
                || name.startsWith(house.base() + ".shared.")
                || (VALUES.contains(type.getPackageName()) && NO_VALUES.stream().noneMatch(no -> isOrIn(name, no)))
                || (own.endsWith(".query.") && isJson(house, type));
    }

    private static boolean isOrIn(String name, String type) {
        return name.equals(type) || name.startsWith(type + "$");
    }

    private static boolean isJson(House house, JavaClass type) {
        return type.getPackageName().startsWith("tools.jackson.databind")
                || type.getName().equals(house.base() + ".platform.messages.HomewardJson");
    }
}
