package org.homeward.command.returnhome;

import org.homeward.command.kernel.Context;
import org.homeward.command.person.PersonState;
import org.homeward.shared.returnhome.JourneyCommand.AssignEscorts;
import org.homeward.shared.returnhome.JourneyCommand.CertifyFitToTravel;
import org.homeward.shared.returnhome.JourneyCommand.EntrustJourney;
import org.homeward.shared.returnhome.JourneyCommand.IssueTravelVoucher;
import org.homeward.shared.returnhome.JourneyCommand.VoidTravelVoucher;
import org.homeward.shared.returnhome.JourneyEvent;
import org.homeward.shared.returnhome.JourneyEvent.EscortsAssigned;
import org.homeward.shared.returnhome.JourneyEvent.FitnessCertified;
import org.homeward.shared.returnhome.JourneyEvent.JourneyEntrusted;
import org.homeward.shared.returnhome.JourneyEvent.TravelVoucherIssued;
import org.homeward.shared.returnhome.JourneyEvent.TravelVoucherVoided;
import org.homeward.shared.returnhome.JourneyMode;

/** Who goes along, whether the person can travel, and with what. */
final class Preparations {

    private Preparations() {}

    static JourneyEvent assign(PersonState person, AssignEscorts ask, Context context) {
        Journey journey = JourneyRules.known(person, ask.journeyId(), ask.occurredAt());
        JourneyRules.isLive(journey);
        JourneyRules.isOfKind(journey.mode().isEscorted(), journey.mode());
        JourneyRules.legIsNotOver(journey, ask.leg());
        EscortRules.areEnough(person, ask.escorts(), context);
        EscortRules.oneIsOfSameSex(person, ask.escorts(), ask.occurredAt(), context);
        return new EscortsAssigned(ask.personId(), ask.journeyId(), ask.leg(), ask.escorts(), ask.occurredAt());
    }

    /** Whoever is entrusted with it travels along, or brings the person on board. */
    static JourneyEvent entrust(PersonState person, EntrustJourney ask) {
        Journey journey = JourneyRules.known(person, ask.journeyId(), ask.occurredAt());
        JourneyRules.isLive(journey);
        JourneyMode mode = journey.mode();
        JourneyRules.isOfKind(mode.isEscorted() || mode == JourneyMode.ASSISTED_BOARDING, mode);
        JourneyRules.legIsNotOver(journey, ask.leg());
        return new JourneyEntrusted(ask.personId(), ask.journeyId(), ask.leg(), ask.accounts(), ask.occurredAt());
    }

    static JourneyEvent certify(PersonState person, CertifyFitToTravel ask) {
        JourneyRules.isLive(JourneyRules.known(person, ask.journeyId(), ask.occurredAt()));
        return new FitnessCertified(
                ask.personId(), ask.journeyId(), ask.fit(), ask.certifiedBy(), ask.conditions(), ask.occurredAt());
    }

    static JourneyEvent issue(PersonState person, IssueTravelVoucher ask, Context context) {
        Journey journey = JourneyRules.known(person, ask.journeyId(), ask.occurredAt());
        JourneyRules.isLive(journey);
        TravelRules.noVoucherIsValid(journey);
        TravelRules.numberIsNew(journey, ask.number());
        TravelRules.transferIsExplained(ask, context);
        TravelRules.cashIsWithinLimit(ask, context);
        return new TravelVoucherIssued(
                ask.personId(),
                ask.journeyId(),
                ask.kind(),
                ask.number(),
                ask.amount(),
                ask.direct(),
                ask.transfer(),
                ask.occurredAt());
    }

    /** At any stage: a ticket that nobody uses is given back also when the journey is off. */
    static JourneyEvent voidIt(PersonState person, VoidTravelVoucher ask) {
        Journey journey = JourneyRules.known(person, ask.journeyId(), ask.occurredAt());
        TravelRules.isValid(journey, ask.number());
        return new TravelVoucherVoided(ask.personId(), ask.journeyId(), ask.number(), ask.reason(), ask.occurredAt());
    }
}
