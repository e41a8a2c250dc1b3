package org.homeward.query.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import org.homeward.shared.dossier.RecipientFile;
import org.homeward.shared.dossier.TracingFile;
import org.homeward.shared.kernel.ActorId;
import org.homeward.shared.kernel.CommandId;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.KinId;
import org.homeward.shared.kernel.LeadId;
import org.homeward.shared.kernel.Note;
import org.homeward.shared.kernel.NoticeId;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.kernel.Personal;
import org.homeward.shared.kernel.PhotoId;
import org.homeward.shared.kernel.Provenance;
import org.homeward.shared.kernel.Recorded;
import org.homeward.shared.kernel.Role;
import org.homeward.shared.kernel.RovingMissionId;
import org.homeward.shared.kernel.Sex;
import org.homeward.shared.kernel.ShortText;
import org.homeward.shared.person.DivisionCode;
import org.homeward.shared.person.FileEvent.KinLinked;
import org.homeward.shared.person.FileEvent.NoContactFlagged;
import org.homeward.shared.person.FileEvent.PersonFileOpened;
import org.homeward.shared.person.Identity;
import org.homeward.shared.person.Nationality;
import org.homeward.shared.person.PersonEvent;
import org.homeward.shared.person.Relation;
import org.homeward.shared.tracing.CheckOutcome;
import org.homeward.shared.tracing.DnaResult;
import org.homeward.shared.tracing.DnaStep;
import org.homeward.shared.tracing.EscalationLevel;
import org.homeward.shared.tracing.FaceCandidate;
import org.homeward.shared.tracing.KinStanding;
import org.homeward.shared.tracing.LeadSource;
import org.homeward.shared.tracing.NoticeChannel;
import org.homeward.shared.tracing.NoticeText;
import org.homeward.shared.tracing.QuickCheckSource;
import org.homeward.shared.tracing.RovingMethod;
import org.homeward.shared.tracing.SuspensionGround;
import org.homeward.shared.tracing.TracingAim;
import org.homeward.shared.tracing.TracingEvent.DnaRequested;
import org.homeward.shared.tracing.TracingEvent.DnaResultReceived;
import org.homeward.shared.tracing.TracingEvent.DnaSampled;
import org.homeward.shared.tracing.TracingEvent.FaceCandidatesRecorded;
import org.homeward.shared.tracing.TracingEvent.KinClaimRejected;
import org.homeward.shared.tracing.TracingEvent.KinVerified;
import org.homeward.shared.tracing.TracingEvent.LeadRuledOut;
import org.homeward.shared.tracing.TracingEvent.NoticePhotoApproved;
import org.homeward.shared.tracing.TracingEvent.PoliceCheckAnswered;
import org.homeward.shared.tracing.TracingEvent.PoliceCheckRequested;
import org.homeward.shared.tracing.TracingEvent.QuickCheckCompleted;
import org.homeward.shared.tracing.TracingEvent.RovingVisitRecorded;
import org.homeward.shared.tracing.TracingEvent.TracingClosed;
import org.homeward.shared.tracing.TracingEvent.TracingEscalated;
import org.homeward.shared.tracing.TracingEvent.TracingLeadRecorded;
import org.homeward.shared.tracing.TracingEvent.TracingNoticePublished;
import org.homeward.shared.tracing.TracingEvent.TracingNoticeWithdrawn;
import org.homeward.shared.tracing.TracingEvent.TracingOpened;
import org.homeward.shared.tracing.TracingEvent.TracingReopened;
import org.homeward.shared.tracing.TracingEvent.TracingResumed;
import org.homeward.shared.tracing.TracingEvent.TracingSuspended;
import org.homeward.shared.tracing.TracingOutcome;
import org.homeward.shared.tracing.TracingPhase;
import org.homeward.shared.tracing.WithdrawalGround;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the file tells of the search for identity and family. */
class TracingFoldTest {

