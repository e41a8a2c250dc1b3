package org.homeward.shared.policy;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.Currency;
import java.util.List;

/** What a rule lays down. Each kind is a type of its own, so that hours cannot be read as days. */
public sealed interface PolicyValue
        permits Limit,
                PolicyValue.Schedule,
                PolicyValue.Count,
                PolicyValue.YesNo,
                PolicyValue.Money,
                PolicyValue.Age,
                PolicyValue.AgeBands,
                PolicyValue.Percent,
                PolicyValue.Celsius,
                PolicyValue.TimeOfDay,
                PolicyValue.Codes {

    /** The unit as written in the pack. */
    String unit();

    /**
     * Several limits in calendar days from one start, such as the follow-up visits after a return.
     *
     * @param days rising, at least one
     */
    record Schedule(List<Limit.Days> days) implements PolicyValue {
        /** Checks the order. */
        public Schedule {
            days = List.copyOf(days);
            Rising.require(days.stream().map(Limit.Days::amount).toList());
        }

        @Override
        public String unit() {
            return "d";
        }
    }

    /** A number of people, children, times: 1 to 10,000. */
    record Count(int number) implements PolicyValue {
        /** Checks the range. */
        public Count {
            Ranges.require(number, 1, 10_000, "a count");
        }

        @Override
        public String unit() {
            return "count";
        }
    }

    /** Whether a rule holds. */
    record YesNo(boolean holds) implements PolicyValue {
        @Override
        public String unit() {
            return "yes-no";
        }
    }

    /** A sum of money, not negative, with at most the decimals of its currency. */
    record Money(BigDecimal sum, Currency currency) implements PolicyValue {
        /** Checks sign and decimals. */
        public Money {
            if (sum.signum() < 0 || sum.scale() > currency.getDefaultFractionDigits()) {
                throw new IllegalArgumentException("a sum of money, not negative, in whole cents");
            }
        }

        @Override
        public String unit() {
            return currency.getCurrencyCode();
        }
    }

    /** Completed years of age: 1 to 130. */
    record Age(int years) implements PolicyValue {
        /** Checks the range. */
        public Age {
            Ranges.require(years, 1, 130, "an age");
        }

        @Override
        public String unit() {
            return "years";
        }
    }

    /**
     * The bands used when an age can only be estimated.
     *
     * @param starts the age at which each band begins, rising from 0; the last band has no end
     */
    record AgeBands(List<Integer> starts) implements PolicyValue {
        /** Checks that the bands cover every age once. */
        public AgeBands {
            starts = List.copyOf(starts);
            Rising.require(starts);
            if (starts.getFirst() != 0) {
                throw new IllegalArgumentException("bands that begin at 0");
            }
        }

        @Override
        public String unit() {
            return "years";
        }
    }

    /** Hundredths: 1 to 1,000. */
    record Percent(int percent) implements PolicyValue {
        /** Checks the range. */
        public Percent {
            Ranges.require(percent, 1, 1_000, "percent");
        }

        @Override
        public String unit() {
            return "percent";
        }
    }

    /** A temperature of the air in degrees Celsius: -60 to 60. */
    record Celsius(int degrees) implements PolicyValue {
        /** Checks the range. */
        public Celsius {
            Ranges.require(degrees, -60, 60, "degrees");
        }

        @Override
        public String unit() {
            return "celsius";
        }
    }

    /** A time on the wall clock of the jurisdiction. */
    record TimeOfDay(LocalTime time) implements PolicyValue {
        @Override
        public String unit() {
            return "time-of-day";
        }
    }

    /** A list of choices, each once, at least one. */
    record Codes(List<PolicyCode> codes) implements PolicyValue {
        /** Checks that no code stands twice. */
        public Codes {
            codes = List.copyOf(codes);
            long different = codes.stream().map(PolicyCode::code).distinct().count();
            if (codes.isEmpty() || different != codes.size()) {
                throw new IllegalArgumentException("at least one code, each once");
            }
        }

        @Override
        public String unit() {
            return "codes";
        }

        /** Whether the code is one of the choices. */
        public boolean contains(String code) {
            return codes.stream().anyMatch(choice -> choice.code().equals(code));
        }
    }
}
