package org.homeward.query.dossier;

import static org.homeward.query.dossier.RecipientFold.with;

import java.time.Instant;
import java.util.List;
import org.homeward.shared.dossier.CustodyLink;
import org.homeward.shared.dossier.CustodyLink.Holder;
import org.homeward.shared.dossier.JourneyFile;
import org.homeward.shared.dossier.PlacementFile;
import org.homeward.shared.dossier.RecipientFile;
import org.homeward.shared.dossier.StayFile;
import org.homeward.shared.intake.IntakeEvent.Absconded;
import org.homeward.shared.intake.IntakeEvent.AidTerminated;
import org.homeward.shared.intake.IntakeEvent.DeathRetracted;
import org.homeward.shared.intake.IntakeEvent.DepartedHome;
import org.homeward.shared.intake.IntakeEvent.DepartedVoluntarily;
import org.homeward.shared.intake.IntakeEvent.ReferredToPolice;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.FosterFamilyId;
import org.homeward.shared.kernel.JourneyId;
import org.homeward.shared.kernel.KinId;
import org.homeward.shared.kernel.Personal;
import org.homeward.shared.kernel.PlacementId;
import org.homeward.shared.kernel.ShortText;
import org.homeward.shared.kernel.StayId;
import org.homeward.shared.person.PersonEvent;
import org.homeward.shared.placement.DisruptionCause;
import org.homeward.shared.placement.PlacementEvent.PlacementDisrupted;
import org.homeward.shared.placement.PlacementEvent.PlacementEnded;
import org.homeward.shared.placement.PlacementType;
import org.homeward.shared.returnhome.JourneyEvent.JourneyAborted;
import org.jspecify.annotations.Nullable;

/**
 * Folds who answers for the person, one after the other (责任链). While somebody looks after the person it follows from
 * how the file stands; afterwards, from how that ended.
 */
final class CustodyFold {

    private static final Who NOBODY_KNOWN = Who.of(Holder.UNKNOWN);
    private static final Who ONESELF = Who.of(Holder.THE_PERSON);

    private CustodyFold() {}

    /** Who answers, and by what. */
    private record Who(
            Holder holder,
            @Nullable FacilityId facility,
            @Nullable FosterFamilyId family,
            @Nullable KinId kin,
            @Nullable Personal<ShortText> body,
            @Nullable StayId stay,
            @Nullable PlacementId placement,
            @Nullable JourneyId journey) {

        static Who of(Holder holder) {
            return new Who(holder, null, null, null, null, null, null, null);
        }

        static Who of(CustodyLink link) {
            return new Who(
                    link.holder(),
                    link.facility(),
                    link.family(),
                    link.kinId(),
                    link.body(),
                    link.stayId(),
                    link.placementId(),
                    link.journeyId());
        }

        CustodyLink link(Instant from, @Nullable Instant to) {
            return link(from, to, null);
        }

        CustodyLink link(Instant from, @Nullable Instant to, @Nullable CustodyLink instead) {
            return new CustodyLink(holder, facility, family, kin, body, stay, placement, journey, from, to, instead);
        }
    }

    /**
     * The chain after one more event.
     *
     * @param file  the file after the event, with the chain as it was before
     * @param event the event
     */
    static List<CustodyLink> evolve(RecipientFile file, PersonEvent event) {
        List<CustodyLink> chain = file.custody();
        Who next = now(file);
        if (next == null && !chain.isEmpty()) {
            next = afterwards(file, event);
        }
        boolean neverAnswered = chain.isEmpty() && file.deceasedAt() != null;
        return next == null || neverAnswered ? chain : then(chain, next, event.occurredAt());
    }

    /**
     * One after the other without a gap: each begins where the one before it ended, also when it was written down out of
     * order. Who answered for no time at all did not answer.
     */
    private static List<CustodyLink> then(List<CustodyLink> chain, Who next, Instant at) {
        if (chain.isEmpty()) {
            return List.of(next.link(at, null));
        }
        CustodyLink last = chain.getLast();
        if (Who.of(last).equals(next)) {
            return chain;
        }
        Instant from = at.isBefore(last.from()) ? last.from() : at;
        List<CustodyLink> before = chain.subList(0, chain.size() - 1);
        if (from.equals(last.from())) {
            boolean again = !before.isEmpty() && Who.of(before.getLast()).equals(next);
            CustodyLink instead = next.holder() == Holder.DECEASED ? last : null;
            return again ? reopened(before) : with(before, next.link(from, null, instead));
        }
        return with(with(before, Who.of(last).link(last.from(), from)), next.link(from, null));
    }

    private static List<CustodyLink> reopened(List<CustodyLink> chain) {
        CustodyLink last = chain.getLast();
        return with(chain.subList(0, chain.size() - 1), Who.of(last).link(last.from(), null));
    }

