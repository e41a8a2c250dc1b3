package org.homeward.platform.vault;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Codes are those of RFC 6238, and each is taken once; sealed secrets open for their account only. */
class TotpTest {

    private static final byte[] SECRET = "12345678901234567890".getBytes(US_ASCII);
    private static final Instant NOW = Instant.parse("2026-03-02T02:30:10Z");

    /** Appendix B, the rows for SHA-1. */
    @ParameterizedTest
    @CsvSource({
        "59, 94287082",
        "1111111109, 07081804",
        "1111111111, 14050471",
        "1234567890, 89005924",
        "2000000000, 69279037",
        "20000000000, 65353130"
    })
    void the_codes_are_those_of_the_rfc(long second, String code) {
        Instant moment = Instant.ofEpochSecond(second);

        assertThat(Totp.code(SECRET, Totp.step(moment), 8)).isEqualTo(code);
        assertThat(Totp.code(SECRET, moment)).isEqualTo(code.substring(2));
    }

    @Test
    void a_code_is_taken_half_a_minute_early_or_late_and_no_more() {
        assertThat(taken(-60, 0)).isEmpty();
        assertThat(taken(-30, 0)).hasValue(Totp.step(NOW) - 1);
        assertThat(taken(0, 0)).hasValue(Totp.step(NOW));
        assertThat(taken(30, 0)).hasValue(Totp.step(NOW) + 1);
        assertThat(taken(60, 0)).isEmpty();
        assertThat(Totp.matching(SECRET, "not a code", NOW, 0)).isEmpty();
    }

    @Test
    void after_a_code_was_taken_neither_it_nor_an_earlier_one_is() {
        long now = Totp.step(NOW);

        assertThat(taken(0, now)).isEmpty();
        assertThat(taken(-30, now)).isEmpty();
        assertThat(taken(30, now)).hasValue(now + 1);
    }

    @Test
    void a_sealed_secret_opens_for_its_account_and_by_its_key_only() {
        SecretSeal seal = new SecretSeal(new byte[32]);
        byte[] sealed = seal.seal(SECRET, "actor-one00001");

        assertThat(seal.open(sealed, "actor-one00001")).isEqualTo(SECRET);
        assertThat(sealed).isNotEqualTo(seal.seal(SECRET, "actor-one00001"));
        assertThatThrownBy(() -> seal.open(sealed, "actor-other001")).isInstanceOf(KeyUnavailable.class);
        byte[] another = new byte[32];
        another[0] = 1;
        assertThatThrownBy(() -> new SecretSeal(another).open(sealed, "actor-one00001"))
                .isInstanceOf(KeyUnavailable.class);
    }

    private static OptionalLong taken(long secondsAway, long before) {
        return Totp.matching(SECRET, Totp.code(SECRET, NOW.plusSeconds(secondsAway)), NOW, before);
    }
}
