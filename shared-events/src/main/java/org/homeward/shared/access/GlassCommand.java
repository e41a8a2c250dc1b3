package org.homeward.shared.access;

import java.time.Instant;
import org.homeward.shared.kernel.ActorId;
import org.homeward.shared.kernel.Command;
import org.homeward.shared.kernel.GlassId;
import org.homeward.shared.kernel.MessageName;
import org.homeward.shared.kernel.Note;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.kernel.Personal;

/** What can be asked about access in an emergency. Everything that one account did so stands in one stream. */
public sealed interface GlassCommand extends Command {

    /** Whose access. */
    ActorId account();

    /** Which emergency. */
    GlassId glassId();

    /**
     * Opens one file that is out of reach, for a short time. Nobody does it for somebody else.
     *
     * @param account    who reads
     * @param glassId    names the emergency
     * @param personId   whose file
     * @param reason     why it cannot wait
     * @param words      the same in words, for whoever reviews it
     * @param occurredAt when it was asked
     */
    @MessageName("access.break-glass")
    record BreakGlass(
            ActorId account,
            GlassId glassId,
            PersonId personId,
            GlassReason reason,
            Personal<Note> words,
            Instant occurredAt)
            implements GlassCommand {}

    /** Says afterwards whether there was an emergency. */
    @MessageName("access.review-glass")
    record ReviewGlass(ActorId account, GlassId glassId, GlassVerdict verdict, Personal<Note> words, Instant occurredAt)
            implements GlassCommand {}
}