    /**
     * Who looks after the person as the file stands; nobody when neither journey, stay nor placement goes on. Who lives in
     * the station for good is there by the stay, and leaves it as anybody does.
     */
    private static @Nullable Who now(RecipientFile file) {
        if (file.deceasedAt() != null) {
            return Who.of(Holder.DECEASED);
        }
        JourneyFile journey = file.journeys().stream()
                .filter(one -> one.stage().isUnderway())
                .findFirst()
                .orElse(null);
        if (journey != null) {
            return facility(journey.responsible(), null, null, journey.journeyId());
        }
        StayFile stay = file.stays().isEmpty() ? null : file.stays().getLast();
        if (stay != null && stay.stage().isStay()) {
            return facility(stay.station(), stay.stayId(), null, null);
        }
        return file.placements().stream()
                .filter(one -> one.stage().isLived() && one.type() != PlacementType.STATION_BED)
                .min((one, other) ->
                        Boolean.compare(one.type().isOverlay(), other.type().isOverlay()))
                .map(one -> home(file, one))
                .orElse(null);
    }

    private static Who home(RecipientFile file, PlacementFile placement) {
        PlacementId id = placement.placementId();
        if (placement.family() != null) {
            return new Who(Holder.FOSTER_FAMILY, placement.facility(), placement.family(), null, null, null, id, null);
        }
        if (placement.type() == PlacementType.KIN_CARE && placement.kinId() != null) {
            return new Who(Holder.KIN, placement.facility(), null, placement.kinId(), null, null, id, null);
        }
        FacilityId facility = placement.facility();
        return facility(facility == null ? station(file) : facility, null, id, null);
    }

    private static Who facility(
            FacilityId facility, @Nullable StayId stay, @Nullable PlacementId placement, @Nullable JourneyId journey) {
        return new Who(Holder.FACILITY, facility, null, null, null, stay, placement, journey);
    }

    private static @Nullable Who afterwards(RecipientFile file, PersonEvent event) {
        return switch (event) {
            case DepartedVoluntarily ignored -> ONESELF;
            case AidTerminated ignored -> ONESELF;
            case Absconded ignored -> NOBODY_KNOWN;
            case JourneyAborted ignored -> NOBODY_KNOWN;
            case ReferredToPolice taken when taken.takenAway() -> Who.of(Holder.POLICE);
            case DepartedHome home -> receiver(JourneyFold.of(file, home.journeyId()));
            case PlacementDisrupted broken when broken.cause() == DisruptionCause.RAN_AWAY -> NOBODY_KNOWN;
            case PlacementDisrupted ignored -> keeper(file);
            case PlacementEnded ended -> afterPlacement(file, ended);
            case DeathRetracted ignored -> beforeDeath(file.custody());
            case PersonEvent ignored -> null;
        };
    }

    /** A placement by which nobody answered leaves the person to nobody else. */
    private static @Nullable Who afterPlacement(RecipientFile file, PlacementEnded ended) {
        if (!ended.placementId().equals(file.custody().getLast().placementId())) {
            return null;
        }
        return switch (ended.ground()) {
            case RETURNED_HOME ->
                receiver(file.journeys().stream()
                        .filter(one -> one.handedOverAt() != null)
                        .reduce((earlier, later) -> later)
                        .orElse(null));
            case FAMILY_FOUND -> Who.of(Holder.KIN);
            case AGED_OUT, OWN_WISH, NO_LONGER_NEEDED -> ONESELF;
            case DIED -> Who.of(Holder.DECEASED);
            case MOVED, NOT_SUITABLE, OTHER -> keeper(file);
        };
    }

    /** Whoever a journey took the person to. */
    private static Who receiver(@Nullable JourneyFile journey) {
        if (journey == null) {
            return NOBODY_KNOWN;
        }
        JourneyId id = journey.journeyId();
        if (journey.stops().isEmpty()) {
            return new Who(Holder.THE_PERSON, null, null, null, null, null, null, id);
        }
        JourneyFile.Stop end = journey.stops().getLast();
        if (end.station() != null) {
            return facility(end.station(), null, null, id);
        }
        return end.kinId() == null
                ? new Who(Holder.OTHER_BODY, null, null, null, end.body(), null, null, id)
                : new Who(Holder.KIN, null, null, end.kinId(), null, null, null, id);
    }

    /** A placement that broke down leaves the person with whoever supervised it, until somebody else answers. */
    private static Who keeper(RecipientFile file) {
        CustodyLink last = file.custody().getLast();
        FacilityId facility = last.facility();
        return facility(facility == null ? station(file) : facility, null, null, null);
    }

    /** The last one that took the person in; one that was only asked for help never answered. */
    private static FacilityId station(RecipientFile file) {
        return file.stays().stream()
                .filter(stay -> stay.registeredAt() != null)
                .reduce((earlier, later) -> later)
                .map(StayFile::station)
                .orElse(file.openedBy());
    }

    /**
     * Everything is as before the death. A stay does not answer here, or it would go on: whoever took over from it did so no
     * earlier than the death, and left no link but within that of the death.
     */
    private static Who beforeDeath(List<CustodyLink> chain) {
        return chain.stream()
                .map(link -> link.instead() == null ? link : link.instead())
                .filter(link -> link.holder() != Holder.DECEASED)
                .reduce((earlier, later) -> later)
                .filter(link -> link.stayId() == null)
                .map(Who::of)
                .orElse(NOBODY_KNOWN);
    }
}
