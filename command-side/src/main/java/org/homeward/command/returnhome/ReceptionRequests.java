package org.homeward.command.returnhome;

import java.util.List;
import org.homeward.command.kernel.Asked;
import org.homeward.command.network.StationRequests;
import org.homeward.command.person.Consequence;
import org.homeward.command.person.PersonState;
import org.homeward.command.returnhome.Journey.Stop;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.JourneyId;
import org.homeward.shared.kernel.Note;
import org.homeward.shared.kernel.Personal;
import org.homeward.shared.kernel.ShortText;
import org.homeward.shared.kernel.StationRequestId;
import org.homeward.shared.network.RequestKind;
import org.homeward.shared.person.PersonEvent;
import org.homeward.shared.returnhome.JourneyEvent;
import org.homeward.shared.returnhome.JourneyEvent.JourneyAborted;
import org.homeward.shared.returnhome.JourneyEvent.JourneyCancelled;
import org.homeward.shared.returnhome.JourneyEvent.JourneyRedirected;
import org.homeward.shared.returnhome.JourneyEvent.ReceptionConfirmed;
import org.homeward.shared.returnhome.JourneyEvent.ReceptionRefused;
import org.homeward.shared.returnhome.JourneyEvent.ReceptionRequested;
import org.homeward.shared.returnhome.JourneyMode;
import org.homeward.shared.returnhome.Reception;
import org.jspecify.annotations.Nullable;

/** Lets the stations on the way home know what a journey asks of them, and no longer asks, in the same unit of work. */
public final class ReceptionRequests implements Consequence {

    private final StationRequests requests;

    /** Sends them as the given requests. */
    public ReceptionRequests(StationRequests requests) {
        this.requests = requests;
    }

    @Override
    public void follow(PersonState was, PersonEvent event, PersonState is, Asked<?> asked) {
        switch (event) {
            case ReceptionRequested wanted -> send(journey(is, wanted), wanted, asked);
            case ReceptionConfirmed agreed -> agreed(agreed, asked);
            case ReceptionRefused refused -> refused(refused, asked);
            case JourneyRedirected elsewhere -> {
                List<Stop> stops = journey(was, elsewhere).stops();
                fallAway(stops.subList(stops.size() - 1, stops.size()), elsewhere.reason(), asked);
            }
            case JourneyCancelled off -> fallAway(journey(was, off).stops(), off.reason(), asked);
            case JourneyAborted back -> fallAway(journey(was, back).stops(), back.reason(), asked);
            default -> {}
        }
    }

    private static Journey journey(PersonState person, JourneyEvent event) {
        JourneyId id = event.journeyId();
        return person.journeys().of(id).orElseThrow(() -> new IllegalStateException("No journey " + id));
    }

    private void send(Journey journey, ReceptionRequested wanted, Asked<?> asked) {
        StationRequestId id = wanted.requestId();
        FacilityId station = journey.stops().get(wanted.stop()).station();
        if (id != null && station != null) {
            requests.send(
                    id,
                    wanted.personId(),
                    kind(journey, wanted.stop()),
                    journey.responsible(),
                    station,
                    wanted.question(),
                    asked);
        }
    }

    private static RequestKind kind(Journey journey, int stop) {
        if (stop < journey.relays()) {
            return RequestKind.RELAY;
        }
        return journey.mode() == JourneyMode.ORIGIN_STATION_FETCH ? RequestKind.FETCH : RequestKind.RECEIVE;
    }

    private void agreed(ReceptionConfirmed agreed, Asked<?> asked) {
        StationRequestId id = agreed.requestId();
        if (id != null) {
            requests.answered(id, answer(agreed), asked);
        }
    }

    /** What they said, or who said it. */
    private static Personal<Note> answer(ReceptionConfirmed agreed) {
        Personal<Note> remarks = agreed.remarks();
        ShortText who = agreed.confirmedBy().orNull();
        if (remarks != null || who == null) {
            return remarks == null ? Personal.erased() : remarks;
        }
        return Personal.of(new Note(who.value()));
    }

    private void refused(ReceptionRefused refused, Asked<?> asked) {
        StationRequestId id = refused.requestId();
        if (id != null) {
            requests.declined(id, refused.reason(), asked);
        }
    }

    private void fallAway(List<Stop> stops, @Nullable Personal<Note> reason, Asked<?> asked) {
        for (Stop stop : stops) {
            StationRequestId id = stop.request();
            if (id != null && stop.reception() == Reception.ASKED) {
                requests.fellAway(id, reason, asked);
            }
        }
    }
}
