package org.homeward.command.person;

import java.util.List;
import java.util.Map;
import org.homeward.command.intake.StayState;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.kernel.RefusalCode;
import org.homeward.shared.kernel.Refused;
import org.homeward.shared.person.ErasureEvent.LegalHoldLifted;
import org.homeward.shared.person.FileEvent.DuplicateRuledOut;
import org.homeward.shared.person.FileEvent.FileAbsorbed;
import org.homeward.shared.person.FileEvent.FileRestored;
import org.homeward.shared.person.FileEvent.NoContactFlagged;
import org.homeward.shared.person.FileEvent.NoContactLifted;
import org.homeward.shared.person.FileEvent.PersonFilesMerged;
import org.homeward.shared.person.FileEvent.PersonFilesUnmerged;
import org.homeward.shared.person.PersonEvent;
import org.homeward.shared.placement.PlacementEvent.HouseholdRegistered;
import org.homeward.shared.placement.PlacementEvent.SettlementApproved;
import org.homeward.shared.placement.PlacementEvent.SettlementRejected;
import org.homeward.shared.tracing.DnaStep;
import org.homeward.shared.tracing.TracingEvent.DnaResultReceived;
import org.homeward.shared.tracing.TracingEvent.DnaSampled;
import org.homeward.shared.tracing.TracingEvent.KinClaimRejected;
import org.homeward.shared.tracing.TracingEvent.KinVerified;
import org.homeward.shared.tracing.TracingEvent.LeadRuledOut;
import org.homeward.shared.tracing.TracingEvent.MatchReunited;
import org.homeward.shared.tracing.TracingEvent.MatchUndone;
import org.homeward.shared.tracing.TracingEvent.MatchVerified;
import org.homeward.shared.tracing.TracingEvent.PoliceCheckAnswered;
import org.jspecify.annotations.Nullable;

/**
 * Decides what a merge, its undoing, or that there is nothing to merge means for the other file, and what is said of a
 * relative whom only an absorbed file knows.
 *
 * <p>A merge is a link on both streams. Nothing is copied, so undoing it loses nothing.
 */
public final class MergeDecider {

    private MergeDecider() {}

    /** The other file that an event is about, or null when there is none. */
    public static @Nullable PersonId other(PersonEvent event) {
        return switch (event) {
            case PersonFilesMerged merged -> merged.absorbed();
            case PersonFilesUnmerged parted -> parted.absorbed();
            case DuplicateRuledOut out -> out.other();
            default -> null;
        };
    }

    /** Whether what an event speaks of or answers (a relative, a lead, a question) stands on a file. */
    public static boolean isKnownTo(PersonState person, PersonEvent event) {
        return switch (event) {
            case NoContactFlagged flagged -> person.knows(flagged.kinId());
            case NoContactLifted lifted -> person.knows(lifted.kinId());
            case KinVerified verified -> person.knows(verified.kinId());
            case KinClaimRejected rejected -> person.knows(rejected.kinId());
            case LeadRuledOut out -> person.tracing().knows(out.leadId());
            case MatchUndone undone -> person.tracing().hasDecided(undone.soughtId());
            case MatchVerified verified -> person.tracing().hasDecided(verified.soughtId());
            case MatchReunited reunited -> person.tracing().hasDecided(reunited.soughtId());
            case SettlementApproved ignored -> person.placement().settlement() != null;
            case SettlementRejected ignored -> person.placement().settlement() != null;
            case HouseholdRegistered ignored -> person.placement().settlement() != null;
            case DnaSampled ignored -> person.tracing().dnaIsAt(DnaStep.REQUESTED);
            case DnaResultReceived ignored -> person.tracing().dnaIsAt(DnaStep.SAMPLED);
            case PoliceCheckAnswered ignored -> person.tracing().policeAsked() != null;
            case LegalHoldLifted ignored -> person.erasure().held();
            default -> true;
        };
    }

    /** The same said on the absorbed file that knows what it is about, where it still stands after a parting. */
    public static List<PersonEvent> onFileThatKnows(PersonId absorbed, PersonEvent event) {
        return switch (event) {
            case NoContactFlagged flagged ->
                List.of(new NoContactFlagged(absorbed, flagged.kinId(), flagged.reason(), flagged.occurredAt()));
            case NoContactLifted lifted ->
                List.of(new NoContactLifted(absorbed, lifted.kinId(), lifted.reason(), lifted.occurredAt()));
            case KinVerified verified ->
                List.of(new KinVerified(absorbed, verified.kinId(), verified.evidence(), verified.occurredAt()));
            case KinClaimRejected rejected ->
                List.of(new KinClaimRejected(absorbed, rejected.kinId(), rejected.reason(), rejected.occurredAt()));
            case LegalHoldLifted lifted -> List.of(new LegalHoldLifted(absorbed, lifted.occurredAt()));
            case LeadRuledOut out -> List.of(new LeadRuledOut(absorbed, out.leadId(), out.reason(), out.occurredAt()));
            case MatchUndone undone ->
                List.of(new MatchUndone(
                        absorbed, undone.reportId(), undone.soughtId(), undone.reason(), undone.occurredAt()));
            case MatchVerified proven ->
                List.of(new MatchVerified(
                        absorbed,
                        proven.reportId(),
                        proven.soughtId(),
                        proven.kinId(),
                        proven.reason(),
                        proven.occurredAt()));
            case MatchReunited home ->
                List.of(new MatchReunited(absorbed, home.reportId(), home.soughtId(), home.occurredAt()));
            case SettlementApproved allowed ->
                List.of(new SettlementApproved(absorbed, allowed.decisionNumber(), allowed.occurredAt()));
            case SettlementRejected refused ->
                List.of(new SettlementRejected(absorbed, refused.reason(), refused.occurredAt()));
            case HouseholdRegistered registered ->
                List.of(new HouseholdRegistered(
                        absorbed, registered.division(), registered.registrationNumber(), registered.occurredAt()));
            case DnaSampled taken -> List.of(new DnaSampled(absorbed, taken.sampleNumber(), taken.occurredAt()));
            case DnaResultReceived found ->
                List.of(new DnaResultReceived(absorbed, found.result(), found.findings(), found.occurredAt()));
            case PoliceCheckAnswered answer ->
                List.of(new PoliceCheckAnswered(absorbed, answer.outcome(), answer.findings(), answer.occurredAt()));
            default -> List.of();
        };
    }

