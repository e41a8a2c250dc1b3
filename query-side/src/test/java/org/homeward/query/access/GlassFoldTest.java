package org.homeward.query.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.homeward.shared.access.GlassEvent;
import org.homeward.shared.access.GlassEvent.GlassBroken;
import org.homeward.shared.access.GlassEvent.GlassReviewed;
import org.homeward.shared.access.GlassFile;
import org.homeward.shared.access.GlassFile.Opened;
import org.homeward.shared.access.GlassReason;
import org.homeward.shared.access.GlassVerdict;
import org.homeward.shared.kernel.ActorId;
import org.homeward.shared.kernel.CommandId;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.GlassId;
import org.homeward.shared.kernel.Note;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.kernel.Personal;
import org.homeward.shared.kernel.Provenance;
import org.homeward.shared.kernel.Recorded;
import org.homeward.shared.kernel.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What stands about an account that read in emergencies, and until when a file is open. */
class GlassFoldTest {

    private static final ActorId READER = new ActorId("actor-reader01");
    private static final PersonId PERSON = new PersonId("person-thisone1");
    private static final FacilityId STATION = new FacilityId("facility-station02");
    private static final GlassId GLASS = new GlassId("glass-thisone1");
    private static final GlassId NEXT = new GlassId("glass-nextone1");
    private static final Instant AT = Instant.parse("2026-03-02T02:00:00Z");
    private static final Instant UNTIL = AT.plusSeconds(1800);
    private static final Instant DUE = Instant.parse("2026-03-05T02:00:00Z");

    @Test
    void it_tells_who_read_what_and_what_came_of_it_but_not_what_was_said() {
        assertThat(folded(broken(GLASS))).isEqualTo(new GlassFile(READER, 0, List.of(opened(GLASS, null))));
        assertThat(folded(broken(GLASS), reviewed(GlassVerdict.JUSTIFIED), broken(NEXT)))
                .isEqualTo(
                        new GlassFile(READER, 2, List.of(opened(GLASS, GlassVerdict.JUSTIFIED), opened(NEXT, null))));
        assertThat(folded(broken(GLASS)).toString()).doesNotContain("昏迷");
    }

    @Test
    void a_file_is_open_until_its_time_is_over_or_a_review_says_no() {
        assertThat(opened(GLASS, null).isOpenAt(UNTIL.minusMillis(1))).isTrue();
        assertThat(opened(GLASS, null).isOpenAt(UNTIL)).isFalse();
        assertThat(opened(GLASS, GlassVerdict.JUSTIFIED).isOpenAt(AT)).isTrue();
        assertThat(opened(GLASS, GlassVerdict.NOT_JUSTIFIED).isOpenAt(AT)).isFalse();
    }

    @Test
    void a_gap_and_a_review_of_nothing_are_loud() {
        assertThatThrownBy(() -> GlassFold.evolve(null, recorded(broken(GLASS), 1)))
                .isInstanceOf(IllegalStateException.class);
        GlassFile one = folded(broken(GLASS));
        assertThatThrownBy(() -> GlassFold.evolve(one, recorded(broken(GLASS), 0)))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> folded(reviewed(GlassVerdict.JUSTIFIED))).isInstanceOf(IllegalStateException.class);
    }

    private static GlassBroken broken(GlassId id) {
        return new GlassBroken(
                READER,
                id,
                PERSON,
                STATION,
                GlassReason.MEDICAL_EMERGENCY,
                Personal.of(new Note("昏迷，要查过敏史")),
                UNTIL,
                DUE,
                AT);
    }

    private static GlassReviewed reviewed(GlassVerdict verdict) {
        return new GlassReviewed(READER, GLASS, PERSON, verdict, Personal.of(new Note("确有急情")), UNTIL);
    }

    private static Opened opened(GlassId id, @Nullable GlassVerdict verdict) {
        return new Opened(id, PERSON, STATION, GlassReason.MEDICAL_EMERGENCY, AT, UNTIL, DUE, verdict);
    }

    private static GlassFile folded(GlassEvent first, GlassEvent... more) {
        GlassFile file = GlassFold.evolve(null, recorded(first, 0));
        for (int i = 0; i < more.length; i++) {
            file = GlassFold.evolve(file, recorded(more[i], i + 1L));
        }
        return file;
    }

    private static Recorded<GlassEvent> recorded(GlassEvent event, long sequence) {
        Provenance by = new Provenance(READER, Role.STATION_STAFF, STATION, new CommandId("cmd-thisone1"), null, AT);
        return new Recorded<>(event, sequence, AT, by, null);
    }
}
