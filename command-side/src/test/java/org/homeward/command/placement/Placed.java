package org.homeward.command.placement;

import static org.homeward.command.person.PersonSpec.NOW;
import static org.homeward.command.person.PersonSpec.PERSON;
import static org.homeward.command.person.PersonSpec.STATION;
import static org.homeward.command.person.PersonSpec.THEN;
import static org.homeward.command.person.PersonSpec.aged;
import static org.homeward.command.person.PersonSpec.note;
import static org.homeward.command.person.PersonSpec.opened;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.homeward.shared.intake.Channel;
import org.homeward.shared.intake.IntakeEvent.BedAssigned;
import org.homeward.shared.intake.IntakeEvent.HelpRequested;
import org.homeward.shared.intake.IntakeEvent.RecipientRegistered;
import org.homeward.shared.kernel.BedZoneId;
import org.homeward.shared.kernel.Birth;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.FosterFamilyId;
import org.homeward.shared.kernel.KinId;
import org.homeward.shared.kernel.Personal;
import org.homeward.shared.kernel.PlacementId;
import org.homeward.shared.kernel.ShortText;
import org.homeward.shared.kernel.StayId;
import org.homeward.shared.network.BedNumber;
import org.homeward.shared.person.FileEvent.KinLinked;
import org.homeward.shared.person.PersonEvent;
import org.homeward.shared.person.Relation;
import org.homeward.shared.placement.AssessmentAspect;
import org.homeward.shared.placement.PlacementCommand.ApprovePlacement;
import org.homeward.shared.placement.PlacementCommand.ProposePlacement;
import org.homeward.shared.placement.PlacementCommand.StartPlacement;
import org.homeward.shared.placement.PlacementEvent.PlacementApproved;
import org.homeward.shared.placement.PlacementEvent.PlacementAssessed;
import org.homeward.shared.placement.PlacementEvent.PlacementProposed;
import org.homeward.shared.placement.PlacementEvent.PlacementStarted;
import org.homeward.shared.placement.PlacementType;
import org.jspecify.annotations.Nullable;

/** Histories of people who are to live somewhere. */
final class Placed {

    static final PlacementId HOME = new PlacementId("placement-thisone1");
    static final PlacementId NEXT = new PlacementId("placement-another1");
    static final FacilityId HOST = new FacilityId("facility-thehost1");
    static final FosterFamilyId FAMILY = new FosterFamilyId("family-thisone1");
    static final KinId AUNT = new KinId("kin-theaunt01");
    static final BedZoneId ZONE = new BedZoneId("zone-thiszone1");
    static final BedNumber BED = new BedNumber("A-01");
    static final StayId STAY = new StayId("stay-thisstay1");
    static final Birth GROWN = aged(40);
    static final Birth CHILD = aged(10);

    private Placed() {}

    /** A person nobody placed yet. */
    static List<PersonEvent> somebody(@Nullable Birth birth) {
        return List.of(opened(birth));
    }

    static List<PersonEvent> plus(List<? extends PersonEvent> history, PersonEvent... more) {
        List<PersonEvent> all = new ArrayList<>(history);
        all.addAll(List.of(more));
        return all;
    }

    /** In the station, in a bed. */
    static List<PersonEvent> inStation(@Nullable Birth birth) {
        return plus(
                somebody(birth),
                new HelpRequested(PERSON, STAY, STATION, Channel.SELF, null, null, note("走失"), THEN),
                new RecipientRegistered(PERSON, STAY, note("走失"), true, true, THEN),
                new BedAssigned(PERSON, STAY, new BedZoneId("zone-station01"), BED, null, THEN));
    }

    static PersonEvent withAunt() {
        return new KinLinked(PERSON, AUNT, Relation.AUNT, Personal.of(new ShortText("王芳")), null, null, THEN);
    }

    static PlacementProposed proposed(PlacementType type) {
        return proposed(HOME, type, false);
    }

    static PlacementProposed proposed(PlacementId id, PlacementType type, boolean urgent) {
        return new PlacementProposed(
                PERSON,
                id,
                type,
                type.needsFacility() ? HOST : null,
                type == PlacementType.FOSTER ? FAMILY : null,
                type == PlacementType.KIN_CARE ? AUNT : null,
                urgent,
                note("身份不明"),
                note("愿意"),
                note("无亲属"),
                null,
                THEN);
    }

    static PlacementApproved approved(PlacementId id) {
        return new PlacementApproved(PERSON, id, note("同意"), THEN);
    }

    static PlacementStarted started(PlacementId id, PlacementType type) {
        return new PlacementStarted(
                PERSON, id, type.takesBed() ? ZONE : null, type.takesBed() ? BED : null, null, null, null, THEN);
    }

    /** Lives somewhere, as was proposed and approved. */
    static List<PersonEvent> living(@Nullable Birth birth, PlacementType type) {
        return plus(somebody(birth), proposed(type), approved(HOME), started(HOME, type));
    }

    static ProposePlacement propose(PlacementType type) {
        return new ProposePlacement(
                PERSON,
                HOME,
                type,
                type.needsFacility() ? HOST : null,
                type == PlacementType.FOSTER ? FAMILY : null,
                type == PlacementType.KIN_CARE ? AUNT : null,
                false,
                note("身份不明"),
                note("愿意"),
                note("无亲属"),
                null,
                NOW);
    }

    static ApprovePlacement approve() {
        return new ApprovePlacement(PERSON, HOME, note("同意"), NOW);
    }

    static StartPlacement start(PlacementType type) {
        return start(HOME, type, null);
    }

    static StartPlacement start(PlacementId id, PlacementType type, @Nullable PlacementId replaces) {
        return new StartPlacement(
                PERSON, id, type.takesBed() ? ZONE : null, type.takesBed() ? BED : null, replaces, NOW);
    }

    static PlacementAssessed assessed(AssessmentAspect aspect, boolean suitable, LocalDate doneOn, int assessors) {
        return new PlacementAssessed(PERSON, HOME, aspect, suitable, doneOn, assessors, null, note("看过"), THEN);
    }

    static PlacementStarted begunAt(Instant at) {
        return new PlacementStarted(PERSON, HOME, null, null, null, null, null, at);
    }
}
