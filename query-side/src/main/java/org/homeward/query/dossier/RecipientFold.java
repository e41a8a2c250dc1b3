package org.homeward.query.dossier;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.homeward.shared.deadline.DeadlineEvent;
import org.homeward.shared.dossier.RecipientFile;
import org.homeward.shared.dossier.RecipientFile.Kin;
import org.homeward.shared.dossier.RecipientFile.Observation;
import org.homeward.shared.intake.IntakeEvent;
import org.homeward.shared.intake.IntakeEvent.HelpRequested;
import org.homeward.shared.kernel.KinId;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.kernel.Recorded;
import org.homeward.shared.kernel.Role;
import org.homeward.shared.person.ErasureEvent;
import org.homeward.shared.person.Evidence;
import org.homeward.shared.person.EvidenceKind;
import org.homeward.shared.person.FileEvent;
import org.homeward.shared.person.FileEvent.CategoryChanged;
import org.homeward.shared.person.FileEvent.DuplicateRuledOut;
import org.homeward.shared.person.FileEvent.FileAbsorbed;
import org.homeward.shared.person.FileEvent.FileRestored;
import org.homeward.shared.person.FileEvent.FileSealed;
import org.homeward.shared.person.FileEvent.IdentityClaimed;
import org.homeward.shared.person.FileEvent.IdentityCorrected;
import org.homeward.shared.person.FileEvent.IdentityVerified;
import org.homeward.shared.person.FileEvent.KinLinked;
import org.homeward.shared.person.FileEvent.NoContactFlagged;
import org.homeward.shared.person.FileEvent.NoContactLifted;
import org.homeward.shared.person.FileEvent.ObservationRecorded;
import org.homeward.shared.person.FileEvent.PersonDescribed;
import org.homeward.shared.person.FileEvent.PersonFileOpened;
import org.homeward.shared.person.FileEvent.PersonFilesMerged;
import org.homeward.shared.person.FileEvent.PersonFilesUnmerged;
import org.homeward.shared.person.IdentityState;
import org.homeward.shared.person.PersonEvent;
import org.homeward.shared.person.StatutoryCategory;
import org.homeward.shared.placement.PlacementEvent;
import org.homeward.shared.returnhome.JourneyEvent;
import org.homeward.shared.tracing.KinStanding;
import org.homeward.shared.tracing.TracingEvent;
import org.jspecify.annotations.Nullable;

/** Folds one person's events into the file. The stored view, a rebuilt one and the file as of any day all come of it. */
public final class RecipientFold {

    private RecipientFold() {}

    /**
     * The file after one more event.
     *
     * @throws IllegalStateException when the event is not the next one: a gap is never passed over
     */
    public static RecipientFile evolve(@Nullable RecipientFile file, Recorded<? extends PersonEvent> recorded) {
        if (file == null) {
            if (recorded.sequence() == 0 && recorded.event() instanceof PersonFileOpened opened) {
                return opened(opened, recorded);
            }
            throw new IllegalStateException("A file that does not begin with its opening");
        }
        if (recorded.sequence() != file.version() + 1) {
            throw new IllegalStateException("A gap between " + file.version() + " and " + recorded.sequence());
        }
        FileChange change = switch (recorded.event()) {
            case FileEvent event -> fact(file, event, recorded);
            case ErasureEvent event -> ErasureFold.evolve(file, event, recorded);
            case IntakeEvent event -> StayFold.evolve(file, event, recorded);
            case TracingEvent event ->
                TracingFold.evolve(file, event, recorded.by().station());
            case PlacementEvent event -> PlacementFold.evolve(file, event);
            case JourneyEvent event -> JourneyFold.evolve(file, event);
            case DeadlineEvent event -> DeadlineFold.evolve(file, event);
        };
        if (recorded.event() instanceof HelpRequested asked) {
            change.journeys(JourneyFold.askedAgain(file.journeys(), asked));
        }
        RecipientFile next = change.version(recorded.sequence())
                .changedAt(isChange(recorded) ? recorded.recordedAt() : file.changedAt())
                .done();
        return new FileChange(next)
                .custody(CustodyFold.evolve(next, recorded.event()))
                .done();
    }

    /** What the program writes down by itself because time went by does not make a file one that somebody changed. */
    private static boolean isChange(Recorded<? extends PersonEvent> recorded) {
        return recorded.by().role() != Role.SYSTEM;
    }

