package org.homeward.rules;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TypeInsnNode;
import org.objectweb.asm.tree.VarInsnNode;
import org.objectweb.asm.tree.analysis.Analyzer;
import org.objectweb.asm.tree.analysis.AnalyzerException;
import org.objectweb.asm.tree.analysis.Frame;
import org.objectweb.asm.tree.analysis.SourceInterpreter;
import org.objectweb.asm.tree.analysis.SourceValue;

/**
 * Reads from the byte code what is handed to a logger.
 *
 * <p>A logger takes any {@code Object}, so its signature tells nothing: what counts is where each value came from. A type
 * that cannot be told, such as the element of a raw list, offends too.
 */
final class LoggerCalls {

    private static final String LOGGER = "org/slf4j/Logger";

    /** The one throwable that may be logged: those of others quote in their messages what they stumbled over. */
    private static final String WORDLESS = "/platform/messages/Wordless";

    private static final String FLUENT = "org/slf4j/spi/LoggingEventBuilder";

    static final DescribedPredicate<JavaClass> CALL_A_LOGGER = DescribedPredicate.describe(
            "call a logger",
            type -> type.getMethodCallsFromSelf().stream()
                    .map(call -> Type.getObjectType(
                                    call.getTargetOwner().getName().replace('.', '/'))
                            .getInternalName())
                    .anyMatch(owner -> owner.equals(LOGGER) || owner.equals(FLUENT)));

    private static final Set<String> IMPERSONAL = Set.of(
            "java/lang/String",
            "java/lang/Class",
            "java/lang/Number",
            "java/lang/Boolean",
            "java/lang/Character",
            "java/lang/Enum",
            "java/nio/file/Path",
            "java/net/URI",
            "java/time/Duration",
            "java/time/Instant",
            "java/time/LocalDate",
            LOGGER,
            FLUENT);

    private final House house;
    private final MethodNode method;
    private final Frame<SourceValue>[] frames;

    private LoggerCalls(House house, String owner, MethodNode method) {
        this.house = house;
        this.method = method;
        try {
            frames = new Analyzer<>(new Origins()).analyze(owner, method);
        } catch (AnalyzerException broken) {
            throw new IllegalStateException("Cannot be read: " + owner + "." + method.name, broken);
        }
    }

    static ArchCondition<JavaClass> receiveOnlyTheImpersonal(House house) {
        return Conditions.checking("hand only the impersonal to a logger", type -> {
            ClassNode node = new ClassNode();
            new ClassReader(bytes(house, type.getName().replace('.', '/'))).accept(node, ClassReader.SKIP_FRAMES);
            return node.methods.stream()
                    .filter(LoggerCalls::callsALogger)
                    .flatMap(method -> new LoggerCalls(house, node.name, method).offences())
                    .map(offence -> type.getName() + " " + offence);
        });
    }

    private static boolean callsALogger(MethodNode method) {
        return Stream.of(method.instructions.toArray()).anyMatch(LoggerCalls::isLoggerCall);
    }

    private static boolean isLoggerCall(AbstractInsnNode step) {
        return step instanceof MethodInsnNode call && (call.owner.equals(LOGGER) || call.owner.equals(FLUENT));
    }

    /** Values that go into an array of objects beside a logger call count as handed to it: that is how many are passed. */
    private Stream<String> offences() {
        List<String> offences = new ArrayList<>();
        for (AbstractInsnNode step : method.instructions) {
            if (step instanceof MethodInsnNode call && isLoggerCall(step)) {
                arguments(step, Type.getArgumentCount(call.desc)).forEach(value -> judge(value, offences));
            } else if (step.getOpcode() == Opcodes.AASTORE) {
                arguments(step, 1).forEach(value -> judge(value, offences));
            }
        }
        return offences.stream().distinct();
    }

    private Stream<AbstractInsnNode> arguments(AbstractInsnNode step, int count) {
        Frame<SourceValue> frame = frames[method.instructions.indexOf(step)];
        return IntStream.range(frame.getStackSize() - count, frame.getStackSize())
                .mapToObj(frame::getStack)
                .flatMap(value -> value.insns.stream());
    }

