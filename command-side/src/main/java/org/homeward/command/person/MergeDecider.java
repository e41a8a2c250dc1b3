package org.homeward.command.person;

import java.util.List;
import java.util.Map;
import org.homeward.command.intake.StayState;
import org.homeward.shared.kernel.KinId;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.kernel.RefusalCode;
import org.homeward.shared.kernel.Refused;
import org.homeward.shared.person.FileEvent;
import org.homeward.shared.person.FileEvent.FileAbsorbed;
import org.homeward.shared.person.FileEvent.FileRestored;
import org.homeward.shared.person.FileEvent.NoContactFlagged;
import org.homeward.shared.person.FileEvent.NoContactLifted;
import org.homeward.shared.person.FileEvent.PersonFilesMerged;
import org.homeward.shared.person.FileEvent.PersonFilesUnmerged;
import org.homeward.shared.person.PersonEvent;
import org.jspecify.annotations.Nullable;

/**
 * Decides what a merge, or its undoing, means for the other file, and what is said of a relative whom only an absorbed
 * file knows.
 *
 * <p>A merge is a link on both streams. Nothing is copied, so undoing it loses nothing.
 */
public final class MergeDecider {

    private MergeDecider() {}

    /** The other file that an event about a file is about, or null when there is none. */
    public static @Nullable PersonId other(FileEvent event) {
        return switch (event) {
            case PersonFilesMerged merged -> merged.absorbed();
            case PersonFilesUnmerged parted -> parted.absorbed();
            default -> null;
        };
    }

    /** The relative whom an event keeps away or no longer keeps away, or null when it does neither. */
    public static @Nullable KinId kin(FileEvent event) {
        return switch (event) {
            case NoContactFlagged flagged -> flagged.kinId();
            case NoContactLifted lifted -> lifted.kinId();
            default -> null;
        };
    }

    /** The same said on the absorbed file that knows the relative, where it still stands after a parting. */
    public static List<PersonEvent> onFileOfKin(PersonId absorbed, FileEvent event) {
        return switch (event) {
            case NoContactFlagged flagged ->
                List.of(new NoContactFlagged(absorbed, flagged.kinId(), flagged.reason(), flagged.occurredAt()));
            case NoContactLifted lifted ->
                List.of(new NoContactLifted(absorbed, lifted.kinId(), lifted.reason(), lifted.occurredAt()));
            default -> List.of();
        };
    }

    /**
     * What becomes true of the absorbed file.
     *
     * @param survivor the file that speaks for both
     * @param absorbed the other one
     * @param event    what was decided for the survivor
     * @throws Refused when the other file cannot be absorbed
     */
    public static List<PersonEvent> decide(PersonState survivor, PersonState absorbed, FileEvent event) {
        return switch (event) {
            case PersonFilesMerged merged -> {
                canBeAbsorbed(absorbed);
                staysDoNotClash(survivor, absorbed);
                yield List.of(new FileAbsorbed(merged.absorbed(), merged.personId(), merged.occurredAt()));
            }
            case PersonFilesUnmerged parted ->
                List.of(new FileRestored(parted.absorbed(), parted.personId(), parted.occurredAt()));
            default -> List.of();
        };
    }

    private static void canBeAbsorbed(PersonState absorbed) {
        if (!absorbed.exists()) {
            throw new Refused(RefusalCode.FILE_NOT_FOUND, Map.of("file", "absorbed"));
        }
        if (absorbed.file().sealed()) {
            throw new Refused(RefusalCode.FILE_SEALED, Map.of("file", "absorbed"));
        }
        var already = absorbed.file().survivor();
        if (already != null) {
            throw new Refused(RefusalCode.FILE_ABSORBED, Map.of("survivor", already.value()));
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
