package org.homeward.ui.prints;

import java.time.Instant;
import org.homeward.shared.intake.DeclineGround;
import org.homeward.shared.kernel.Note;
import org.homeward.shared.kernel.Personal;
import org.homeward.shared.kernel.ShortText;
import org.homeward.shared.policy.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Why a request was declined.
 *
 * @param noticeNumber the number of the notice
 * @param ground       the ground
 * @param explanation  what the station said about it
 * @param decidedAt    when
 * @param basis        the title and article of the rule, when one is known; a proposal of ours is none
 */
public record DeclineDecision(
        ShortText noticeNumber,
        DeclineGround ground,
        Personal<Note> explanation,
        Instant decidedAt,
        @Nullable Wording basis) {}