    /**
     * What becomes true of the other file.
     *
     * @param survivor the file that is decided on, which speaks for both where they are merged
     * @param absorbed the other one
     * @param event    what was decided for the first
     * @throws Refused when the other file cannot be absorbed, or is none to be told from this one
     */
    public static List<PersonEvent> decide(PersonState survivor, PersonState absorbed, PersonEvent event) {
        return switch (event) {
            case PersonFilesMerged merged -> {
                canBeAbsorbed(absorbed);
                staysDoNotClash(survivor, absorbed);
                noticesAreWithdrawn(absorbed);
                tracingGoesOnHere(survivor, absorbed);
                nobodyLivesThere(absorbed);
                nobodyIsOnTheWay(absorbed);
                yield List.of(new FileAbsorbed(merged.absorbed(), merged.personId(), merged.occurredAt()));
            }
            case PersonFilesUnmerged parted ->
                List.of(new FileRestored(parted.absorbed(), parted.personId(), parted.occurredAt()));
            case DuplicateRuledOut out -> ruledOut(absorbed, out);
            default -> List.of();
        };
    }

    /**
     * What stands there already is not noted twice. A file that is closed for good, or was erased, takes no more facts; that it is about
     * somebody else then stands on the first only.
     */
    private static List<PersonEvent> ruledOut(PersonState other, DuplicateRuledOut out) {
        if (!other.exists()) {
            throw new Refused(RefusalCode.FILE_NOT_FOUND, Map.of("file", "other"));
        }
        PersonId survivor = other.file().survivor();
        if (survivor != null) {
            throw new Refused(RefusalCode.FILE_ABSORBED, Map.of("survivor", survivor.value()));
        }
        return other.file().sealed()
                        || other.isErased()
                        || other.file().ruledOut().contains(out.personId())
                ? List.of()
                : List.of(new DuplicateRuledOut(
                        /* personId= */ out.other(), /* other= */ out.personId(), out.reason(), out.occurredAt()));
    }

    private static void canBeAbsorbed(PersonState absorbed) {
        if (!absorbed.exists()) {
            throw new Refused(RefusalCode.FILE_NOT_FOUND, Map.of("file", "absorbed"));
        }
        if (absorbed.isErased()) {
            throw new Refused(RefusalCode.FILE_ERASED, Map.of("file", "absorbed"));
        }
        if (absorbed.file().sealed()) {
            throw new Refused(RefusalCode.FILE_SEALED, Map.of("file", "absorbed"));
        }
        var already = absorbed.file().survivor();
        if (already != null) {
            throw new Refused(RefusalCode.FILE_ABSORBED, Map.of("survivor", already.value()));
        }
    }

    /** The absorbed file takes no more commands, so nobody could withdraw its notice any more. */
    private static void noticesAreWithdrawn(PersonState absorbed) {
        if (absorbed.tracing().hasPublicNotice()) {
            throw new Refused(RefusalCode.MERGE_ABSORBS_PUBLIC_NOTICE);
        }
    }

    /** What is still looked for on the absorbed file must be looked for on the one that speaks for it. */
    private static void tracingGoesOnHere(PersonState survivor, PersonState absorbed) {
        if (absorbed.tracing().goesOn() && !survivor.tracing().goesOn()) {
            throw new Refused(RefusalCode.MERGE_ABSORBS_OPEN_TRACING);
        }
    }

    /** The absorbed file takes no more commands, so nobody could end its placement any more. */
    private static void nobodyLivesThere(PersonState absorbed) {
        if (absorbed.placement().isLive()) {
            throw new Refused(RefusalCode.MERGE_ABSORBS_PLACEMENT);
        }
    }

    /** The absorbed file takes no more commands, so nobody could bring the person home or look after it any more. */
    private static void nobodyIsOnTheWay(PersonState absorbed) {
        if (absorbed.journeys().isOpen()) {
            throw new Refused(RefusalCode.MERGE_ABSORBS_JOURNEY);
        }
    }

    /** The absorbed file takes no more commands, so a stay that goes on must be the survivor's. */
    private static void staysDoNotClash(PersonState survivor, PersonState absorbed) {
        StayState other = absorbed.intake().open();
        if (other == null) {
            return;
        }
        StayState own = survivor.intake().open();
        if (own == null) {
            throw new Refused(
                    RefusalCode.MERGE_ABSORBS_OPEN_STAY,
                    Map.of(
                            "stay",
                            other.stayId().value(),
                            "station",
                            other.station().value()));
        }
        throw new Refused(
                RefusalCode.MERGE_BOTH_STAYS_OPEN,
                Map.of(
                        "stay", own.stayId().value(),
                        "station", own.station().value(),
                        "otherStay", other.stayId().value(),
                        "otherStation", other.station().value()));
    }
}
