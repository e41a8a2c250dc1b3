package org.homeward.command.placement;

import static org.homeward.command.person.PersonSpec.BOSS;
import static org.homeward.command.person.PersonSpec.given;
import static org.homeward.command.placement.Placed.CHILD;
import static org.homeward.command.placement.Placed.approve;
import static org.homeward.command.placement.Placed.assessed;
import static org.homeward.command.placement.Placed.begunAt;
import static org.homeward.command.placement.Placed.plus;
import static org.homeward.command.placement.Placed.proposed;
import static org.homeward.command.placement.Placed.somebody;
import static org.homeward.command.placement.Placed.start;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.homeward.shared.kernel.RefusalCode;
import org.homeward.shared.person.PersonEvent;
import org.homeward.shared.placement.AssessmentAspect;
import org.homeward.shared.placement.PlacementType;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An adoption is the end of a long way. Today is the 4th of March 2026. */
@Tag("story")
class AdoptionDecisionsTest {

    private static final PlacementType ADOPTION = PlacementType.ADOPTION;
    private static final List<PersonEvent> PROPOSED = plus(somebody(CHILD), proposed(ADOPTION));
    private static final PersonEvent ADOPTERS = assessed(AssessmentAspect.ADOPTERS, true, LocalDate.of(2026, 1, 10), 2);
    private static final PersonEvent NOTICE =
            assessed(AssessmentAspect.PUBLIC_NOTICE, true, LocalDate.of(2026, 1, 2), 1);
    private static final PersonEvent GUARDIAN =
            assessed(AssessmentAspect.LONG_TERM_GUARDIANSHIP, true, LocalDate.of(2025, 12, 1), 1);
    private static final PersonEvent MOVED_IN = begunAt(Instant.parse("2026-02-01T02:00:00Z"));

    @Test
    void a_child_moves_in_with_those_whom_a_team_has_assessed() {
        given(PROPOSED).when(start(ADOPTION)).thenRefused(RefusalCode.ADOPTION_NOT_ASSESSED, "team", "2");
        given(plus(PROPOSED, assessed(AssessmentAspect.ADOPTERS, true, LocalDate.of(2026, 1, 10), 1)))
                .when(start(ADOPTION))
                .thenRefused(RefusalCode.ADOPTION_NOT_ASSESSED);
        given(plus(PROPOSED, assessed(AssessmentAspect.ADOPTERS, false, LocalDate.of(2026, 1, 10), 2)))
                .when(start(ADOPTION))
                .thenRefused(RefusalCode.ADOPTION_NOT_ASSESSED);
        given(plus(PROPOSED, ADOPTERS)).when(start(ADOPTION)).thenAllowed();
    }

    @Test
    void an_assessment_is_good_for_six_months() {
        given(plus(PROPOSED, assessed(AssessmentAspect.ADOPTERS, true, LocalDate.of(2025, 9, 4), 2)))
                .when(start(ADOPTION))
                .thenAllowed();
        given(plus(PROPOSED, assessed(AssessmentAspect.ADOPTERS, true, LocalDate.of(2025, 9, 3), 2)))
                .when(start(ADOPTION))
                .thenRefused(RefusalCode.ADOPTION_NOT_ASSESSED);
    }

    @Test
    void it_holds_after_a_trial_with_a_guardian_and_after_the_parents_were_called_for() {
        given(plus(PROPOSED, ADOPTERS, MOVED_IN, GUARDIAN, NOTICE))
                .when(approve(), BOSS)
                .thenAllowed();
    }

    @Test
    void it_does_not_hold_before_thirty_days_together() {
        given(plus(PROPOSED, ADOPTERS, begunAt(Instant.parse("2026-02-02T02:00:00Z")), GUARDIAN, NOTICE))
                .when(approve(), BOSS)
                .thenRefused(RefusalCode.TRIAL_TOO_SHORT, "until", "2026-03-04");
    }

    @Test
    void it_does_not_hold_while_nobody_is_guardian_for_good() {
        given(plus(PROPOSED, ADOPTERS, MOVED_IN, NOTICE))
                .when(approve(), BOSS)
                .thenRefused(RefusalCode.ADOPTION_WITHOUT_GUARDIANSHIP);
    }

    @Test
    void it_does_not_hold_before_the_notice_stood_for_sixty_days() {
        given(plus(PROPOSED, ADOPTERS, MOVED_IN, GUARDIAN))
                .when(approve(), BOSS)
                .thenRefused(RefusalCode.ADOPTION_NOTICE_TOO_SHORT);
        given(plus(
                        PROPOSED,
                        ADOPTERS,
                        MOVED_IN,
                        GUARDIAN,
                        assessed(AssessmentAspect.PUBLIC_NOTICE, true, LocalDate.of(2026, 1, 3), 1)))
                .when(approve(), BOSS)
                .thenRefused(RefusalCode.ADOPTION_NOTICE_TOO_SHORT, "until", "2026-03-04");
    }
}
