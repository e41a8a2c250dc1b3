package org.homeward.ui.prints;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.homeward.platform.access.AccessPolicy;
import org.homeward.shared.access.GlassFile;
import org.homeward.shared.access.GlassQuery.GetOwnGlass;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.kernel.Reveal;
import org.homeward.shared.kernel.ShortText;
import org.homeward.shared.kernel.Viewer;
import org.homeward.ui.platform.Questions;
import org.jspecify.annotations.Nullable;

/** Says of a paper who prints it, when, and what for: which paper it is, what hidden facts were asked for, and an emergency. */
final class Marks {

    private static final String EMERGENCY = "，紧急查阅 EMERGENCY";

    private final Questions questions;
    private final PaperWords words;
    private final Clock clock;
    private final ZoneId zone;

    Marks(Questions questions, PaperWords words, Clock clock, ZoneId zone) {
        this.questions = questions;
        this.words = words;
        this.clock = clock;
        this.zone = zone;
    }

    /**
     * The mark of a paper about somebody.
     *
     * @param paper  what it is called
     * @param reveal what hidden facts are on it, and what for; none where nothing hidden is
     */
    PrintMark of(Viewer viewer, PersonId person, String paper, @Nullable Reveal reveal) {
        Instant now = clock.instant();
        String purpose = reveal == null
                ? paper
                : paper + "，"
                        + words.code("revealPurpose", reveal.purpose().name()).zh();
        return new PrintMark(
                new ShortText(viewer.actor().value()),
                now,
                new ShortText(isInEmergency(viewer, person, now) ? purpose + EMERGENCY : purpose),
                zone);
    }

    private boolean isInEmergency(Viewer viewer, PersonId person, Instant now) {
        return AccessPolicy.permits(viewer.role(), "access.get-own-glass")
                && questions.ask(new GetOwnGlass(viewer, null), GlassFile.class, "mark of a paper").opened().stream()
                        .anyMatch(one -> one.personId().equals(person) && one.isOpenAt(now));
    }
}