    private static final PersonId PERSON = new PersonId("person-traced01");
    private static final PersonId OTHER = new PersonId("person-traced02");
    private static final FacilityId TEAM = new FacilityId("facility-station02");
    private static final Instant DAY = Instant.parse("2026-03-02T02:00:00Z");
    private static final NoticeId NOTICE = new NoticeId("notice-traced01");
    private static final LeadId LEAD = new LeadId("lead-traced01");
    private static final RovingMissionId MISSION = new RovingMissionId("mission-traced01");
    private static final PhotoId PHOTO = new PhotoId("photo-traced01");
    private static final KinId SISTER = new KinId("kin-traced01");
    private static final ShortText POLICE = new ShortText("天津站派出所");
    private static final Personal<ShortText> NUMBER = Personal.of(new ShortText("D-0042"));

    @Test
    void nothing_is_told_before_it_begins() {
        assertThat(folded(PERSON).tracing()).isNull();
    }

    @Test
    void steps_stand_side_by_side_each_with_its_time() {
        TracingFile file = tracing(folded(
                PERSON,
                opened(PERSON),
                new QuickCheckCompleted(
                        PERSON, EnumSet.of(QuickCheckSource.FINGERPRINTS), CheckOutcome.NO_HIT, note(), at(2)),
                new NoticePhotoApproved(PERSON, PHOTO, note(), at(3)),
                new FaceCandidatesRecorded(PERSON, POLICE, List.of(new FaceCandidate(NUMBER, 91)), at(4)),
                new TracingEscalated(PERSON, EscalationLevel.PROVINCE, note(), at(5)),
                new PoliceCheckRequested(PERSON, POLICE, null, at(6)),
                new PoliceCheckAnswered(PERSON, CheckOutcome.HIT, note(), at(7))));
        assertThat(file.phase()).isEqualTo(TracingPhase.OPEN);
        assertThat(file.aim()).isEqualTo(TracingAim.IDENTITY);
        assertThat(file.openedAt()).isEqualTo(at(1));
        assertThat(file.quickChecks()).containsExactly(new TracingFile.QuickCheck(CheckOutcome.NO_HIT, note(), at(2)));
        assertThat(file.approvedPhotos()).containsExactly(PHOTO);
        assertThat(file.faces())
                .containsExactly(new TracingFile.FaceCheck(POLICE, List.of(new FaceCandidate(NUMBER, 91)), at(4)));
        assertThat(file.escalatedTo()).isEqualTo(EscalationLevel.PROVINCE);
        assertThat(file.policeChecks())
                .containsExactly(new TracingFile.PoliceCheck(POLICE, null, at(6), CheckOutcome.HIT, note(), at(7)));
        assertThat(file.lastActivityAt()).isEqualTo(at(7));
    }

    @Test
    void a_comparison_of_dna_is_one_entry_from_request_to_result() {
        RecipientFile asked = folded(PERSON, opened(PERSON), new DnaRequested(PERSON, POLICE, at(2)));
        assertThat(tracing(asked).dna())
                .containsExactly(
                        new TracingFile.DnaComparison(POLICE, DnaStep.REQUESTED, at(2), null, null, null, null, null));
        RecipientFile answered = folded(
                PERSON,
                opened(PERSON),
                new DnaRequested(PERSON, POLICE, at(2)),
                new DnaSampled(PERSON, NUMBER, at(3)),
                new DnaResultReceived(PERSON, DnaResult.UNUSABLE, null, at(4)),
                new DnaRequested(PERSON, POLICE, at(5)),
                new DnaSampled(PERSON, NUMBER, at(6)));
        assertThat(tracing(answered).dna())
                .containsExactly(
                        new TracingFile.DnaComparison(
                                POLICE, DnaStep.ANSWERED, at(2), NUMBER, at(3), DnaResult.UNUSABLE, null, at(4)),
                        new TracingFile.DnaComparison(POLICE, DnaStep.SAMPLED, at(5), NUMBER, at(6), null, null, null));
    }

    @Test
    void a_notice_tells_until_when_it_was_public_and_why_no_longer() {
        RecipientFile shown = folded(PERSON, opened(PERSON), published(PERSON, 2));
        assertThat(tracing(shown).notices())
                .containsExactly(new TracingFile.Notice(PERSON, NOTICE, text(), channels(), at(2), null, null));
        RecipientFile gone = folded(
                PERSON,
                opened(PERSON),
                published(PERSON, 2),
                new TracingNoticeWithdrawn(PERSON, NOTICE, WithdrawalGround.IDENTIFIED, null, at(3)));
        assertThat(tracing(gone).notices())
                .containsExactly(new TracingFile.Notice(
                        PERSON, NOTICE, text(), channels(), at(2), at(3), WithdrawalGround.IDENTIFIED));
    }

