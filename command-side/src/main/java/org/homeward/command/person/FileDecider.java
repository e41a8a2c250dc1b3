package org.homeward.command.person;

import java.util.List;
import org.homeward.command.kernel.Context;
import org.homeward.shared.kernel.RefusalCode;
import org.homeward.shared.kernel.Refused;
import org.homeward.shared.person.FileCommand;
import org.homeward.shared.person.FileCommand.ChangeCategory;
import org.homeward.shared.person.FileCommand.ClaimIdentity;
import org.homeward.shared.person.FileCommand.CorrectIdentity;
import org.homeward.shared.person.FileCommand.DescribePerson;
import org.homeward.shared.person.FileCommand.FlagNoContact;
import org.homeward.shared.person.FileCommand.LiftNoContact;
import org.homeward.shared.person.FileCommand.LinkKin;
import org.homeward.shared.person.FileCommand.MergeFiles;
import org.homeward.shared.person.FileCommand.OpenPersonFile;
import org.homeward.shared.person.FileCommand.RecordObservation;
import org.homeward.shared.person.FileCommand.RuleOutDuplicate;
import org.homeward.shared.person.FileCommand.SealFile;
import org.homeward.shared.person.FileCommand.UnmergeFiles;
import org.homeward.shared.person.FileCommand.VerifyIdentity;
import org.homeward.shared.person.FileEvent;
import org.homeward.shared.person.FileEvent.CategoryChanged;
import org.homeward.shared.person.FileEvent.DuplicateRuledOut;
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

/** Decides what is asked of the file itself. The other file of a pair is decided by {@link MergeDecider}. */
final class FileDecider {

    private FileDecider() {}

    static List<FileEvent> decide(PersonState person, FileCommand command, Context context) {
        return List.of(
                switch (command) {
                    case OpenPersonFile ask -> open(person, ask, context);
                    case RecordObservation ask ->
                        new ObservationRecorded(ask.personId(), ask.kind(), ask.text(), ask.occurredAt());
                    case DescribePerson ask -> new PersonDescribed(ask.personId(), ask.description(), ask.occurredAt());
                    case ClaimIdentity ask -> claim(person, ask, context);
                    case VerifyIdentity ask -> verify(person, ask);
                    case CorrectIdentity ask -> correct(person, ask, context);
                    case ChangeCategory ask -> changeCategory(person, ask, context);
                    case LinkKin ask -> link(person, ask);
                    case FlagNoContact ask -> flag(person, ask);
                    case LiftNoContact ask -> lift(person, ask, context);
                    case MergeFiles ask -> merge(ask);
                    case UnmergeFiles ask -> unmerge(person, ask);
                    case RuleOutDuplicate ask -> ruleOut(person, ask);
                    case SealFile ask -> seal(person, ask);
                });
    }

    private static FileEvent open(PersonState person, OpenPersonFile ask, Context context) {
        if (person.exists()) {
            throw new Refused(RefusalCode.FILE_ALREADY_OPEN);
        }
        IdentityRules.birthIsPast(ask.identity(), context);
        IdentityRules.numberFitsPerson(ask.identity());
        return new PersonFileOpened(
                ask.personId(), ask.station(), ask.provisionalName(), ask.identity(), ask.occurredAt());
    }

    private static FileEvent claim(PersonState person, ClaimIdentity ask, Context context) {
        IdentityRules.isNotVerified(person);
        IdentityRules.birthIsPast(ask.identity(), context);
        IdentityRules.numberFitsPerson(ask.identity());
        return new IdentityClaimed(ask.personId(), ask.identity(), ask.basis(), ask.occurredAt());
    }

    private static FileEvent verify(PersonState person, VerifyIdentity ask) {
        IdentityRules.isNotVerified(person);
        IdentityRules.isClaimed(person);
        IdentityRules.evidenceProves(ask.evidence());
        return new IdentityVerified(ask.personId(), ask.evidence(), ask.occurredAt());
    }

