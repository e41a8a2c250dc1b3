package org.homeward.platform.messages;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.homeward.shared.kernel.Birth;
import org.homeward.shared.kernel.Event;
import org.homeward.shared.kernel.Personal;
import org.homeward.shared.kernel.ShortText;
import org.homeward.shared.person.IdentityNumber;
import org.homeward.shared.returnhome.Receiver;

/** One example of any record of the language, with every part of it present. */
final class Samples {

    private static final Map<Class<?>, Object> FIXED = Map.ofEntries(
            Map.entry(Instant.class, Instant.parse("2026-03-02T02:30:00.123Z")),
            Map.entry(LocalDate.class, LocalDate.of(2026, 3, 2)),
            Map.entry(BigDecimal.class, new BigDecimal("12.50")),
            Map.entry(boolean.class, true),
            Map.entry(Boolean.class, true),
            Map.entry(int.class, 3),
            Map.entry(long.class, 3L),
            Map.entry(Integer.class, 165),
            Map.entry(Long.class, 7L),
            Map.entry(Birth.class, new Birth(LocalDate.of(1949, 1, 1), LocalDate.of(1950, 12, 31))),
            Map.entry(IdentityNumber.class, new IdentityNumber("11010519491231002X")),
            Map.entry(Receiver.class, new Receiver(null, null, Personal.of(new ShortText("张三")))));

    private static final Map<String, String> TEXTS = Map.of(
            "DivisionCode", "120110",
            "Region", "1201",
            "Nationality", "CN",
            "BedNumber", "A-01",
            "ShortText", "张三",
            "Note", "第一行\n第二行");

    private Samples() {}

    static Event of(Class<?> type) {
        return (Event) value(type);
    }

    /** One example of a command, a query or an event. */
    static Object any(Class<?> type) {
        return value(type);
    }

    private static Object value(Type type) {
        if (type instanceof ParameterizedType generic) {
            Object inside = value(generic.getActualTypeArguments()[0]);
            if (generic.getRawType() == Personal.class) {
                return Personal.of(inside);
            }
            return generic.getRawType() == List.class ? List.of(inside) : Set.of(inside);
        }
        Class<?> raw = (Class<?>) type;
        Object fixed = FIXED.get(raw);
        if (fixed != null) {
            return fixed;
        }
        if (raw.isEnum()) {
            return raw.getEnumConstants()[raw.getEnumConstants().length - 1];
        }
        RecordComponent[] components = raw.getRecordComponents();
        Object[] values = Arrays.stream(components)
                .map(component -> component.getType() == String.class ? text(raw) : value(component.getGenericType()))
                .toArray();
        try {
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return raw.getDeclaredConstructor(types).newInstance(values);
        } catch (NoSuchMethodException
                | InstantiationException
                | IllegalAccessException
                | InvocationTargetException broken) {
            throw new IllegalStateException("No example of " + raw, broken);
        }
    }

    private static String text(Class<?> type) {
        String name = type.getSimpleName();
        String known = TEXTS.get(name);
        if (known != null) {
            return known;
        }
        String prefix = switch (name) {
            case "BedZoneId" -> "zone";
            case "FosterFamilyId" -> "family";
            case "StationRequestId" -> "request";
            case "RovingMissionId" -> "mission";
            default -> name.substring(0, name.length() - 2).toLowerCase(Locale.ROOT);
        };
        return prefix + "-example1";
    }
}
