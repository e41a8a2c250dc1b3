package org.homeward.query.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.homeward.shared.deadline.DeadlineEvent.DeadlineLifted;
import org.homeward.shared.deadline.DeadlineEvent.DeadlineMet;
import org.homeward.shared.deadline.DeadlineEvent.DeadlineMissed;
import org.homeward.shared.deadline.DeadlineEvent.DeadlineSet;
import org.homeward.shared.deadline.DeadlineStanding;
import org.homeward.shared.dossier.DeadlineFile;
import org.homeward.shared.dossier.RecipientFile;
import org.homeward.shared.kernel.ActorId;
import org.homeward.shared.kernel.CommandId;
import org.homeward.shared.kernel.DeadlineId;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.kernel.Personal;
import org.homeward.shared.kernel.Provenance;
import org.homeward.shared.kernel.Recorded;
import org.homeward.shared.kernel.Role;
import org.homeward.shared.kernel.Sex;
import org.homeward.shared.kernel.ShortText;
import org.homeward.shared.person.FileEvent.PersonFileOpened;
import org.homeward.shared.person.Identity;
import org.homeward.shared.person.Nationality;
import org.homeward.shared.person.PersonEvent;
import org.homeward.shared.policy.PolicyKey;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the file tells of what is owed to somebody. */
class DeadlineFoldTest {

    private static final PersonId PERSON = new PersonId("person-owed0001");
    private static final PersonId OTHER = new PersonId("person-owed0002");
    private static final DeadlineId NOTICE = new DeadlineId("deadline-tracenotice1");
    private static final DeadlineId PLAN = new DeadlineId("deadline-settleplan1");
    private static final Instant DAY = Instant.parse("2026-03-02T02:00:00Z");

    @Test
    void nothing_is_owed_before_it_is_set() {
        assertThat(folded(PERSON).deadlines()).isEmpty();
    }

    @Test
    void what_is_set_runs() {
        assertThat(folded(PERSON, set(PERSON, NOTICE)).deadlines())
                .containsExactly(notice(PERSON, DeadlineStanding.RUNNING, false, null));
    }

    @Test
    void what_was_missed_is_owed_until_it_is_met_and_was_missed_ever_after() {
        RecipientFile late = folded(PERSON, set(PERSON, NOTICE), new DeadlineMissed(PERSON, NOTICE, at(24)));
        assertThat(late.deadlines()).containsExactly(notice(PERSON, DeadlineStanding.MISSED, true, null));
        RecipientFile met = folded(
                PERSON,
                set(PERSON, NOTICE),
                new DeadlineMissed(PERSON, NOTICE, at(24)),
                new DeadlineMet(PERSON, NOTICE, at(30)));
        assertThat(met.deadlines()).containsExactly(notice(PERSON, DeadlineStanding.MET, true, at(30)));
    }

    @Test
    void each_deadline_ends_by_itself() {
        RecipientFile file = folded(
                PERSON,
                set(PERSON, NOTICE),
                set(PERSON, PLAN),
                new DeadlineMet(PERSON, NOTICE, at(3)),
                new DeadlineLifted(PERSON, PLAN, at(4)));
        assertThat(file.deadlines())
                .extracting(DeadlineFile::standing)
                .containsExactly(DeadlineStanding.MET, DeadlineStanding.LIFTED);
        assertThat(file.deadlines()).extracting(DeadlineFile::endedAt).containsExactly(at(3), at(4));
    }

    @Test
    void that_time_went_by_changes_nothing_that_a_list_of_changes_should_show() {
        RecipientFile running = folded(PERSON, set(PERSON, NOTICE));
        RecipientFile swept = RecipientFold.evolve(
                running,
                new Recorded<>(new DeadlineMissed(PERSON, NOTICE, at(24)), 2, at(25), by(Role.SYSTEM, at(25)), null));
        assertThat(swept.changedAt()).isEqualTo(running.changedAt());
        assertThat(swept.version()).isEqualTo(2);
    }

    @Test
    void merged_files_tell_what_was_owed_on_either() {
        RecipientFile survivor = folded(PERSON, set(PERSON, NOTICE));
        RecipientFile absorbed = folded(OTHER, set(OTHER, NOTICE), new DeadlineLifted(OTHER, NOTICE, at(5)));
        assertThat(Composition.of(survivor, List.of(absorbed)).deadlines())
                .containsExactly(
                        notice(OTHER, DeadlineStanding.LIFTED, false, at(5)),
                        notice(PERSON, DeadlineStanding.RUNNING, false, null));
    }

    private static DeadlineFile notice(
            PersonId person, DeadlineStanding standing, boolean missed, @Nullable Instant ended) {
        return new DeadlineFile(person, NOTICE, PolicyKey.TRACE_NOTICE, at(0), at(18), at(24), standing, missed, ended);
    }

    private static DeadlineSet set(PersonId person, DeadlineId id) {
        PolicyKey key = id.equals(PLAN) ? PolicyKey.SETTLE_PLAN : PolicyKey.TRACE_NOTICE;
        return new DeadlineSet(person, id, key, at(0), at(18), at(24), new ShortText("CN/1/1"), at(1));
    }

    private static RecipientFile folded(PersonId person, PersonEvent... events) {
        Identity nobody =
                new Identity(null, null, Sex.UNKNOWN, null, null, Nationality.UNKNOWN, null, null, null, null);
        RecipientFile file = RecipientFold.evolve(
                null,
                recorded(
                        new PersonFileOpened(
                                person,
                                new FacilityId("facility-station01"),
                                Personal.of(new ShortText("无名")),
                                nobody,
                                at(0)),
                        0));
        for (int i = 0; i < events.length; i++) {
            file = RecipientFold.evolve(file, recorded(events[i], i + 1));
        }
        return file;
    }

    private static Recorded<PersonEvent> recorded(PersonEvent event, long sequence) {
        return new Recorded<>(event, sequence, at(2), by(Role.STATION_STAFF, at(2)), null);
    }

    private static Provenance by(Role role, Instant at) {
        return new Provenance(new ActorId("actor-desk0001"), role, null, new CommandId("cmd-somecommand"), null, at);
    }

    private static Instant at(int hours) {
        return DAY.plusSeconds(hours * 3600L);
    }
}