    private static FileEvent correct(PersonState person, CorrectIdentity ask, Context context) {
        IdentityRules.isClaimed(person);
        IdentityRules.birthIsPast(ask.identity(), context);
        IdentityRules.numberFitsPerson(ask.identity());
        if (!ask.evidence().isEmpty()) {
            IdentityRules.evidenceProves(ask.evidence());
        }
        return new IdentityCorrected(
                ask.personId(),
                ask.identity(),
                ask.evidence(),
                !ask.evidence().isEmpty(),
                ask.reason(),
                ask.occurredAt());
    }

    private static FileEvent changeCategory(PersonState person, ChangeCategory ask, Context context) {
        CategoryRules.changesSomething(person, ask);
        CategoryRules.childCategoryIsForChildren(person, ask, context);
        CategoryRules.leftBehindChildIsYoungEnough(person, ask, context);
        return new CategoryChanged(ask.personId(), ask.category(), ask.risks(), ask.reason(), ask.occurredAt());
    }

    private static FileEvent link(PersonState person, LinkKin ask) {
        KinRules.isSomebodyElse(ask);
        KinRules.isNew(person, ask.kinId());
        return new KinLinked(
                ask.personId(),
                ask.kinId(),
                ask.relation(),
                ask.name(),
                ask.contact(),
                ask.kinPersonId(),
                ask.occurredAt());
    }

    private static FileEvent flag(PersonState person, FlagNoContact ask) {
        KinRules.mayBeContacted(person, ask.kinId());
        return new NoContactFlagged(ask.personId(), ask.kinId(), ask.reason(), ask.occurredAt());
    }

    private static FileEvent lift(PersonState person, LiftNoContact ask, Context context) {
        context.isNot(KinRules.flaggedBy(person, ask.kinId()));
        return new NoContactLifted(ask.personId(), ask.kinId(), ask.reason(), ask.occurredAt());
    }

    private static FileEvent merge(MergeFiles ask) {
        if (ask.personId().equals(ask.absorbed())) {
            throw new Refused(RefusalCode.MERGE_WITH_ITSELF);
        }
        return new PersonFilesMerged(ask.personId(), ask.absorbed(), ask.reason(), ask.occurredAt());
    }

    private static FileEvent unmerge(PersonState person, UnmergeFiles ask) {
        if (!person.absorbed().contains(ask.absorbed())) {
            throw new Refused(RefusalCode.NOT_MERGED);
        }
        return new PersonFilesUnmerged(ask.personId(), ask.absorbed(), ask.reason(), ask.occurredAt());
    }

    private static FileEvent ruleOut(PersonState person, RuleOutDuplicate ask) {
        if (ask.personId().equals(ask.other())) {
            throw new Refused(RefusalCode.DUPLICATE_IS_THE_PERSON);
        }
        if (person.file().ruledOut().contains(ask.other())) {
            throw new Refused(RefusalCode.DUPLICATE_ALREADY_RULED_OUT);
        }
        return new DuplicateRuledOut(ask.personId(), ask.other(), ask.reason(), ask.occurredAt());
    }

    private static FileEvent seal(PersonState person, SealFile ask) {
        if (person.intake().open() != null) {
            throw new Refused(RefusalCode.SEAL_WITH_OPEN_STAY);
        }
        if (!person.intake().kept().isEmpty()) {
            throw new Refused(RefusalCode.SEAL_WITH_BELONGINGS_KEPT);
        }
        if (person.tracing().hasPublicNotice()) {
            throw new Refused(RefusalCode.SEAL_WITH_PUBLIC_NOTICE);
        }
        if (person.placement().isLive()) {
            throw new Refused(RefusalCode.SEAL_WITH_PLACEMENT);
        }
        if (person.journeys().isOpen()) {
            throw new Refused(RefusalCode.SEAL_WITH_JOURNEY);
        }
        return new FileSealed(ask.personId(), ask.reason(), ask.occurredAt());
    }
}