    private static RecipientFile opened(PersonFileOpened event, Recorded<? extends PersonEvent> recorded) {
        return new RecipientFile(
                event.personId(),
                recorded.sequence(),
                event.station(),
                recorded.by().actor(),
                event.occurredAt(),
                recorded.recordedAt(),
                event.provisionalName(),
                event.identity(),
                IdentityState.PROVISIONAL,
                Set.of(),
                StatutoryCategory.NONE,
                Set.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                null,
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                false,
                null,
                null);
    }

    private static FileChange fact(RecipientFile file, FileEvent event, Recorded<? extends PersonEvent> recorded) {
        FileChange change = new FileChange(file);
        return switch (event) {
            case PersonFileOpened ignored -> throw new IllegalStateException("A file that is opened twice");
            case ObservationRecorded seen ->
                change.observations(with(
                        file.observations(),
                        new Observation(seen.kind(), seen.text(), seen.occurredAt(), recorded.recordedAt())));
            case PersonDescribed described -> change.description(described.description());
            case IdentityClaimed claimed -> change.identity(claimed.identity()).identityState(IdentityState.IDENTIFIED);
            case IdentityVerified verified ->
                change.identityState(IdentityState.VERIFIED).provenBy(kinds(verified.evidence()));
            case IdentityCorrected corrected ->
                change.identity(corrected.identity())
                        .identityState(corrected.verified() ? IdentityState.VERIFIED : IdentityState.IDENTIFIED)
                        .provenBy(kinds(corrected.evidence()));
            case CategoryChanged changed -> change.category(changed.category()).risks(changed.risks());
            case KinLinked kin ->
                change.kin(with(
                        file.kin(),
                        new Kin(
                                kin.kinId(),
                                kin.relation(),
                                kin.name(),
                                kin.contact(),
                                kin.kinPersonId(),
                                KinStanding.CLAIMED,
                                false)));
            case NoContactFlagged flagged -> change.kin(noContact(file.kin(), flagged.kinId(), true));
            case NoContactLifted lifted -> change.kin(noContact(file.kin(), lifted.kinId(), false));
            case PersonFilesMerged merged ->
                change.absorbed(with(file.absorbed(), merged.absorbed()))
                        .ruledOut(without(file.ruledOut(), merged.absorbed()));
            case PersonFilesUnmerged parted ->
                change.absorbed(without(file.absorbed(), parted.absorbed()))
                        .ruledOut(
                                file.absorbed().contains(parted.absorbed())
                                        ? apart(file, parted.absorbed())
                                        : file.ruledOut());
            case FileAbsorbed by -> change.survivor(by.survivor()).ruledOut(without(file.ruledOut(), by.survivor()));
            case FileRestored from -> change.survivor(null).ruledOut(apart(file, from.survivor()));
            case DuplicateRuledOut out -> change.ruledOut(apart(file, out.other()));
            case FileSealed ignored -> change.sealed(true);
        };
    }

    private static Set<EvidenceKind> kinds(List<Evidence> evidence) {
        EnumSet<EvidenceKind> kinds = EnumSet.noneOf(EvidenceKind.class);
        evidence.forEach(piece -> kinds.add(piece.kind()));
        return Set.copyOf(kinds);
    }

    private static List<Kin> noContact(List<Kin> kin, KinId id, boolean noContact) {
        return kin.stream()
                .map(one -> one.kinId().equals(id) ? kin(one, one.standing(), noContact) : one)
                .toList();
    }

    static Kin kin(Kin from, KinStanding standing, boolean noContact) {
        return new Kin(
                from.kinId(), from.relation(), from.name(), from.contact(), from.kinPersonId(), standing, noContact);
    }

    /** Who was merged and parted again was looked at, as who was said to be somebody else. */
    private static List<PersonId> apart(RecipientFile file, PersonId other) {
        return with(without(file.ruledOut(), other), other);
    }

    private static List<PersonId> without(List<PersonId> ids, PersonId id) {
        return ids.stream().filter(one -> !one.equals(id)).toList();
    }

    static <T> List<T> with(List<T> list, T one) {
        List<T> next = new ArrayList<>(list);
        next.add(one);
        return List.copyOf(next);
    }
}
