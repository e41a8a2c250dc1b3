package org.homeward.shared.policy;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything the rules of one jurisdiction lay down, in one version, complete: every {@link PolicyKey} has an entry.
 *
 * <p>Read at start and never changed after. A deadline keeps the due date it was given and the {@link #stamp()} of the
 * pack that gave it; a new pack moves no running clock.
 *
 * @param jurisdiction ISO 3166 code of the country or of a part of it, such as {@code CN} or {@code CN-TJ}
 * @param version      of the rules
 * @param zone         whose midnight ends a day
 * @param calendar     which days are worked
 * @param entries      the rules
 */
public record PolicyPack(
        String jurisdiction,
        String version,
        ZoneId zone,
        WorkingCalendar calendar,
        Map<PolicyKey, PolicyEntry> entries) {

    /** Checks that no rule is missing and each stands under its own key. */
    public PolicyPack {
        for (PolicyKey key : PolicyKey.values()) {
            PolicyEntry entry = entries.get(key);
            if (entry == null || entry.key() != key) {
                throw new IllegalArgumentException("an entry for " + key.code());
            }
        }
        entries = Collections.unmodifiableMap(new EnumMap<>(entries));
    }

    /** What a stored deadline remembers: jurisdiction, version of the rules and edition of the calendar. */
    public String stamp() {
        return "%s/%s/%s".formatted(jurisdiction, version, calendar.edition());
    }

    /** The whole rule, with its source and how sure we are. */
    public PolicyEntry entry(PolicyKey key) {
        PolicyEntry entry = entries.get(key);
        if (entry == null) {
            throw new IllegalStateException("the pack is complete by construction");
        }
        return entry;
    }

    /** The time a rule allows; empty where the rule is switched off. */
    public Optional<Limit> limit(PolicyKey key) {
        Limit limit = value(key, Limit.class);
        return entry(key).enabled() ? Optional.of(limit) : Optional.empty();
    }

    /** When a duty is missed that began at {@code start}; empty where the rule is switched off. */
    public Optional<DueDate> due(PolicyKey key, Instant start) {
        return limit(key).map(limit -> limit.dueDateFrom(start, calendar, zone));
    }

    /** The limits of a schedule; none where it is switched off. */
    public List<Limit.Days> schedule(PolicyKey key) {
        PolicyValue.Schedule schedule = value(key, PolicyValue.Schedule.class);
        return entry(key).enabled() ? schedule.days() : List.of();
    }

    /** Whether a rule holds. */
    public boolean holds(PolicyKey key) {
        return value(key, PolicyValue.YesNo.class).holds();
    }

    /** A number of people or times. */
    public int count(PolicyKey key) {
        return value(key, PolicyValue.Count.class).number();
    }

    /** An age in completed years. */
    public int age(PolicyKey key) {
        return value(key, PolicyValue.Age.class).years();
    }

    /** The ages at which the bands begin. */
    public List<Integer> ageBands(PolicyKey key) {
        return value(key, PolicyValue.AgeBands.class).starts();
    }

    /** A share in hundredths. */
    public int percent(PolicyKey key) {
        return value(key, PolicyValue.Percent.class).percent();
    }

    /** Degrees Celsius. */
    public int celsius(PolicyKey key) {
        return value(key, PolicyValue.Celsius.class).degrees();
    }

    /** A sum of money. */
    public PolicyValue.Money money(PolicyKey key) {
        return value(key, PolicyValue.Money.class);
    }

    /** A time on the wall clock of {@link #zone()}. */
    public LocalTime timeOfDay(PolicyKey key) {
        return value(key, PolicyValue.TimeOfDay.class).time();
    }

    /** A list of choices. */
    public PolicyValue.Codes codes(PolicyKey key) {
        return value(key, PolicyValue.Codes.class);
    }

    /** When a running limit is shown in amber. */
    public AmberAt amberAt() {
        return new AmberAt(percent(PolicyKey.WARNING_AMBER));
    }

    private <V extends PolicyValue> V value(PolicyKey key, Class<V> type) {
        PolicyValue value = entry(key).value();
        if (!type.isInstance(value)) {
            throw new IllegalArgumentException(key.code() + " is " + key.kind());
        }
        return type.cast(value);
    }
}
