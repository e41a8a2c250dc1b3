package org.homeward.shared.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PolicyPackTest {

    private static final Wording WORDS = new Wording("规定", "a rule");
    private static final PolicySource LAW = new PolicySource("law", new Wording("《法》", "Law"), "4-5");
    private static final PolicySource PROPOSAL = new PolicySource(PolicySource.HOUSE_PROPOSAL, WORDS, "");
    private static final Instant START = Instant.parse("2026-03-03T02:00:00Z");

    @Test
    void a_limit_is_due_by_the_zone_and_calendar_of_the_pack() {
        PolicyPack pack = pack(entries());

        assertThat(pack.due(PolicyKey.TRACE_DNA_REQUEST, START))
                .contains(new DueDate(Instant.parse("2026-03-04T16:00:00Z"), false));
    }

    @Test
    void a_limit_that_is_switched_off_is_never_due() {
        Map<PolicyKey, PolicyEntry> entries = entries();
        entries.put(PolicyKey.REAID_WINDOW, entry(PolicyKey.REAID_WINDOW, new Limit.Months(1), false));
        PolicyPack pack = pack(entries);

        assertThat(pack.limit(PolicyKey.REAID_WINDOW)).isEmpty();
        assertThat(pack.due(PolicyKey.REAID_WINDOW, START)).isEmpty();
        assertThat(pack.entry(PolicyKey.REAID_WINDOW).value()).isEqualTo(new Limit.Months(1));
    }

    @Test
    void a_schedule_that_is_switched_off_is_empty() {
        PolicyValue schedule = new PolicyValue.Schedule(List.of(new Limit.Days(7)));
        Map<PolicyKey, PolicyEntry> entries = entries();
        entries.put(PolicyKey.FOLLOW_HOME, entry(PolicyKey.FOLLOW_HOME, schedule, false));

        assertThat(pack(entries).schedule(PolicyKey.FOLLOW_HOME)).isEmpty();
    }

    @Test
    void every_kind_has_its_reader() {
        PolicyPack pack = pack(entries());

        assertThat(pack.limit(PolicyKey.STAY_MAX)).contains(new Limit.Days(1));
        assertThat(pack.schedule(PolicyKey.FOLLOW_HOME)).containsExactly(new Limit.Days(1), new Limit.Days(2));
        assertThat(pack.holds(PolicyKey.LEAVE_SELF)).isTrue();
        assertThat(pack.count(PolicyKey.ESCORT_MINIMUM)).isEqualTo(1);
        assertThat(pack.age(PolicyKey.AGE_ADULT)).isEqualTo(18);
        assertThat(pack.ageBands(PolicyKey.AGE_BANDS)).containsExactly(0, 18);
        assertThat(pack.percent(PolicyKey.MATCH_SAME_PERSON)).isEqualTo(75);
        assertThat(pack.celsius(PolicyKey.WEATHER_COLD)).isZero();
        assertThat(pack.money(PolicyKey.LEAVE_CASH).unit()).isEqualTo("CNY");
        assertThat(pack.timeOfDay(PolicyKey.SHIFT_DAY_START)).isEqualTo(LocalTime.of(8, 0));
        assertThat(pack.codes(PolicyKey.DECLINE_GROUNDS).contains("OTHER")).isTrue();
        assertThat(pack.codes(PolicyKey.DECLINE_GROUNDS).contains("ANOTHER")).isFalse();
        assertThat(pack.amberAt()).isEqualTo(new AmberAt(75));
    }

    @Test
    void a_key_is_not_read_as_another_kind() {
        PolicyPack pack = pack(entries());

        assertThatIllegalArgumentException().isThrownBy(() -> pack.count(PolicyKey.STAY_MAX));
        assertThatIllegalArgumentException().isThrownBy(() -> pack.limit(PolicyKey.AGE_ADULT));
    }

    @ParameterizedTest
    @EnumSource
    void a_pack_without_one_of_the_keys_is_refused(PolicyKey missing) {
        Map<PolicyKey, PolicyEntry> entries = entries();
        entries.remove(missing);

        assertThatIllegalArgumentException().isThrownBy(() -> pack(entries)).withMessageContaining(missing.code());
    }

    @Test
    void a_pack_does_not_change() {
        Map<PolicyKey, PolicyEntry> entries = entries();
        PolicyPack pack = pack(entries);
        entries.clear();

        assertThat(pack.entry(PolicyKey.STAY_MAX)).isNotNull();
        assertThatThrownBy(() -> pack.entries().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void a_stamp_names_rules_and_calendar() {
        assertThat(pack(entries()).stamp()).isEqualTo("CN/2026.1/test");
    }

    @Test
    void a_proposal_cites_the_house_and_a_rule_does_not() {
        PolicyValue days = new Limit.Days(1);

        assertThatIllegalArgumentException().isThrownBy(() -> entry(days, Confidence.C, List.of(LAW), true));
        assertThatIllegalArgumentException().isThrownBy(() -> entry(days, Confidence.A, List.of(LAW, PROPOSAL), true));
        assertThatIllegalArgumentException().isThrownBy(() -> entry(days, Confidence.A, List.of(), true));
        assertThat(entry(days, Confidence.C, List.of(LAW, PROPOSAL), true)
                        .confidence()
                        .isProposal())
                .isTrue();
    }

    @Test
    void a_value_of_another_kind_is_refused() {
        PolicyValue hours = new Limit.Hours(1);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> entry(hours, Confidence.A, List.of(LAW), true))
                .withMessageContaining("calendar days");
    }

    @Test
    void only_a_time_can_be_switched_off() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> entry(PolicyKey.AGE_ADULT, new PolicyValue.Age(18), false));
    }

    @Test
    void a_citation_names_the_articles_in_both_languages() {
        assertThat(LAW.citation()).isEqualTo(new Wording("《法》第4-5条", "Law, arts 4-5"));
        assertThat(new PolicySource("law", LAW.title(), "4").citation().en()).isEqualTo("Law, art. 4");
        assertThat(new PolicySource("law", LAW.title(), "").citation()).isEqualTo(LAW.title());
    }

    @Test
    void codes_of_keys_are_unique_and_found_again() {
        assertThat(PolicyKey.values()).extracting(PolicyKey::code).doesNotHaveDuplicates();
        assertThat(PolicyKey.of("stay.max")).contains(PolicyKey.STAY_MAX);
        assertThat(PolicyKey.of("stay.min")).isEmpty();
    }

    private static PolicyEntry entry(
            PolicyValue value, Confidence confidence, List<PolicySource> sources, boolean enabled) {
        return new PolicyEntry(PolicyKey.STAY_MAX, value, confidence, WORDS, sources, enabled, List.of(), List.of());
    }

    private static PolicyEntry entry(PolicyKey key, PolicyValue value, boolean enabled) {
        return new PolicyEntry(key, value, Confidence.A, WORDS, List.of(LAW), enabled, List.of(), List.of());
    }

    private static Map<PolicyKey, PolicyEntry> entries() {
        Map<PolicyKey, PolicyEntry> entries = new EnumMap<>(PolicyKey.class);
        for (PolicyKey key : PolicyKey.values()) {
            entries.put(key, entry(key, valueOf(key.kind()), true));
        }
        return entries;
    }

    private static PolicyValue valueOf(PolicyKind kind) {
        return switch (kind) {
            case HOURS -> new Limit.Hours(1);
            case DAYS -> new Limit.Days(1);
            case WORKING_DAYS -> new Limit.WorkingDays(1);
            case MONTHS -> new Limit.Months(1);
            case SCHEDULE -> new PolicyValue.Schedule(List.of(new Limit.Days(1), new Limit.Days(2)));
            case COUNT -> new PolicyValue.Count(1);
            case YES_NO -> new PolicyValue.YesNo(true);
            case MONEY -> new PolicyValue.Money(BigDecimal.TEN, Currency.getInstance("CNY"));
            case AGE -> new PolicyValue.Age(18);
            case AGE_BANDS -> new PolicyValue.AgeBands(List.of(0, 18));
            case PERCENT -> new PolicyValue.Percent(75);
            case CELSIUS -> new PolicyValue.Celsius(0);
            case TIME_OF_DAY -> new PolicyValue.TimeOfDay(LocalTime.of(8, 0));
            case CODES -> new PolicyValue.Codes(List.of(new PolicyCode("OTHER", WORDS)));
        };
    }

    private static PolicyPack pack(Map<PolicyKey, PolicyEntry> entries) {
        return new PolicyPack("CN", "2026.1", ZoneId.of("Asia/Shanghai"), Calendars.around2026(), entries);
    }
}