    private void judge(AbstractInsnNode origin, List<String> offences) {
        if (origin instanceof InvokeDynamicInsnNode joined && joined.name.equals("makeConcatWithConstants")) {
            arguments(origin, Type.getArgumentCount(joined.desc)).forEach(part -> judge(part, offences));
            return;
        }
        if (origin instanceof MethodInsnNode call && isPrinting(call)) {
            boolean bound = call.getOpcode() != Opcodes.INVOKESTATIC;
            arguments(origin, Type.getArgumentCount(call.desc) + (bound ? 1 : 0))
                    .forEach(part -> judge(part, offences));
            return;
        }
        String type = typeOf(origin);
        if (type != null && !isImpersonal(type)) {
            offences.add(method.name + " hands a " + type.replace('/', '.') + " to a logger");
        }
    }

    private static boolean isPrinting(MethodInsnNode call) {
        return (call.name.equals("toString") || call.name.equals("valueOf"))
                && call.desc.endsWith(")Ljava/lang/String;");
    }

    /** The type of a value by the instruction that made it; null for constants and numbers. */
    private @Nullable String typeOf(AbstractInsnNode origin) {
        Type type = switch (origin) {
            case MethodInsnNode call -> Type.getReturnType(call.desc);
            case InvokeDynamicInsnNode made -> Type.getReturnType(made.desc);
            case FieldInsnNode field -> Type.getType(field.desc);
            case VarInsnNode variable when variable.getOpcode() == Opcodes.ALOAD -> variableType(variable);
            case TypeInsnNode cast
            when cast.getOpcode() != Opcodes.ANEWARRAY && cast.getOpcode() != Opcodes.INSTANCEOF ->
                Type.getObjectType(cast.desc);
            default -> Type.INT_TYPE;
        };
        return type.getSort() == Type.OBJECT ? type.getInternalName() : type.getSort() == Type.ARRAY ? "array" : null;
    }

    private Type variableType(VarInsnNode variable) {
        int at = method.instructions.indexOf(variable);
        return method.localVariables.stream()
                .filter(local -> local.index == variable.var)
                .filter(local ->
                        method.instructions.indexOf(local.start) <= at && at < method.instructions.indexOf(local.end))
                .findFirst()
                .map(local -> Type.getType(local.desc))
                .orElseGet(() -> Type.getObjectType("java/lang/Object"));
    }

    private boolean isImpersonal(String type) {
        String base = house.base().replace('.', '/');
        boolean isId = type.startsWith(base + "/shared/kernel/") && type.endsWith("Id");
        if (isId || type.equals(base + WORDLESS)) {
            return true;
        }
        for (String above = type; above != null && !above.equals("java/lang/Object"); above = superType(above)) {
            if (IMPERSONAL.contains(above)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable String superType(String type) {
        byte[] bytes = find(house, type);
        return bytes == null ? null : new ClassReader(bytes).getSuperName();
    }

    private static byte[] bytes(House house, String type) {
        byte[] bytes = find(house, type);
        if (bytes == null) {
            throw new IllegalStateException("No class file of " + type);
        }
        return bytes;
    }

    private static byte @Nullable [] find(House house, String type) {
        try {
            for (Path folder : house.folders()) {
                Path file = folder.resolve(type + ".class");
                if (Files.exists(file)) {
                    return Files.readAllBytes(file);
                }
            }
            try (var known = ClassLoader.getSystemResourceAsStream(type + ".class")) {
                return known == null ? null : known.readAllBytes();
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Keeps the instruction that made a value when the value is only doubled on the stack. */
    private static final class Origins extends SourceInterpreter {

        Origins() {
            super(Opcodes.ASM9);
        }

        @Override
        public SourceValue copyOperation(AbstractInsnNode step, SourceValue value) {
            return step instanceof VarInsnNode ? super.copyOperation(step, value) : value;
        }
    }
}
