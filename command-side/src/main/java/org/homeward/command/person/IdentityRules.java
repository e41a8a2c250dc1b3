package org.homeward.command.person;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.homeward.command.kernel.Context;
import org.homeward.command.kernel.PossibleBirth;
import org.homeward.shared.kernel.Personal;
import org.homeward.shared.kernel.RefusalCode;
import org.homeward.shared.kernel.Refused;
import org.homeward.shared.person.Evidence;
import org.homeward.shared.person.EvidenceKind;
import org.homeward.shared.person.Identity;
import org.homeward.shared.person.IdentityState;
import org.jspecify.annotations.Nullable;

/** Who somebody is said to be, and what proves it. */
final class IdentityRules {

    private static final Set<EvidenceKind> PROOF_ALONE =
            EnumSet.of(EvidenceKind.ID_DOCUMENT, EvidenceKind.POLICE_CONFIRMATION, EvidenceKind.DNA_MATCH);
    private static final Set<EvidenceKind> PROOF_TOGETHER =
            EnumSet.of(EvidenceKind.RELATIVE_STATEMENT, EvidenceKind.OTHER_DOCUMENT);

    private IdentityRules() {}

    static void isClaimed(PersonState person) {
        if (person.file().identityState() == IdentityState.PROVISIONAL) {
            throw new Refused(RefusalCode.IDENTITY_NOT_CLAIMED);
        }
    }

    static void isNotVerified(PersonState person) {
        if (person.file().identityState() == IdentityState.VERIFIED) {
            throw new Refused(RefusalCode.IDENTITY_ALREADY_VERIFIED);
        }
    }

    /**
     * An identity document, the police or a DNA match prove an identity; a relative together with a document does.
     * A face match only ever gives candidates.
     */
    static void evidenceProves(List<Evidence> evidence) {
        Set<EvidenceKind> kinds = EnumSet.noneOf(EvidenceKind.class);
        evidence.forEach(piece -> kinds.add(piece.kind()));
        if (kinds.stream().anyMatch(PROOF_ALONE::contains) || kinds.containsAll(PROOF_TOGETHER)) {
            return;
        }
        boolean onlyFace = kinds.equals(EnumSet.of(EvidenceKind.FACE_MATCH));
        throw new Refused(onlyFace ? RefusalCode.FACE_MATCH_IS_NO_PROOF : RefusalCode.EVIDENCE_INSUFFICIENT);
    }

    static void birthIsPast(Identity identity, Context context) {
        PossibleBirth.isPast(known(identity.birth()), known(identity.idNumber()), context);
    }

    static void numberFitsPerson(Identity identity) {
        PossibleBirth.fitsNumber(known(identity.birth()), identity.sex(), known(identity.idNumber()));
    }

    private static <T> @Nullable T known(@Nullable Personal<T> value) {
        return value == null ? null : value.orNull();
    }
}
