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
import org.homeward.shared.kernel.Sensitive;
import org.homeward.shared.kernel.SensitiveKind;
import org.homeward.shared.kernel.ShortText;
import org.jspecify.annotations.Nullable;

/** What became true of a person's file itself. */
public sealed interface FileEvent extends PersonEvent {

    /** A file exists for somebody whom a station met. */
    @MessageName("person.file-opened")
    record PersonFileOpened(
            PersonId personId,
            FacilityId station,
            Personal<ShortText> provisionalName,
            Identity identity,
            Instant occurredAt)
            implements FileEvent {}

    /** Something was seen or heard of the person. */
    @MessageName("person.observation-recorded")
    record ObservationRecorded(
            PersonId personId,
            ObservationKind kind,

            @Sensitive(value = SensitiveKind.HEALTH, where = "kind", is = "HEALTH")
            Personal<Note> text,

            Instant occurredAt)
            implements FileEvent {}

    /** Height, marks and dialect were written down, in the place of what was known before. */
    @MessageName("person.described")
    record PersonDescribed(PersonId personId, Personal<Description> description, Instant occurredAt)
            implements FileEvent {}

    /** The person is said to be somebody. */
    @MessageName("person.identity-claimed")
    record IdentityClaimed(PersonId personId, Identity identity, EvidenceKind basis, Instant occurredAt)
            implements FileEvent {}

    /** The claimed identity was confirmed by evidence. */
    @MessageName("person.identity-verified")
    record IdentityVerified(PersonId personId, List<Evidence> evidence, Instant occurredAt) implements FileEvent {}

    /** The identity was mended. */
    @MessageName("person.identity-corrected")
    record IdentityCorrected(
            PersonId personId,
            Identity identity,
            List<Evidence> evidence,
            boolean verified,
            Personal<Note> reason,
            Instant occurredAt)
            implements FileEvent {}

    /** The person is in another statutory category, or has other risk attributes. */
    @MessageName("person.category-changed")
    record CategoryChanged(
            PersonId personId,
            StatutoryCategory category,
            Set<RiskAttribute> risks,
            @Sensitive(SensitiveKind.PROTECTION) Personal<Note> reason,
            Instant occurredAt)
            implements FileEvent {}

    /** A relative is known. */
    @MessageName("person.kin-linked")
    record KinLinked(
            PersonId personId,
            KinId kinId,
            Relation relation,
            Personal<ShortText> name,
            @Sensitive(SensitiveKind.PHONE) @Nullable Personal<ShortText> contact,
            @Nullable PersonId kinPersonId,
            Instant occurredAt)
            implements FileEvent {}

    /** A relative must be kept away. */
    @MessageName("person.no-contact-flagged")
    record NoContactFlagged(
            PersonId personId,
            KinId kinId,
            @Sensitive(SensitiveKind.PROTECTION) Personal<Note> reason,
            Instant occurredAt)
            implements FileEvent {}

    /** A relative need no longer be kept away. */
    @MessageName("person.no-contact-lifted")
    record NoContactLifted(
            PersonId personId,
            KinId kinId,
            @Sensitive(SensitiveKind.PROTECTION) Personal<Note> reason,
            Instant occurredAt)
            implements FileEvent {}

    /** This file now speaks for another one too. */
    @MessageName("person.files-merged")
    record PersonFilesMerged(PersonId personId, PersonId absorbed, Personal<Note> reason, Instant occurredAt)
            implements FileEvent {}

    /** Another file now speaks for this one. */
    @MessageName("person.file-absorbed")
    record FileAbsorbed(PersonId personId, PersonId survivor, Instant occurredAt) implements FileEvent {}

    /** This file no longer speaks for the other one. */
    @MessageName("person.files-unmerged")
    record PersonFilesUnmerged(PersonId personId, PersonId absorbed, Personal<Note> reason, Instant occurredAt)
            implements FileEvent {}

    /** This file speaks for itself again. */
    @MessageName("person.file-restored")
    record FileRestored(PersonId personId, PersonId survivor, Instant occurredAt) implements FileEvent {}

    /** Another file, which looks as if it were about the same person, is not; noted on both. */
    @MessageName("person.duplicate-ruled-out")
    record DuplicateRuledOut(PersonId personId, PersonId other, Personal<Note> reason, Instant occurredAt)
            implements FileEvent {}

    /** The file is closed for good. */
    @MessageName("person.file-sealed")
    record FileSealed(PersonId personId, Personal<Note> reason, Instant occurredAt) implements FileEvent {}
}
