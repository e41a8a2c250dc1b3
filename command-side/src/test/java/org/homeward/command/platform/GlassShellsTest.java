package org.homeward.command.platform;

import static org.homeward.command.person.PersonSpec.NOW;
import static org.homeward.command.person.PersonSpec.PERSON;
import static org.homeward.command.person.PersonSpec.STATION;
import static org.homeward.command.person.PersonSpec.THEN;
import static org.homeward.command.person.PersonSpec.note;
import static org.homeward.command.person.PersonSpec.opened;
import static org.homeward.command.platform.Shells.history;
import static org.homeward.command.platform.Shells.ofAnother;
import static org.homeward.command.platform.Shells.signed;
import static org.homeward.command.story.RefusedWith.code;

import java.time.Duration;
import java.time.Instant;
import org.axonframework.commandhandling.CommandMessage;
import org.homeward.shared.access.GlassCommand.BreakGlass;
import org.homeward.shared.access.GlassCommand.ReviewGlass;
import org.homeward.shared.access.GlassEvent.GlassBroken;
import org.homeward.shared.access.GlassEvent.GlassReviewed;
import org.homeward.shared.access.GlassReason;
import org.homeward.shared.access.GlassVerdict;
import org.homeward.shared.kernel.Accepted;
import org.homeward.shared.kernel.ActorId;
import org.homeward.shared.kernel.Command;
import org.homeward.shared.kernel.Event;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.GlassId;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.kernel.RefusalCode;
import org.homeward.shared.kernel.Role;
import org.homeward.shared.person.FileEvent.FileSealed;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who reads a file out of reach in an emergency, for how long, and who says afterwards whether that was right. */
@Tag("story")
class GlassShellsTest {

    private static final ActorId READER = new ActorId("actor-desk0001");
    private static final ActorId SOMEBODY = new ActorId("actor-another1");
    private static final FacilityId THERE = new FacilityId("facility-station02");
    private static final GlassId GLASS = new GlassId("glass-thisone1");
    private static final GlassId NEXT = new GlassId("glass-nextone1");
    private static final Instant UNTIL = NOW.plus(Duration.ofMinutes(30));
    private static final Instant DUE = NOW.plus(Duration.ofDays(3));

    private static final BreakGlass BREAK = breaking(GLASS);
    private static final GlassBroken BROKEN = broken(GLASS);
    private static final ReviewGlass REVIEW = new ReviewGlass(READER, GLASS, GlassVerdict.JUSTIFIED, note("确有急情"), NOW);
    private static final GlassReviewed REVIEWED =
            new GlassReviewed(READER, GLASS, PERSON, GlassVerdict.JUSTIFIED, note("确有急情"), NOW);

    @Test
    void a_file_of_another_station_is_opened_for_half_an_hour_and_reviewed_within_three_days() {
        elsewhere()
                .accounts
                .givenNoPriorActivity()
                .when(by(Role.STATION_STAFF, THERE, BREAK))
                .expectEvents(BROKEN)
                .expectResultMessagePayload(new Accepted(READER.value(), 0));
    }

    @Test
    void the_half_hour_begins_when_it_is_asked_whatever_the_clock_of_the_sender_says() {
        BreakGlass late = new BreakGlass(READER, GLASS, PERSON, GlassReason.CHILD_IN_DANGER, note("孩子在窗台上"), THEN);
        elsewhere()
                .accounts
                .givenNoPriorActivity()
                .when(by(Role.STATION_STAFF, THERE, late))
                .expectEvents(new GlassBroken(
                        READER, GLASS, PERSON, THERE, GlassReason.CHILD_IN_DANGER, note("孩子在窗台上"), UNTIL, DUE, THEN));
        BreakGlass tomorrow =
                new BreakGlass(READER, GLASS, PERSON, GlassReason.CHILD_IN_DANGER, note("孩子在窗台上"), NOW.plusSeconds(1));
        refused(elsewhere(), by(Role.STATION_STAFF, THERE, tomorrow), RefusalCode.OCCURRED_IN_FUTURE);
    }

    @Test
    void also_a_file_that_is_closed_can_be_needed() {
        new Shells()
                .elsewhere(PERSON.value(), opened(null), new FileSealed(PERSON, note("结案"), THEN))
                .accounts
                .givenNoPriorActivity()
                .when(by(Role.TRACING_OFFICER, THERE, BREAK))
                .expectEvents(BROKEN);
    }

