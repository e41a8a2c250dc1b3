package org.homeward.query.masks;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.homeward.platform.access.MaskPolicy;
import org.homeward.platform.access.MaskPolicy.Sight;
import org.homeward.query.masks.Parts.Part;
import org.homeward.shared.kernel.Personal;
import org.homeward.shared.kernel.QueryFault;
import org.homeward.shared.kernel.Reveal;
import org.homeward.shared.kernel.Sensitive;
import org.homeward.shared.kernel.SensitiveKind;
import org.homeward.shared.kernel.Viewer;
import org.jspecify.annotations.Nullable;

/**
 * Hides in an answer what its viewer may not see unasked, wherever it stands in it. What was erased stays erased, and what is
 * absent stays absent: that nobody knows something is no secret.
 */
public final class Masks {

    private final Set<SensitiveKind> hidden = EnumSet.noneOf(SensitiveKind.class);

    /**
     * The masks for one viewer.
     *
     * @param guest  whether another station answers for whom the answer is about
     * @param reveal what the viewer asks to see, and what for
     * @throws QueryFault {@code FORBIDDEN} when it is never shown to this viewer, whatever it is needed for
     */
    public Masks(Viewer viewer, boolean guest, @Nullable Reveal reveal) {
        for (SensitiveKind kind : SensitiveKind.values()) {
            boolean asked = reveal != null && reveal.kinds().contains(kind);
            Sight sight = MaskPolicy.sight(viewer.role(), guest, kind);
            if (asked && sight == Sight.NEVER) {
                throw new QueryFault(QueryFault.Code.FORBIDDEN);
            }
            if (sight == Sight.NEVER || (sight == Sight.ON_PURPOSE && !asked)) {
                hidden.add(kind);
            }
        }
    }

    /** The answer without what is hidden from the viewer; the same one where nothing is. */
    public Object over(Object answer) {
        return switch (answer) {
            case List<?> several ->
                several.stream().map(this::overPart).collect(Collectors.toCollection(ArrayList::new));
            case Set<?> several ->
                several.stream().map(this::overPart).collect(Collectors.toCollection(LinkedHashSet::new));
            case Map<?, ?> several -> overValues(several);
            case Personal.Known<?> known -> inside(known);
            case Personal<?> other -> other;
            case Record one -> overRecord(one);
            default -> answer;
        };
    }

    private @Nullable Object overPart(@Nullable Object part) {
        return part == null ? null : over(part);
    }

    private Map<?, ?> overValues(Map<?, ?> several) {
        Map<Object, @Nullable Object> covered = new LinkedHashMap<>();
        several.forEach((key, value) -> covered.put(key, overPart(value)));
        return covered;
    }

    private Record overRecord(Record whole) {
        Parts parts = Parts.of(whole.getClass());
        if (!parts.tells()) {
            return whole;
        }
        List<@Nullable Object> values = new ArrayList<>();
        for (Part part : parts.all()) {
            Object value = part.of(whole);
            SensitiveKind kind = hiddenKind(part, whole);
            values.add(
                    kind != null && value instanceof Personal<?> personal ? covered(personal, kind) : overPart(value));
        }
        return parts.with(values.toArray());
    }

    /** What is inside may be a record of which only some parts are hidden. */
    private Personal<?> inside(Personal.Known<?> known) {
        if (!(known.value() instanceof Record whole)
                || !Parts.of(whole.getClass()).tells()) {
            return known;
        }
        Parts parts = Parts.of(whole.getClass());
        Map<String, String> shown = new TreeMap<>();
        List<@Nullable Object> values = new ArrayList<>();
        for (Part part : parts.all()) {
            Object value = part.of(whole);
            SensitiveKind kind = hiddenKind(part, whole);
            if (kind != null && value != null) {
                shown.put(part.name(), Shown.of(kind, value));
                values.add(null);
            } else {
                values.add(overPart(value));
            }
        }
        Record rest = parts.with(values.toArray());
        return shown.isEmpty() ? Personal.of(rest) : new Personal.Masked<>(rest, shown);
    }

    private static Personal<?> covered(Personal<?> personal, SensitiveKind kind) {
        if (!(personal instanceof Personal.Known<?> known)) {
            return personal;
        }
        Object value = Objects.requireNonNull(known.value());
        if (!(value instanceof Record whole) || Parts.of(whole.getClass()).isOneValue()) {
            return Personal.masked(Shown.of(kind, value));
        }
        Map<String, String> shown = new TreeMap<>();
        Parts.of(whole.getClass()).all().forEach(part -> {
            if (part.of(whole) != null) {
                shown.put(part.name(), Personal.MASK);
            }
        });
        return new Personal.Masked<>(null, shown);
    }

    private @Nullable SensitiveKind hiddenKind(Part part, Record whole) {
        Sensitive sensitive = part.sensitive();
        return sensitive != null && hidden.contains(sensitive.value()) && applies(sensitive, whole)
                ? sensitive.value()
                : null;
    }

    private static boolean applies(Sensitive sensitive, Record whole) {
        return sensitive.where().isEmpty()
                || Parts.of(whole.getClass()).all().stream()
                        .filter(part -> part.name().equals(sensitive.where()))
                        .anyMatch(part -> List.of(sensitive.is()).contains(String.valueOf(part.of(whole))));
    }
}