    @Test
    void a_lead_that_is_ruled_out_stays_with_the_reason() {
        RecipientFile file =
                folded(PERSON, opened(PERSON), lead(PERSON, 2), new LeadRuledOut(PERSON, LEAD, note(), at(3)));
        assertThat(tracing(file).leads())
                .containsExactly(new TracingFile.Lead(LEAD, LeadSource.DIALECT, note(), null, at(2), at(3), note()));
    }

    @Test
    void a_visit_of_a_roving_team_tells_what_was_tried_and_whose_team_it_was() {
        RecipientFile file = folded(PERSON, opened(PERSON), visit(PERSON, 2));
        assertThat(tracing(file).visits())
                .containsExactly(new TracingFile.RovingVisit(
                        MISSION, TEAM, EnumSet.of(RovingMethod.DIALECT), note(), new DivisionCode("130600"), at(2)));
        assertThat(tracing(file).lastActivityAt()).isEqualTo(at(2));
    }

    @Test
    void the_standing_of_a_relative_follows_the_last_word_and_leaves_the_danger_alone() {
        RecipientFile claimed = folded(PERSON, linked(), new NoContactFlagged(PERSON, SISTER, note(), at(2)));
        assertThat(claimed.kin().getFirst().standing()).isEqualTo(KinStanding.CLAIMED);
        RecipientFile verified = folded(
                PERSON,
                linked(),
                new NoContactFlagged(PERSON, SISTER, note(), at(2)),
                new KinVerified(PERSON, SISTER, List.of(), at(3)));
        assertThat(verified.kin()).singleElement().satisfies(kin -> {
            assertThat(kin.standing()).isEqualTo(KinStanding.VERIFIED);
            assertThat(kin.noContact()).isTrue();
        });
        RecipientFile rejected = folded(
                PERSON,
                linked(),
                new KinVerified(PERSON, SISTER, List.of(), at(2)),
                new KinClaimRejected(PERSON, SISTER, note(), at(3)));
        assertThat(rejected.kin().getFirst().standing()).isEqualTo(KinStanding.REJECTED);
    }

    @Test
    void whoever_looks_again_keeps_what_was_found_before() {
        RecipientFile closed = folded(
                PERSON,
                opened(PERSON),
                new TracingSuspended(PERSON, SuspensionGround.SAFETY, note(), at(2)),
                new TracingResumed(PERSON, note(), at(3)),
                lead(PERSON, 4),
                new TracingClosed(PERSON, TracingOutcome.IDENTIFIED, note(), at(5)));
        assertThat(tracing(closed).phase()).isEqualTo(TracingPhase.CLOSED);
        assertThat(tracing(closed).closedAt()).isEqualTo(at(5));
        assertThat(tracing(closed).outcome()).isEqualTo(TracingOutcome.IDENTIFIED);
        RecipientFile again = RecipientFold.evolve(
                closed, recorded(new TracingReopened(PERSON, TracingAim.FAMILY, note(), at(6)), 6));
        assertThat(tracing(again).phase()).isEqualTo(TracingPhase.OPEN);
        assertThat(tracing(again).aim()).isEqualTo(TracingAim.FAMILY);
        assertThat(tracing(again).openedAt()).isEqualTo(at(6));
        assertThat(tracing(again).closedAt()).isNull();
        assertThat(tracing(again).outcome()).isNull();
        assertThat(tracing(again).leads()).hasSize(1);
    }

    @Test
    void a_late_entry_does_not_make_the_search_look_idle() {
        RecipientFile file = folded(PERSON, opened(PERSON), lead(PERSON, 8), new DnaRequested(PERSON, POLICE, at(2)));
        assertThat(tracing(file).lastActivityAt()).isEqualTo(at(8));
    }

