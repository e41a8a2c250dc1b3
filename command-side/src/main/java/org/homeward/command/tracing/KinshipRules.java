package org.homeward.command.tracing;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.homeward.command.kernel.Context;
import org.homeward.command.person.PersonState;
import org.homeward.command.tracing.TracingState.Kinship;
import org.homeward.shared.kernel.KinId;
import org.homeward.shared.kernel.RefusalCode;
import org.homeward.shared.kernel.Refused;
import org.homeward.shared.person.Evidence;
import org.homeward.shared.person.EvidenceKind;

/** What proves that somebody is the relative they say they are: a child is handed to whoever passes here. */
final class KinshipRules {

    private static final Set<EvidenceKind> PROOF_ALONE =
            EnumSet.of(EvidenceKind.DNA_MATCH, EvidenceKind.POLICE_CONFIRMATION);
    private static final Set<EvidenceKind> DOCUMENTS =
            EnumSet.of(EvidenceKind.ID_DOCUMENT, EvidenceKind.OTHER_DOCUMENT);
    private static final Set<EvidenceKind> WORDS =
            EnumSet.of(EvidenceKind.RELATIVE_STATEMENT, EvidenceKind.SELF_DECLARATION);

    private KinshipRules() {}

    static void isClaimed(PersonState person, KinId kin) {
        if (!person.knows(kin)) {
            throw new Refused(RefusalCode.KIN_NOT_FOUND);
        }
    }

    static void isNotVerified(PersonState person, KinId kin) {
        Kinship kinship = person.tracing().kin().get(kin);
        if (kinship != null && kinship.verified()) {
            throw new Refused(RefusalCode.KIN_ALREADY_VERIFIED);
        }
    }

    static void isNotRejected(PersonState person, KinId kin) {
        Kinship kinship = person.tracing().kin().get(kin);
        if (kinship != null && !kinship.verified()) {
            throw new Refused(RefusalCode.KIN_ALREADY_REJECTED);
        }
    }

    /** A proof that was accepted is not thrown over by whoever accepted it, alone. */
    static void isNotRejectedByWhoVerified(PersonState person, KinId kin, Context context) {
        Kinship kinship = person.tracing().kin().get(kin);
        if (kinship != null) {
            context.isNot(kinship.by());
        }
    }

    /**
     * DNA or the police prove a kinship; so does a document together with somebody's word. Faces never do, and a word
     * alone never does.
     */
    static void evidenceProves(List<Evidence> evidence) {
        Set<EvidenceKind> kinds = EnumSet.noneOf(EvidenceKind.class);
        evidence.forEach(piece -> kinds.add(piece.kind()));
        boolean documented = kinds.stream().anyMatch(DOCUMENTS::contains);
        boolean stated = kinds.stream().anyMatch(WORDS::contains);
        if (kinds.stream().anyMatch(PROOF_ALONE::contains) || (documented && stated)) {
            return;
        }
        boolean onlyFace = kinds.equals(EnumSet.of(EvidenceKind.FACE_MATCH));
        throw new Refused(onlyFace ? RefusalCode.FACE_MATCH_IS_NO_PROOF : RefusalCode.KINSHIP_NOT_PROVEN);
    }
}
