package org.homeward.platform.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.regex.Pattern;
import org.homeward.shared.policy.Confidence;
import org.homeward.shared.policy.Limit;
import org.homeward.shared.policy.PolicyCode;
import org.homeward.shared.policy.PolicyEntry;
import org.homeward.shared.policy.PolicyKey;
import org.homeward.shared.policy.PolicyPack;
import org.homeward.shared.policy.PolicySource;
import org.homeward.shared.policy.PolicyValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ShippedPackTest {

    private static final Pattern CHINESE = Pattern.compile(".*\\p{IsHan}.*");
    private static final Pattern WITHOUT_CHINESE = Pattern.compile("\\P{IsHan}+");
    private static final PolicyPack CHINA =
            PolicyPackLoader.load(PolicyPackLoader.CHINA, PolicyPackLoader.CHINA_CALENDAR);

    @Test
    void it_is_the_pack_of_china() {
        assertThat(CHINA.jurisdiction()).isEqualTo("CN");
        assertThat(CHINA.zone()).isEqualTo(ZoneId.of("Asia/Shanghai"));
        assertThat(CHINA.stamp()).isEqualTo("CN/2026.1/2026-11");
    }

    @ParameterizedTest
    @EnumSource
    void every_rule_says_in_both_languages_what_it_is_and_where_it_stands(PolicyKey key) {
        PolicyEntry entry = CHINA.entry(key);

        assertThat(entry.rule().zh()).matches(CHINESE);
        assertThat(entry.rule().en()).matches(WITHOUT_CHINESE);
        assertThat(entry.sources()).isNotEmpty().allSatisfy(source -> {
            assertThat(source.citation().zh()).matches(CHINESE);
            assertThat(source.citation().en()).matches(WITHOUT_CHINESE);
        });
        assertThat(entry.confidence().isProposal())
                .isEqualTo(entry.sources().stream().anyMatch(PolicySource::isProposal));
    }

    @ParameterizedTest
    @CsvSource({
        // key, amount, unit, confidence
        "stay.max, 10, d, A",
        "retained.status, 10, d, B",
        "trace.quick, 4, h, C",
        "trace.notice, 24, h, B",
        "trace.policeReport, 2, h, C",
        "trace.dnaRequest, 7, wd, B",
        "trace.dnaResult, 1, m, B",
        "trace.refresh, 1, m, B",
        "settle.plan, 3, m, B",
        "settle.hukou, 20, wd, B",
        "child.report, 1, h, C",
        "child.tempGuard, 24, h, C",
        "child.tempGuard.max, 12, m, C",
        "child.revoke, 6, m, B",
        "child.street, 3, m, B",
        "traff.police, 1, m, B",
        "traff.notice, 30, d, B",
        "traff.transfer, 7, d, B",
        "traff.proof, 12, m, B",
        "recog.accept, 3, wd, B",
        "recog.township, 15, wd, B",
        "recog.county, 15, wd, B",
        "recog.notify, 3, wd, B",
        "recog.contactLost, 6, m, B",
        "adopt.notice, 60, d, B",
        "adopt.register, 30, d, B",
        "foster.trial, 60, d, C",
        "health.intake, 24, h, C",
        "health.routine, 12, m, C",
        "plan.first, 14, d, C",
        "plan.review, 3, m, C",
        "intake.recordings, 3, m, A",
        "death.unclaimed, 15, d, B",
        "roving.maxDays, 30, d, C",
        "escort.checkIn, 4, h, C"
    })
    void limits_are_those_of_the_rules(String code, int amount, String unit, Confidence confidence) {
        PolicyKey key = PolicyKey.of(code).orElseThrow();

        assertThat(CHINA.limit(key)).hasValueSatisfying(limit -> {
            assertThat(limit.amount()).isEqualTo(amount);
            assertThat(limit.unit()).isEqualTo(unit);
        });
        assertThat(CHINA.entry(key).confidence()).isEqualTo(confidence);
    }

    @Test
    void what_a_place_must_decide_for_itself_is_off() {
        List<PolicyKey> off = CHINA.entries().values().stream()
                .filter(entry -> !entry.enabled())
                .map(PolicyEntry::key)
                .toList();

        assertThat(off)
                .containsExactlyInAnyOrder(
                        PolicyKey.ENTRY_LATE_MAX, PolicyKey.REAID_WINDOW, PolicyKey.RECORD_KEEP, PolicyKey.HUKOU_CHILD);
    }

    @Test
    void the_desk_finds_what_it_needs() {
        assertThat(CHINA.age(PolicyKey.AGE_ADULT)).isEqualTo(18);
        assertThat(CHINA.age(PolicyKey.LEAVE_SELF_FROM_AGE)).isEqualTo(16);
        assertThat(CHINA.age(PolicyKey.AGE_LEFT_BEHIND)).isEqualTo(16);
        assertThat(CHINA.entry(PolicyKey.AGE_LEFT_BEHIND).confidence()).isEqualTo(Confidence.A);
        assertThat(CHINA.holds(PolicyKey.LEAVE_SELF_MINOR_APPROVAL)).isTrue();
        assertThat(CHINA.count(PolicyKey.BELONGINGS_SIGNATURES)).isEqualTo(2);
        assertThat(CHINA.timeOfDay(PolicyKey.SHIFT_DAY_START)).isEqualTo(LocalTime.of(8, 0));
        assertThat(CHINA.timeOfDay(PolicyKey.SHIFT_NIGHT_START)).isEqualTo(LocalTime.of(20, 0));
        assertThat(CHINA.money(PolicyKey.LEAVE_CASH))
                .isEqualTo(new PolicyValue.Money(new BigDecimal("20"), Currency.getInstance("CNY")));
        assertThat(CHINA.codes(PolicyKey.DECLINE_GROUNDS).codes())
                .extracting(PolicyCode::code)
                .containsExactly(
                        "REFUSES_SECURITY_CHECK",
                        "REFUSES_PROPERTY_RULES",
                        "ABLE_TO_PAY",
                        "WANTS_CASH_ONLY",
                        "REFUSES_OR_FALSIFIES_DETAILS",
                        "OTHER");
    }

    @Test
    void follow_up_visits_are_a_schedule() {
        assertThat(CHINA.schedule(PolicyKey.FOLLOW_HOME))
                .containsExactly(new Limit.Days(7), new Limit.Days(30), new Limit.Days(90), new Limit.Days(180));
    }

    @Test
    void the_grounds_of_guardianship_are_as_many_as_the_law_has() {
        assertThat(CHINA.codes(PolicyKey.CHILD_TEMP_GUARD_GROUNDS).codes()).hasSize(7);
        assertThat(CHINA.codes(PolicyKey.CHILD_LONG_GUARD_GROUNDS).codes()).hasSize(5);
    }
}