    @Test
    void nobody_opens_what_is_not_there_or_what_they_read_anyhow() {
        refused(new Shells(), by(Role.STATION_STAFF, THERE, BREAK), RefusalCode.FILE_NOT_FOUND);
        refused(elsewhere(), by(Role.STATION_STAFF, STATION, BREAK), RefusalCode.GLASS_NOT_NEEDED);
        for (Role role : new Role[] {
            Role.SUPERVISOR, Role.CHILD_WELFARE_OFFICER, Role.AUDITOR, Role.ADMINISTRATOR, Role.PARTNER, Role.ESCORT
        }) {
            refused(elsewhere(), by(role, THERE, BREAK), RefusalCode.ROLE_NOT_ALLOWED);
        }
    }

    @Test
    void nobody_reads_in_the_name_of_somebody_else() {
        refused(elsewhere(), ofAnother(BREAK, Role.STATION_STAFF, THERE), RefusalCode.GLASS_OF_ANOTHER);
    }

    @Test
    void who_was_not_reviewed_yet_opens_no_other_file_and_who_was_does() {
        refused(elsewhere(), by(Role.STATION_STAFF, THERE, breaking(NEXT)), RefusalCode.GLASS_NOT_REVIEWED, BROKEN);
        refused(elsewhere(), by(Role.STATION_STAFF, THERE, BREAK), RefusalCode.GLASS_ALREADY_BROKEN, BROKEN);
        elsewhere()
                .accounts
                .given(history(BROKEN, REVIEWED))
                .when(by(Role.STATION_STAFF, THERE, breaking(NEXT)))
                .expectEvents(broken(NEXT));
    }

    @Test
    void a_supervisor_says_what_to_think_of_it_once_and_nobody_of_themselves() {
        elsewhere()
                .accounts
                .given(history(BROKEN))
                .when(ofAnother(REVIEW, Role.SUPERVISOR, STATION))
                .expectEvents(REVIEWED)
                .expectResultMessagePayload(new Accepted(READER.value(), 1));
        refused(
                elsewhere(),
                ofAnother(REVIEW, Role.SUPERVISOR, STATION),
                RefusalCode.GLASS_ALREADY_REVIEWED,
                BROKEN,
                REVIEWED);
        refused(elsewhere(), ofAnother(REVIEW, Role.SUPERVISOR, STATION), RefusalCode.GLASS_NOT_FOUND);
        refused(elsewhere(), signed(REVIEW), RefusalCode.SAME_PERSON_APPROVES, BROKEN);
        refused(elsewhere(), ofAnother(REVIEW, Role.STATION_STAFF, THERE), RefusalCode.ROLE_NOT_ALLOWED, BROKEN);
        ReviewGlass before = new ReviewGlass(READER, GLASS, GlassVerdict.NOT_JUSTIFIED, note("并非急情"), THEN);
        refused(
                elsewhere(),
                ofAnother(before, Role.SUPERVISOR, STATION),
                RefusalCode.OCCURRED_BEFORE_WHAT_IT_ENDS,
                BROKEN);
    }

    @Test
    void what_one_account_did_holds_up_no_other() {
        BreakGlass own = new BreakGlass(SOMEBODY, NEXT, PERSON, GlassReason.MISSING_NOW, note("走失"), NOW);
        elsewhere()
                .accounts
                .given(history())
                .when(ofAnother(own, Role.STATION_STAFF, THERE))
                .expectEvents(new GlassBroken(
                        SOMEBODY, NEXT, PERSON, THERE, GlassReason.MISSING_NOW, note("走失"), UNTIL, DUE, NOW));
    }

    /** The person has a file at the one station. */
    private static Shells elsewhere() {
        return new Shells().elsewhere(PERSON.value(), opened(null));
    }

    private static CommandMessage<Command> by(Role role, FacilityId station, Command command) {
        return signed(command, role, station, "cmd-thiscommand", null);
    }

    private static void refused(Shells shells, CommandMessage<Command> sending, RefusalCode code, Event... before) {
        shells.accounts
                .given(history(before))
                .when(sending)
                .expectException(code(code))
                .expectNoEvents();
    }

    private static BreakGlass breaking(GlassId id) {
        PersonId person = PERSON;
        return new BreakGlass(READER, id, person, GlassReason.MEDICAL_EMERGENCY, note("昏迷，要查过敏史"), NOW);
    }

    private static GlassBroken broken(GlassId id) {
        return new GlassBroken(
                READER, id, PERSON, THERE, GlassReason.MEDICAL_EMERGENCY, note("昏迷，要查过敏史"), UNTIL, DUE, NOW);
    }
}
