package org.homeward.shared.person;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.KinId;
import org.homeward.shared.kernel.MessageName;
import org.homeward.shared.kernel.Note;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.kernel.Personal;
import org.homeward.shared.kernel.ShortText;
import org.jspecify.annotations.Nullable;

/** What can be asked of a person's file itself. */
public sealed interface FileCommand extends PersonCommand {

    /** Opens a file under a provisional name, with whatever is known at that moment. */
    @MessageName("person.open-file")
    record OpenPersonFile(
            PersonId personId,
            FacilityId station,
            Personal<ShortText> provisionalName,
            Identity identity,
            Instant occurredAt)
            implements FileCommand {}

    /** Records something seen or heard of the person. */
    @MessageName("person.record-observation")
    record RecordObservation(PersonId personId, ObservationKind kind, Personal<Note> text, Instant occurredAt)
            implements FileCommand {}

    /** Writes down height, marks and dialect as they are known now; what was known before is replaced. */
    @MessageName("person.describe")
    record DescribePerson(PersonId personId, Personal<Description> description, Instant occurredAt)
            implements FileCommand {}

    /** Writes down who the person is said to be, and by whom. */
    @MessageName("person.claim-identity")
    record ClaimIdentity(PersonId personId, Identity identity, EvidenceKind basis, Instant occurredAt)
            implements FileCommand {}

    /** Confirms the claimed identity by evidence. A face match alone never does. */
    @MessageName("person.verify-identity")
    record VerifyIdentity(PersonId personId, List<Evidence> evidence, Instant occurredAt) implements FileCommand {}

    /** Mends a claimed or verified identity; what was verified stays so only with evidence for the new one. */
    @MessageName("person.correct-identity")
    record CorrectIdentity(
            PersonId personId, Identity identity, List<Evidence> evidence, Personal<Note> reason, Instant occurredAt)
            implements FileCommand {}

    /** Changes the one statutory category and the risk attributes. */
    @MessageName("person.change-category")
    record ChangeCategory(
            PersonId personId,
            StatutoryCategory category,
            Set<RiskAttribute> risks,
            Personal<Note> reason,
            Instant occurredAt)
            implements FileCommand {}

    /** Adds a relative. */
    @MessageName("person.link-kin")
    record LinkKin(
            PersonId personId,
            KinId kinId,
            Relation relation,
            Personal<ShortText> name,
            @Nullable Personal<ShortText> contact,
            @Nullable PersonId kinPersonId,
            Instant occurredAt)
            implements FileCommand {}

    /** Forbids all contact with a relative who is a danger. */
    @MessageName("person.flag-no-contact")
    record FlagNoContact(PersonId personId, KinId kinId, Personal<Note> reason, Instant occurredAt)
            implements FileCommand {}

    /** Allows contact again; never by the one who flagged it. */
    @MessageName("person.lift-no-contact")
    record LiftNoContact(PersonId personId, KinId kinId, Personal<Note> reason, Instant occurredAt)
            implements FileCommand {}

    /** Says that another file is about the same person. Both histories stay; it can be undone. */
    @MessageName("person.merge-files")
    record MergeFiles(PersonId personId, PersonId absorbed, Personal<Note> reason, Instant occurredAt)
            implements FileCommand {}

    /** Says that the two files are about two people after all. */
    @MessageName("person.unmerge-files")
    record UnmergeFiles(PersonId personId, PersonId absorbed, Personal<Note> reason, Instant occurredAt)
            implements FileCommand {}

    /** Says that another file, which looks as if it were about the same person, is not. Merging the two takes it back. */
    @MessageName("person.rule-out-duplicate")
    record RuleOutDuplicate(PersonId personId, PersonId other, Personal<Note> reason, Instant occurredAt)
            implements FileCommand {}

    /** Closes the file for good. */
    @MessageName("person.seal-file")
    record SealFile(PersonId personId, Personal<Note> reason, Instant occurredAt) implements FileCommand {}
}
