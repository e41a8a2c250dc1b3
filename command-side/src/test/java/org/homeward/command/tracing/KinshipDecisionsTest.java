package org.homeward.command.tracing;

import static org.homeward.command.person.PersonSpec.BOSS;
import static org.homeward.command.person.PersonSpec.DESK;
import static org.homeward.command.person.PersonSpec.NOW;
import static org.homeward.command.person.PersonSpec.PERSON;
import static org.homeward.command.person.PersonSpec.THEN;
import static org.homeward.command.person.PersonSpec.aged;
import static org.homeward.command.person.PersonSpec.given;
import static org.homeward.command.person.PersonSpec.note;
import static org.homeward.command.person.PersonSpec.opened;
import static org.homeward.command.tracing.Searches.SISTER;
import static org.homeward.command.tracing.Searches.evidence;
import static org.homeward.command.tracing.Searches.plus;
import static org.homeward.command.tracing.Searches.withSister;

import java.util.List;
import org.homeward.shared.kernel.RefusalCode;
import org.homeward.shared.person.EvidenceKind;
import org.homeward.shared.person.PersonEvent;
import org.homeward.shared.tracing.TracingCommand.RejectKinClaim;
import org.homeward.shared.tracing.TracingCommand.VerifyKin;
import org.homeward.shared.tracing.TracingEvent.KinClaimRejected;
import org.homeward.shared.tracing.TracingEvent.KinVerified;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whoever says "I am her aunt" is believed on evidence, and on nothing else. */
@Tag("story")
class KinshipDecisionsTest {

    private static final List<PersonEvent> CLAIMED = withSister(List.of(opened(aged(10))));

    @Test
    void dna_or_the_police_prove_a_kinship_and_so_does_a_document_with_a_word() {
        for (var proof : List.of(
                evidence(EvidenceKind.DNA_MATCH),
                evidence(EvidenceKind.POLICE_CONFIRMATION),
                evidence(EvidenceKind.OTHER_DOCUMENT, EvidenceKind.RELATIVE_STATEMENT),
                evidence(EvidenceKind.ID_DOCUMENT, EvidenceKind.SELF_DECLARATION))) {
            given(CLAIMED)
                    .when(new VerifyKin(PERSON, SISTER, proof, NOW))
                    .then(new KinVerified(PERSON, SISTER, proof, NOW));
        }
    }

    @Test
    void a_word_a_face_or_a_paper_alone_proves_nothing() {
        given(CLAIMED).when(verify(EvidenceKind.FACE_MATCH)).thenRefused(RefusalCode.FACE_MATCH_IS_NO_PROOF);
        for (EvidenceKind alone : List.of(
                EvidenceKind.SELF_DECLARATION,
                EvidenceKind.RELATIVE_STATEMENT,
                EvidenceKind.ID_DOCUMENT,
                EvidenceKind.OTHER_DOCUMENT)) {
            given(CLAIMED).when(verify(alone)).thenRefused(RefusalCode.KINSHIP_NOT_PROVEN);
        }
        given(CLAIMED).when(verify()).thenRefused(RefusalCode.KINSHIP_NOT_PROVEN);
        given(CLAIMED)
                .when(verify(EvidenceKind.SELF_DECLARATION, EvidenceKind.RELATIVE_STATEMENT))
                .thenRefused(RefusalCode.KINSHIP_NOT_PROVEN);
        given(CLAIMED)
                .when(verify(EvidenceKind.FACE_MATCH, EvidenceKind.SELF_DECLARATION))
                .thenRefused(RefusalCode.KINSHIP_NOT_PROVEN);
        given(CLAIMED)
                .when(verify(EvidenceKind.FACE_MATCH, EvidenceKind.ID_DOCUMENT))
                .thenRefused(RefusalCode.KINSHIP_NOT_PROVEN);
    }

    @Test
    void only_who_stands_on_the_file_is_verified_or_rejected_and_only_once() {
        List<PersonEvent> unknown = List.of(opened(aged(10)));
        given(unknown).when(verify(EvidenceKind.DNA_MATCH)).thenRefused(RefusalCode.KIN_NOT_FOUND);
        given(unknown).when(reject()).thenRefused(RefusalCode.KIN_NOT_FOUND);
        given(plus(CLAIMED, verified()))
                .when(verify(EvidenceKind.DNA_MATCH))
                .thenRefused(RefusalCode.KIN_ALREADY_VERIFIED);
        given(plus(CLAIMED, rejected())).when(reject()).thenRefused(RefusalCode.KIN_ALREADY_REJECTED);
    }

    @Test
    void new_evidence_may_turn_a_rejection_and_another_person_may_turn_a_proof() {
        given(CLAIMED).when(reject()).then(new KinClaimRejected(PERSON, SISTER, note("DNA不符"), NOW));
        given(plus(CLAIMED, rejected())).when(verify(EvidenceKind.DNA_MATCH)).thenAllowed();
        given(plus(CLAIMED, verified())).when(reject(), DESK).thenRefused(RefusalCode.SAME_PERSON_APPROVES);
        given(plus(CLAIMED, verified())).when(reject(), BOSS).thenAllowed();
    }

    private static VerifyKin verify(EvidenceKind... kinds) {
        return new VerifyKin(PERSON, SISTER, evidence(kinds), NOW);
    }

    private static RejectKinClaim reject() {
        return new RejectKinClaim(PERSON, SISTER, note("DNA不符"), NOW);
    }

    private static KinVerified verified() {
        return new KinVerified(PERSON, SISTER, evidence(EvidenceKind.DNA_MATCH), THEN);
    }

    private static KinClaimRejected rejected() {
        return new KinClaimRejected(PERSON, SISTER, note("DNA不符"), THEN);
    }
}