    @Test
    void merged_files_tell_what_was_found_for_either_and_how_it_stands_here() {
        RecipientFile own = folded(PERSON, opened(PERSON), lead(PERSON, 5));
        RecipientFile other = folded(
                OTHER,
                opened(OTHER),
                published(OTHER, 2),
                new DnaRequested(OTHER, POLICE, at(3)),
                visit(OTHER, 4),
                new TracingEscalated(OTHER, EscalationLevel.MINISTRY, note(), at(9)),
                new TracingClosed(OTHER, TracingOutcome.IDENTIFIED, note(), at(4)));
        TracingFile both = tracing(Composition.of(own, List.of(other)));
        assertThat(both.phase()).isEqualTo(TracingPhase.OPEN);
        assertThat(both.leads()).hasSize(1);
        assertThat(both.notices())
                .singleElement()
                .satisfies(one -> assertThat(one.personId()).isEqualTo(OTHER));
        assertThat(both.dna()).hasSize(1);
        assertThat(both.visits()).hasSize(1);
        assertThat(both.escalatedTo()).isEqualTo(EscalationLevel.MINISTRY);
        assertThat(both.lastActivityAt()).isEqualTo(at(9));
        assertThat(Composition.of(folded(PERSON), List.of(other)).tracing()).isEqualTo(other.tracing());
    }

    @Test
    void an_answer_to_what_only_another_file_asked_changes_nothing_here() {
        RecipientFile here = folded(PERSON, opened(PERSON));
        RecipientFile after =
                RecipientFold.evolve(here, recorded(new DnaResultReceived(PERSON, DnaResult.MATCH, null, at(1)), 2));
        assertThat(after.tracing()).isEqualTo(here.tracing());
        RecipientFile never = RecipientFold.evolve(
                folded(PERSON), recorded(new PoliceCheckAnswered(PERSON, CheckOutcome.HIT, null, at(1)), 1));
        assertThat(never.tracing()).isNull();
    }

    private static TracingFile tracing(RecipientFile file) {
        return Objects.requireNonNull(file.tracing());
    }

    private static TracingOpened opened(PersonId person) {
        return new TracingOpened(person, TracingAim.IDENTITY, note(), at(1));
    }

    private static TracingLeadRecorded lead(PersonId person, int hours) {
        return new TracingLeadRecorded(person, LEAD, LeadSource.DIALECT, note(), null, at(hours));
    }

    private static RovingVisitRecorded visit(PersonId person, int hours) {
        return new RovingVisitRecorded(
                person, MISSION, EnumSet.of(RovingMethod.DIALECT), note(), new DivisionCode("130600"), at(hours));
    }

    private static TracingNoticePublished published(PersonId person, int hours) {
        return new TracingNoticePublished(person, NOTICE, text(), channels(), at(hours));
    }

    private static EnumSet<NoticeChannel> channels() {
        return EnumSet.of(NoticeChannel.NATIONAL_TRACING_SITE);
    }

    private static NoticeText text() {
        return new NoticeText(null, Sex.FEMALE, null, note(), null, null, null, null, PHOTO, new ShortText("救助管理站"));
    }

    private static KinLinked linked() {
        return new KinLinked(PERSON, SISTER, Relation.SISTER, NUMBER, null, null, at(1));
    }

    private static RecipientFile folded(PersonId person, PersonEvent... history) {
        List<PersonEvent> events = new ArrayList<>();
        Identity nobody =
                new Identity(null, null, Sex.UNKNOWN, null, null, Nationality.UNKNOWN, null, null, null, null);
        events.add(
                new PersonFileOpened(person, new FacilityId("facility-station01"), Personal.erased(), nobody, at(0)));
        events.addAll(List.of(history));
        @Nullable RecipientFile file = null;
        for (int i = 0; i < events.size(); i++) {
            file = RecipientFold.evolve(file, recorded(events.get(i), i));
        }
        return Objects.requireNonNull(file);
    }

    private static Recorded<PersonEvent> recorded(PersonEvent event, long sequence) {
        Provenance by = new Provenance(
                new ActorId("actor-desk0001"), Role.STATION_STAFF, TEAM, new CommandId("cmd-folding1"), null, at((int)
                        sequence));
        return new Recorded<>(event, sequence, by.now(), by, null);
    }

    private static Personal<Note> note() {
        return Personal.of(new Note("x"));
    }

    private static Instant at(int hours) {
        return DAY.plusSeconds(hours * 3_600L);
    }
}
