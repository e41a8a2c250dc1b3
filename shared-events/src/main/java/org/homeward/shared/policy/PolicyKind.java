package org.homeward.shared.policy;

/** What sort of value a key takes, and what a pack must write for it. */
public enum PolicyKind {
    HOURS(Limit.Hours.class, "h", "a whole number of hours"),
    DAYS(Limit.Days.class, "d", "a whole number of calendar days"),
    WORKING_DAYS(Limit.WorkingDays.class, "wd", "a whole number of working days"),
    MONTHS(Limit.Months.class, "m", "a whole number of months"),
    SCHEDULE(PolicyValue.Schedule.class, "d", "a rising list of calendar days"),
    COUNT(PolicyValue.Count.class, "count", "a whole number"),
    YES_NO(PolicyValue.YesNo.class, "yes-no", "true or false"),
    MONEY(PolicyValue.Money.class, "an ISO 4217 currency such as CNY", "a sum of money"),
    AGE(PolicyValue.Age.class, "years", "a whole number of years"),
    AGE_BANDS(PolicyValue.AgeBands.class, "years", "a rising list of ages from 0"),
    PERCENT(PolicyValue.Percent.class, "percent", "a whole number of hundredths"),
    CELSIUS(PolicyValue.Celsius.class, "celsius", "whole degrees"),
    TIME_OF_DAY(PolicyValue.TimeOfDay.class, "time-of-day", "a quoted time such as \"08:00\""),
    CODES(PolicyValue.Codes.class, "codes", "a list of codes with labels in zh and en");

    private final Class<? extends PolicyValue> type;
    private final String unit;
    private final String expected;

    PolicyKind(Class<? extends PolicyValue> type, String unit, String expected) {
        this.type = type;
        this.unit = unit;
        this.expected = expected;
    }

    /** The type that holds such a value. */
    public Class<? extends PolicyValue> type() {
        return type;
    }

    /** The unit a pack writes beside the value. */
    public String unit() {
        return unit;
    }

    /** The value in words, for whoever has to correct a pack. */
    public String expected() {
        return expected;
    }

    /**
     * Whether a jurisdiction may switch such a key off. Only what sets a time can be: a decision always needs its ages,
     * counts and codes, and a rule that does not hold is written as {@code false}.
     */
    public boolean canBeOff() {
        return Limit.class.isAssignableFrom(type) || this == SCHEDULE;
    }
}
