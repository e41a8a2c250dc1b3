package org.homeward.query.caseload;

import java.util.List;
import java.util.stream.Stream;
import org.homeward.shared.dossier.JourneyFile;
import org.homeward.shared.dossier.RecipientFile;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.placement.PlacementStage;
import org.homeward.shared.returnhome.Reception;

/** Who besides the stations looks after a person. */
public final class Hosts {

    private Hosts() {}

    /** The facilities that look after a person, did so, are allowed to, or take part in bringing the person home. */
    public static List<FacilityId> of(RecipientFile file) {
        Stream<FacilityId> homes = file.placements().stream()
                .filter(placement -> placement.startedAt() != null || placement.stage() == PlacementStage.APPROVED)
                .flatMap(placement -> Stream.ofNullable(placement.facility()));
        return Stream.concat(homes, file.journeys().stream().flatMap(Hosts::onTheWay))
                .distinct()
                .toList();
    }

    /** Who is asked to receive the person knows them until they refuse, and afterwards, if they did receive them. */
    private static Stream<FacilityId> onTheWay(JourneyFile journey) {
        boolean goesOn = journey.stage().isLive() || journey.stage().isFollowed();
        Stream<FacilityId> asked = journey.stops().stream()
                .filter(stop -> stop.reception() == Reception.ASKED || stop.reception() == Reception.CONFIRMED)
                .flatMap(stop -> Stream.ofNullable(stop.station()));
        return goesOn
                ? Stream.concat(Stream.of(journey.from(), journey.responsible()), asked)
                : Stream.of(journey.from());
    }
}
