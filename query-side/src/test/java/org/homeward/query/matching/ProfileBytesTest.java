package org.homeward.query.matching;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProfileBytesTest {

    @Test
    void a_profile_is_read_back_as_it_was_written() {
        Invented invented = new Invented(21);
        for (int one = 0; one < 1_000; one++) {
            Profile profile = invented.profile();
            assertThat(ProfileBytes.read(ProfileBytes.write(profile)).equals(profile))
                    .isTrue();
        }
    }
}
