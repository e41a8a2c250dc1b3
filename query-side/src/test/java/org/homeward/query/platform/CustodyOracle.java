package org.homeward.query.platform;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.homeward.shared.dossier.CustodyLink;
import org.homeward.shared.dossier.CustodyLink.Holder;
import org.homeward.shared.intake.IntakeEvent.Absconded;
import org.homeward.shared.intake.IntakeEvent.AidTerminated;
import org.homeward.shared.intake.IntakeEvent.DeathRecorded;
import org.homeward.shared.intake.IntakeEvent.DeathRetracted;
import org.homeward.shared.intake.IntakeEvent.DepartedHome;
import org.homeward.shared.intake.IntakeEvent.DepartedToPlacement;
import org.homeward.shared.intake.IntakeEvent.DepartedVoluntarily;
import org.homeward.shared.intake.IntakeEvent.HelpRequested;
import org.homeward.shared.intake.IntakeEvent.RecipientRegistered;
import org.homeward.shared.intake.IntakeEvent.ReferredToPolice;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.JourneyId;
import org.homeward.shared.kernel.PlacementId;
import org.homeward.shared.person.FileEvent.PersonFileOpened;
import org.homeward.shared.person.PersonEvent;
import org.homeward.shared.placement.DisruptionCause;
import org.homeward.shared.placement.PlacementEvent.PlacementDisrupted;
import org.homeward.shared.placement.PlacementEvent.PlacementEnded;
import org.homeward.shared.placement.PlacementEvent.PlacementProposed;
import org.homeward.shared.placement.PlacementEvent.PlacementStarted;
import org.homeward.shared.placement.PlacementType;
import org.homeward.shared.returnhome.BoardingStep;
import org.homeward.shared.returnhome.JourneyEvent.BoardingStepCompleted;
import org.homeward.shared.returnhome.JourneyEvent.HandoverSigned;
import org.homeward.shared.returnhome.JourneyEvent.JourneyAborted;
import org.homeward.shared.returnhome.JourneyEvent.JourneyDeparted;
import org.homeward.shared.returnhome.JourneyEvent.JourneyPlanned;
import org.homeward.shared.returnhome.JourneyEvent.JourneyRedirected;
import org.homeward.shared.returnhome.JourneyEvent.PickedUpByKin;
import org.homeward.shared.returnhome.JourneyEvent.RelayHandoverSigned;
import org.homeward.shared.returnhome.JourneyMode;
import org.homeward.shared.returnhome.Receiver;
import org.jspecify.annotations.Nullable;

/**
 * Who answers for one person, from the events alone. A table written by hand that shares nothing with the program, neither its
 * fold nor its states, so that it is not wrong where they are.
 */
final class CustodyOracle {

    /**
     * Who answers.
     *
     * @param holder by kind
     * @param who    which one; empty where the kind says it
     */
    record Answer(Holder holder, String who) {

        static Answer of(CustodyLink link) {
            return switch (link.holder()) {
                case FACILITY -> new Answer(Holder.FACILITY, String.valueOf(link.facility()));
                case FOSTER_FAMILY -> new Answer(Holder.FOSTER_FAMILY, String.valueOf(link.family()));
                case KIN ->
                    new Answer(
                            Holder.KIN, link.kinId() == null ? "" : link.kinId().value());
                case OTHER_BODY, POLICE, THE_PERSON, UNKNOWN, DECEASED -> new Answer(link.holder(), "");
            };
        }

        private static Answer facility(FacilityId facility) {
            return new Answer(Holder.FACILITY, facility.value());
        }
    }

    private static final Answer ONESELF = new Answer(Holder.THE_PERSON, "");
    private static final Answer NOBODY_KNOWN = new Answer(Holder.UNKNOWN, "");

    private final Map<JourneyId, JourneyPlanned> journeys = new HashMap<>();
    private final Map<JourneyId, @Nullable Receiver> receivers = new HashMap<>();
    private final Map<PlacementId, PlacementProposed> proposals = new HashMap<>();
    private final Map<PlacementId, Answer> homes = new LinkedHashMap<>();
    private @Nullable FacilityId opener;
    private @Nullable FacilityId asked;
    private @Nullable FacilityId station;
    private @Nullable FacilityId travelling;
    private boolean inStation;
    private boolean began;
    private boolean dead;
    private Answer beforeDeath = NOBODY_KNOWN;
    private Answer otherwise = NOBODY_KNOWN;

    /** Who answers now; nobody before the first registration or placement. */
    @Nullable
    Answer answer() {
        if (!began) {
            return null;
        }
        if (dead) {
            return new Answer(Holder.DECEASED, "");
        }
        if (travelling != null) {
            return Answer.facility(travelling);
        }
        if (inStation && station != null) {
            return Answer.facility(station);
        }
        return homes.entrySet().stream()
                .filter(home -> proposal(home.getKey()).type() != PlacementType.HOSPITAL)
                .findFirst()
                .or(() -> homes.entrySet().stream().findFirst())
                .map(Map.Entry::getValue)
                .orElse(otherwise);
    }

