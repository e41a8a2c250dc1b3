package org.homeward.query.platform;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The shape that the documents of views have in this program: the fields of their records, all the way down. Documents that
 * a program of another shape wrote would be read with holes, without a word, so they are not read but folded anew.
 */
final class ViewShape {

    /** Raised when a fold makes other documents of the same events in the same fields. */
    private static final int FOLDS = 1;

    private ViewShape() {}

    /** A text that differs wherever the shape of one of the views does. */
    static String of(Collection<? extends View<?, ?>> views) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return Base64.getEncoder().encodeToString(digest.digest(text(views).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("SHA-256 is missing", missing);
        }
    }

    /** Each field of each record once, with its type. */
    static String text(Collection<? extends View<?, ?>> views) {
        StringBuilder text = new StringBuilder().append(FOLDS);
        Set<Class<?>> seen = new HashSet<>();
        views.stream().sorted(Comparator.comparing(View::name)).forEach(view -> {
            text.append('|').append(view.name());
            fields(view.type(), seen, text);
        });
        return text.toString();
    }

    private static void fields(Type type, Set<Class<?>> seen, StringBuilder text) {
        text.append(':').append(type.getTypeName());
        for (Class<?> part : classesIn(type).toList()) {
            if (part.isRecord() && seen.add(part)) {
                for (RecordComponent field : part.getRecordComponents()) {
                    text.append(',').append(field.getName());
                    fields(field.getGenericType(), seen, text);
                }
            } else if (part.isEnum() && seen.add(part)) {
                text.append(List.of(part.getEnumConstants()));
            }
        }
    }

    private static Stream<Class<?>> classesIn(Type type) {
        return switch (type) {
            case Class<?> one -> Stream.of(one);
            case ParameterizedType generic ->
                Stream.concat(Stream.of(generic.getRawType()), Stream.of(generic.getActualTypeArguments()))
                        .flatMap(ViewShape::classesIn);
            default -> Stream.empty();
        };
    }
}
