package org.homeward.shared.returnhome;

import org.homeward.shared.kernel.Note;
import org.homeward.shared.kernel.Personal;
import org.homeward.shared.kernel.Sensitive;
import org.homeward.shared.kernel.SensitiveKind;
import org.homeward.shared.kernel.ShortText;
import org.jspecify.annotations.Nullable;

/**
 * The paper by which one who answered for a person hands them to another (交接单).
 *
 * @param receivedBy       who received the person
 * @param receiverIdNumber the number of the identity document they showed
 * @param idCopied         whether that document was checked and copied
 * @param signedByGiver    whether the giver signed
 * @param signedByReceiver whether the receiver signed
 * @param belongingsListed whether the list of belongings went along
 * @param medicines        whether the medicines did
 * @param remarks          what else was said
 */
public record Handover(
        Personal<ShortText> receivedBy,
        @Sensitive(SensitiveKind.ID_NUMBER) @Nullable Personal<ShortText> receiverIdNumber,
        boolean idCopied,
        boolean signedByGiver,
        boolean signedByReceiver,
        boolean belongingsListed,
        Medicines medicines,
        @Nullable Personal<Note> remarks) {}
