package org.homeward.ui.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.homeward.shared.kernel.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The code comes before the first password, that before the second factor; and what was shown is fresh for five minutes. */
class SignInRulesTest {

    private static final Instant NOW = Instant.parse("2026-03-02T02:30:00Z");
    private static final SignInRules REQUIRED = rules("required");
    private static final SignInRules OPTIONAL = rules("optional");

    @ParameterizedTest
    @EnumSource(names = {"SUPERVISOR", "ADMINISTRATOR"})
    void who_can_do_much_sets_up_a_second_factor_unless_it_is_optional(Role role) {
        assertThat(door(REQUIRED, account(role, false, false), null)).isEqualTo(Door.ENROL);
        assertThat(door(OPTIONAL, account(role, false, false), null)).isEqualTo(Door.OPEN);
    }

    @ParameterizedTest
    @EnumSource(
            names = {"SUPERVISOR", "ADMINISTRATOR", "SYSTEM"},
            mode = EnumSource.Mode.EXCLUDE)
    void nobody_else_has_to(Role role) {
        assertThat(door(REQUIRED, account(role, false, false), null)).isEqualTo(Door.OPEN);
        assertThat(door(REQUIRED, account(role, true, false), null)).isEqualTo(Door.PASSWORD);
    }

    @ParameterizedTest
    @EnumSource(names = {"SUPERVISOR", "STATION_STAFF"})
    void who_has_one_gives_it_first_whatever_the_role_and_the_rule(Role role) {
        for (SignInRules rules : new SignInRules[] {REQUIRED, OPTIONAL}) {
            assertThat(door(rules, account(role, true, true), null)).isEqualTo(Door.CODE);
            assertThat(door(rules, account(role, true, true), NOW)).isEqualTo(Door.PASSWORD);
            assertThat(door(rules, account(role, false, true), NOW)).isEqualTo(Door.OPEN);
        }
    }

    @Test
    void the_first_password_is_changed_before_the_second_factor_is_set_up() {
        assertThat(door(REQUIRED, account(Role.SUPERVISOR, true, false), null)).isEqualTo(Door.PASSWORD);
    }

    @Test
    void what_was_shown_is_fresh_for_five_minutes_be_it_the_password_or_a_code() {
        assertThat(fresh(299, null)).isTrue();
        assertThat(fresh(300, null)).isFalse();
        assertThat(fresh(900, 299L)).isTrue();
        assertThat(fresh(299, 900L)).isTrue();
        assertThat(fresh(900, 300L)).isFalse();
    }

    @Test
    void who_was_vouched_for_changes_no_password_of_ours_and_gives_no_second_factor_that_was_given_there() {
        assertThat(vouched(account(Role.STATION_STAFF, true, false), null)).isEqualTo(Door.OPEN);
        assertThat(vouched(account(Role.STATION_STAFF, true, true), null)).isEqualTo(Door.CODE);
        assertThat(vouched(account(Role.STATION_STAFF, true, true), NOW)).isEqualTo(Door.OPEN);
        assertThat(vouched(account(Role.SUPERVISOR, false, false), null)).isEqualTo(Door.ENROL);
        assertThat(vouched(account(Role.SUPERVISOR, false, false), NOW)).isEqualTo(Door.OPEN);
    }

    @Test
    void who_was_vouched_for_shows_once_more_a_code_or_is_vouched_for_again() {
        assertThat(again(true, false)).isEqualTo(Again.PROVIDER);
        assertThat(again(true, true)).isEqualTo(Again.CODE);
        assertThat(again(false, false)).isEqualTo(Again.PASSWORD);
        assertThat(again(false, true)).isEqualTo(Again.PASSWORD);
    }

    @Test
    void a_word_that_is_neither_stops_the_program() {
        assertThatThrownBy(() -> rules("of course")).isInstanceOf(IllegalArgumentException.class);
    }

    private static boolean fresh(long passwordAgo, @Nullable Long factorAgo) {
        SignedIn session = new SignedIn(
                "actor-one00001",
                0,
                NOW.minusSeconds(passwordAgo),
                factorAgo == null ? null : NOW.minusSeconds(factorAgo),
                false);
        return REQUIRED.standing(account(Role.SUPERVISOR, false, true), session).fresh();
    }

    private static Door vouched(Account account, @Nullable Instant factorAt) {
        return REQUIRED.standing(account, new SignedIn(account.actor(), 0, NOW, factorAt, true))
                .door();
    }

    private static Again again(boolean byProvider, boolean hasFactor) {
        Account account = account(Role.STATION_STAFF, false, hasFactor);
        return SignInRules.again(account, new SignedIn(account.actor(), 0, NOW, null, byProvider));
    }

    private static Door door(SignInRules rules, Account account, @Nullable Instant factorAt) {
        return rules.standing(account, new SignedIn(account.actor(), 0, NOW, factorAt, false))
                .door();
    }

    private static Account account(Role role, boolean mustChangePassword, boolean hasFactor) {
        return new Account(
                "actor-one00001", "one", "One", role, null, null, "", mustChangePassword, true, hasFactor, 0, "ONE");
    }

    private static SignInRules rules(String secondFactor) {
        return new SignInRules(Clock.fixed(NOW, ZoneOffset.UTC), secondFactor);
    }
}
