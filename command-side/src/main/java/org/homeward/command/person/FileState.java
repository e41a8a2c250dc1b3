package org.homeward.command.person;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.homeward.shared.kernel.ActorId;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.KinId;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.kernel.Recorded;
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
import org.homeward.shared.person.Identity;
import org.homeward.shared.person.IdentityState;
import org.homeward.shared.person.Relation;
import org.homeward.shared.person.RiskAttribute;
import org.homeward.shared.person.StatutoryCategory;
import org.jspecify.annotations.Nullable;

/**
 * What decisions need to know of the file itself.
 *
 * @param openedBy      the station that opened it
 * @param broughtBy     the account that opened it
 * @param identity      who the person is said to be; absent until the file is opened
 * @param identityState how far that is proven
 * @param verifiedBy    who accepted the proof of it, if anybody did
 * @param category      the one statutory category
 * @param risks         what makes the person vulnerable
 * @param kin           the relatives
 * @param absorbed      files about the same person that this one speaks for
 * @param survivor      the file that speaks for this one
 * @param ruledOut      files that look alike and are about somebody else, as was said or as a parting showed
 * @param sealed        whether it is closed for good
 */
record FileState(
        @Nullable FacilityId openedBy,
        @Nullable ActorId broughtBy,
        @Nullable Identity identity,
        IdentityState identityState,
        @Nullable ActorId verifiedBy,
        StatutoryCategory category,
        Set<RiskAttribute> risks,
        Map<KinId, Relative> kin,
        List<PersonId> absorbed,
        @Nullable PersonId survivor,
        Set<PersonId> ruledOut,
        boolean sealed) {

    static final FileState NONE = new FileState(
            null,
            null,
            null,
            IdentityState.PROVISIONAL,
            null,
            StatutoryCategory.NONE,
            Set.of(),
            Map.of(),
            List.of(),
            null,
            Set.of(),
            false);

    /**
     * A relative.
     *
     * @param relation  how related
     * @param file      their own file, if they have one
     * @param flaggedBy who said that they must be kept away; nobody when contact is allowed
     */
    record Relative(
            Relation relation,
            @Nullable PersonId file,
            @Nullable ActorId flaggedBy) {

        private Relative flagged(@Nullable ActorId by) {
            return new Relative(relation, file, by);
        }
    }

    FileState evolve(Recorded<? extends FileEvent> recorded) {
        return switch (recorded.event()) {
            case PersonFileOpened opened ->
                new FileState(
                        opened.station(),
                        recorded.by().actor(),
                        opened.identity(),
                        IdentityState.PROVISIONAL,
                        null,
                        category,
                        risks,
                        kin,
                        absorbed,
                        survivor,
                        ruledOut,
                        sealed);
            case ObservationRecorded ignored -> this;
            case PersonDescribed ignored -> this;
            case IdentityClaimed claimed -> identified(claimed.identity(), IdentityState.IDENTIFIED, null);
            case IdentityVerified ignored ->
                identified(identity, IdentityState.VERIFIED, recorded.by().actor());
            case IdentityCorrected corrected ->
                corrected.verified()
                        ? identified(
                                corrected.identity(),
                                IdentityState.VERIFIED,
                                recorded.by().actor())
                        : identified(corrected.identity(), IdentityState.IDENTIFIED, null);
            case CategoryChanged changed ->
                new FileState(
                        openedBy,
                        broughtBy,
                        identity,
                        identityState,
                        verifiedBy,
                        changed.category(),
                        changed.risks(),
                        kin,
                        absorbed,
                        survivor,
                        ruledOut,
                        sealed);
            case KinLinked linked ->
                withKin(linked.kinId(), new Relative(linked.relation(), linked.kinPersonId(), null));
            case NoContactFlagged flagged ->
                flagged(flagged.kinId(), recorded.by().actor());
            case NoContactLifted lifted -> flagged(lifted.kinId(), null);
            case PersonFilesMerged merged -> withAbsorbed(merged.absorbed(), true);
            case PersonFilesUnmerged unmerged -> withAbsorbed(unmerged.absorbed(), false);
            case FileAbsorbed by -> absorbedBy(by.survivor(), twoPeople(by.survivor(), false));
            case FileRestored from -> absorbedBy(null, twoPeople(from.survivor(), true));
            case DuplicateRuledOut out -> absorbedBy(survivor, twoPeople(out.other(), true));
            case FileSealed ignored ->
                new FileState(
                        openedBy,
                        broughtBy,
                        identity,
                        identityState,
                        verifiedBy,
                        category,
                        risks,
                        kin,
                        absorbed,
                        survivor,
                        ruledOut,
                        true);
        };
    }

    /** What is known when an absorbed file is read together with this one: every danger of both counts. */
    FileState composedWith(FileState other) {
        Set<RiskAttribute> allRisks = new HashSet<>(risks);
        allRisks.addAll(other.risks);
        Map<KinId, Relative> allKin = new HashMap<>(kin);
        other.kin.forEach(
                (id, contact) -> allKin.merge(id, contact, (own, theirs) -> own.flaggedBy() == null ? theirs : own));
        Set<PersonId> others = new HashSet<>(ruledOut);
        others.addAll(other.ruledOut);
        return new FileState(
                openedBy,
                broughtBy,
                identity,
                identityState,
                verifiedBy,
                category,
                Set.copyOf(allRisks),
                Map.copyOf(allKin),
                absorbed,
                survivor,
                Set.copyOf(others),
                sealed);
    }

    private FileState identified(@Nullable Identity as, IdentityState how, @Nullable ActorId by) {
        return new FileState(
                openedBy, broughtBy, as, how, by, category, risks, kin, absorbed, survivor, ruledOut, sealed);
    }

    /** What is said of a relative whom only an absorbed file knows stands on that file. */
    private FileState flagged(KinId id, @Nullable ActorId by) {
        Relative relative = kin.get(id);
        return relative == null ? this : withKin(id, relative.flagged(by));
    }

    private FileState withKin(KinId id, Relative relative) {
        Map<KinId, Relative> next = new HashMap<>(kin);
        next.put(id, relative);
        return new FileState(
                openedBy,
                broughtBy,
                identity,
                identityState,
                verifiedBy,
                category,
                risks,
                Map.copyOf(next),
                absorbed,
                survivor,
                ruledOut,
                sealed);
    }

    /** Who is merged is one person, and who is parted again is two. */
    private FileState withAbsorbed(PersonId other, boolean isAbsorbed) {
        List<PersonId> next = new ArrayList<>(absorbed);
        next.remove(other);
        if (isAbsorbed) {
            next.add(other);
        }
        return new FileState(
                openedBy,
                broughtBy,
                identity,
                identityState,
                verifiedBy,
                category,
                risks,
                kin,
                List.copyOf(next),
                survivor,
                twoPeople(other, !isAbsorbed),
                sealed);
    }

    private FileState absorbedBy(@Nullable PersonId by, Set<PersonId> others) {
        return new FileState(
                openedBy,
                broughtBy,
                identity,
                identityState,
                verifiedBy,
                category,
                risks,
                kin,
                absorbed,
                by,
                others,
                sealed);
    }

    private Set<PersonId> twoPeople(PersonId other, boolean areTwo) {
        Set<PersonId> next = new HashSet<>(ruledOut);
        if (areTwo) {
            next.add(other);
        } else {
            next.remove(other);
        }
        return Set.copyOf(next);
    }
}