    /** Hears of one more event. */
    void hear(PersonEvent event) {
        switch (event) {
            case PersonFileOpened opened -> opener = opened.station();
            case HelpRequested help -> asked = help.station();
            case RecipientRegistered ignored -> {
                began = true;
                inStation = true;
                station = asked;
            }
            case DepartedVoluntarily ignored -> left(ONESELF);
            case AidTerminated ignored -> left(ONESELF);
            case Absconded ignored -> left(NOBODY_KNOWN);
            case ReferredToPolice taken when taken.takenAway() -> left(new Answer(Holder.POLICE, ""));
            case DepartedHome home -> left(receiver(home.journeyId()));
            case DepartedToPlacement ignored -> inStation = false;
            case DeathRecorded died -> dies(died);
            case DeathRetracted alive -> {
                dead = false;
                inStation = alive.stage() != null && alive.stage().isStay();
                otherwise = beforeDeath;
            }
            case PlacementProposed proposal -> proposals.put(proposal.placementId(), proposal);
            case PlacementStarted started -> movesIn(proposal(started.placementId()));
            case PlacementDisrupted broken -> breaksDown(broken);
            case PlacementEnded ended -> ends(ended);
            case JourneyPlanned plan -> {
                journeys.put(plan.journeyId(), plan);
                receivers.put(plan.journeyId(), plan.receiver());
            }
            case JourneyRedirected elsewhere -> receivers.put(elsewhere.journeyId(), elsewhere.receiver());
            case JourneyDeparted departed -> departs(departed);
            case RelayHandoverSigned signed -> travelling = signed.station();
            case HandoverSigned signed -> arrives(signed.journeyId());
            case PickedUpByKin fetched -> arrives(fetched.journeyId());
            case BoardingStepCompleted done when done.step() == BoardingStep.BOARDED -> arrives(done.journeyId());
            case JourneyAborted ignored -> travelling = null;
            default -> {}
        }
    }

    private void left(Answer to) {
        inStation = false;
        otherwise = to;
    }

    private void dies(DeathRecorded died) {
        Answer now = answer();
        if (!dead) {
            beforeDeath = now == null ? NOBODY_KNOWN : now;
        }
        dead = true;
        inStation = inStation && died.stayId() == null;
    }

    private void departs(JourneyDeparted departed) {
        JourneyPlanned plan = Objects.requireNonNull(journeys.get(departed.journeyId()));
        if (plan.mode() == JourneyMode.SELF_WITH_TICKET) {
            arrives(departed.journeyId());
        } else if (departed.leg() == 0) {
            travelling = plan.from();
        }
    }

    private void arrives(JourneyId journey) {
        travelling = null;
        otherwise = receiver(journey);
    }

    private Answer receiver(JourneyId journey) {
        Receiver receiver = receivers.get(journey);
        if (receiver == null) {
            return ONESELF;
        }
        if (receiver.station() != null) {
            return Answer.facility(receiver.station());
        }
        return receiver.kinId() == null
                ? new Answer(Holder.OTHER_BODY, "")
                : new Answer(Holder.KIN, receiver.kinId().value());
    }

    /** Who lives in the station for good is there by the stay. */
    private void movesIn(PlacementProposed proposal) {
        began = true;
        if (proposal.type() == PlacementType.STATION_BED) {
            return;
        }
        Answer home = Answer.facility(supervisor(proposal));
        if (proposal.family() != null) {
            home = new Answer(Holder.FOSTER_FAMILY, proposal.family().value());
        } else if (proposal.type() == PlacementType.KIN_CARE && proposal.kinId() != null) {
            home = new Answer(Holder.KIN, proposal.kinId().value());
        }
        homes.put(proposal.placementId(), home);
    }

    private FacilityId supervisor(PlacementProposed proposal) {
        if (proposal.facility() != null) {
            return proposal.facility();
        }
        return Objects.requireNonNull(station == null ? opener : station);
    }

    private void breaksDown(PlacementDisrupted broken) {
        if (homes.remove(broken.placementId()) != null) {
            otherwise = broken.cause() == DisruptionCause.RAN_AWAY
                    ? NOBODY_KNOWN
                    : Answer.facility(supervisor(proposal(broken.placementId())));
        }
    }

    private void ends(PlacementEnded ended) {
        if (homes.remove(ended.placementId()) == null) {
            return;
        }
        switch (ended.ground()) {
            case FAMILY_FOUND -> otherwise = new Answer(Holder.KIN, "");
            case AGED_OUT, OWN_WISH, NO_LONGER_NEEDED -> otherwise = ONESELF;
            case MOVED, NOT_SUITABLE, OTHER -> otherwise = Answer.facility(supervisor(proposal(ended.placementId())));
            case RETURNED_HOME, DIED -> {
                // The handover said who answers; nobody does for the dead.
            }
        }
    }

    private PlacementProposed proposal(PlacementId id) {
        return Objects.requireNonNull(proposals.get(id));
    }
}
