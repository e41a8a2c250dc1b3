package org.homeward.query.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.query.dossier.Homebound.AT_HOME;
import static org.homeward.query.dossier.Homebound.AUNT;
import static org.homeward.query.dossier.Homebound.FIRST;
import static org.homeward.query.dossier.Homebound.FOLLOW;
import static org.homeward.query.dossier.Homebound.FURTHER;
import static org.homeward.query.dossier.Homebound.HALFWAY;
import static org.homeward.query.dossier.Homebound.LATER_STAY;
import static org.homeward.query.dossier.Homebound.MEASURE;
import static org.homeward.query.dossier.Homebound.PAPER;
import static org.homeward.query.dossier.Homebound.PERSON;
import static org.homeward.query.dossier.Homebound.STATION;
import static org.homeward.query.dossier.Homebound.STAY;
import static org.homeward.query.dossier.Homebound.UNCLE;
import static org.homeward.query.dossier.Homebound.approved;
import static org.homeward.query.dossier.Homebound.arrived;
import static org.homeward.query.dossier.Homebound.asked;
import static org.homeward.query.dossier.Homebound.at;
import static org.homeward.query.dossier.Homebound.body;
import static org.homeward.query.dossier.Homebound.departed;
import static org.homeward.query.dossier.Homebound.departedHome;
import static org.homeward.query.dossier.Homebound.folded;
import static org.homeward.query.dossier.Homebound.handedOnTo;
import static org.homeward.query.dossier.Homebound.inStation;
import static org.homeward.query.dossier.Homebound.kin;
import static org.homeward.query.dossier.Homebound.note;
import static org.homeward.query.dossier.Homebound.planned;
import static org.homeward.query.dossier.Homebound.registered;
import static org.homeward.query.dossier.Homebound.signed;
import static org.homeward.query.dossier.Homebound.station;
import static org.homeward.query.dossier.Homebound.text;
import static org.homeward.query.dossier.Homebound.together;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.homeward.shared.dossier.CustodyLink;
import org.homeward.shared.dossier.CustodyLink.Holder;
import org.homeward.shared.dossier.RecipientFile;
import org.homeward.shared.intake.IntakeEvent.Absconded;
import org.homeward.shared.intake.IntakeEvent.AidTerminated;
import org.homeward.shared.intake.IntakeEvent.DeathRecorded;
import org.homeward.shared.intake.IntakeEvent.DeathRetracted;
import org.homeward.shared.intake.IntakeEvent.DepartedToPlacement;
import org.homeward.shared.intake.IntakeEvent.DepartedVoluntarily;
import org.homeward.shared.intake.IntakeEvent.ReferredToPolice;
import org.homeward.shared.intake.StayStage;
import org.homeward.shared.intake.TerminationGround;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.FosterFamilyId;
import org.homeward.shared.kernel.KinId;
import org.homeward.shared.kernel.PlacementId;
import org.homeward.shared.kernel.ShortText;
import org.homeward.shared.kernel.StayId;
import org.homeward.shared.person.PersonEvent;
import org.homeward.shared.placement.DisruptionCause;
import org.homeward.shared.placement.PlacementEnd;
import org.homeward.shared.placement.PlacementEvent.PlacementDisrupted;
import org.homeward.shared.placement.PlacementEvent.PlacementEnded;
import org.homeward.shared.placement.PlacementEvent.PlacementProposed;
import org.homeward.shared.placement.PlacementEvent.PlacementStarted;
import org.homeward.shared.placement.PlacementType;
import org.homeward.shared.returnhome.BoardingStep;
import org.homeward.shared.returnhome.JourneyEvent.BoardingStepCompleted;
import org.homeward.shared.returnhome.JourneyEvent.JourneyAborted;
import org.homeward.shared.returnhome.JourneyEvent.JourneyMissing;
import org.homeward.shared.returnhome.JourneyEvent.PickedUpByKin;
import org.homeward.shared.returnhome.JourneyMode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who answered for somebody, one after the other (责任链). */
class CustodyFoldTest {

    private static final FacilityId HOUSE = new FacilityId("facility-house01");
    private static final FosterFamilyId FAMILY = new FosterFamilyId("family-folded01");
    private static final PlacementId PLACE = new PlacementId("placement-folded01");
    private static final PlacementId OTHER_PLACE = new PlacementId("placement-folded02");
    private static final ShortText NUMBER = new ShortText("T-0001");

    /** What a link says of who it is, beside its times and its grounds. */
    private record Answered(
            Holder holder, @Nullable Object who, @Nullable Object by, int from, int to) {}

    private static final int STILL = -1;

    @Test
    void nobody_answers_before_somebody_is_registered() {
        assertThat(folded(asked(STAY, STATION, 1)).custody()).isEmpty();
        assertThat(folded(asked(STAY, STATION, 1), absconded(STAY, 2)).custody())
                .isEmpty();
        assertThat(folded(asked(STAY, STATION, 1), died(STAY, 2)).custody())
                .as("nobody ever answered for who died at the door")
                .isEmpty();
    }

    @Test
    void a_link_tells_everything_by_which_it_is_so() {
        assertThat(folded(inStation()).custody())
                .containsExactly(
                        new CustodyLink(Holder.FACILITY, STATION, null, null, null, STAY, null, null, at(2), null, null));
        assertThat(folded(together(
                                together(inStation(), planned(JourneyMode.ESCORT, body("village"))),
                                departed(0, 5),
                                arrived(6),
                                signed(7),
                                departedHome(7)))
                        .custody())
                .containsExactly(
                        new CustodyLink(Holder.FACILITY, STATION, null, null, null, STAY, null, null, at(2), at(5), null),
                        new CustodyLink(Holder.FACILITY, STATION, null, null, null, null, null, FIRST, at(5), at(7), null),
                        new CustodyLink(
                                Holder.OTHER_BODY, null, null, null, text("village"), null, null, FIRST, at(7), null, null));
    }

    @Test
    void the_station_answers_on_the_way_until_a_relative_signed() {
        assertThat(chain(together(
                        together(inStation(), planned(JourneyMode.ESCORT, kin(UNCLE)), approved(4)),
                        departed(0, 5),
                        arrived(6),
                        signed(7),
                        departedHome(7))))
                .containsExactly(
                        facility(STATION, STAY, 2, 5),
                        facility(STATION, FIRST, 5, 7),
                        new Answered(Holder.KIN, UNCLE, FIRST, 7, STILL));
    }

    @Test
    void each_station_of_a_relay_answers_in_its_turn_and_the_stay_closes_with_the_last_handover_only() {
        PersonEvent[] onTheWay = together(
                together(inStation(), planned(JourneyMode.RELAY, kin(AUNT), HALFWAY, FURTHER)),
                departed(0, 5),
                handedOnTo(HALFWAY, 6),
                departed(1, 7),
                handedOnTo(FURTHER, 8),
                departed(2, 9),
                arrived(10));
        RecipientFile before = folded(onTheWay);
        assertThat(chain(before))
                .containsExactly(
                        facility(STATION, STAY, 2, 5),
                        facility(STATION, FIRST, 5, 6),
                        facility(HALFWAY, FIRST, 6, 8),
                        facility(FURTHER, FIRST, 8, STILL));
        assertThat(before.stays().getLast().endedAt()).isNull();
        RecipientFile after = folded(together(onTheWay, signed(11), departedHome(11)));
        assertThat(chain(after).subList(3, 5))
                .containsExactly(facility(FURTHER, FIRST, 8, 11), new Answered(Holder.KIN, AUNT, FIRST, 11, STILL));
        assertThat(after.stays().getLast().endedAt()).isEqualTo(at(11));
    }

    @Test
    void who_is_fetched_passes_from_the_station_to_whoever_fetches() {
        assertThat(chain(together(
                        together(inStation(), planned(JourneyMode.KIN_PICKUP, kin(UNCLE))),
                        new PickedUpByKin(PERSON, FIRST, UNCLE, PAPER, List.of(FOLLOW), List.of(MEASURE), at(6)),
                        departedHome(6))))
                .containsExactly(facility(STATION, STAY, 2, 6), new Answered(Holder.KIN, UNCLE, FIRST, 6, STILL));
        assertThat(chain(together(
                        together(inStation(), planned(JourneyMode.ORIGIN_STATION_FETCH, station(AT_HOME))),
                        signed(6),
                        departedHome(6))))
                .containsExactly(facility(STATION, STAY, 2, 6), facility(AT_HOME, FIRST, 6, STILL));
    }

    @Test
    void who_goes_alone_with_a_ticket_answers_from_when_they_set_out() {
        assertThat(chain(together(
                        together(inStation(), planned(JourneyMode.SELF_WITH_TICKET, null)),
                        departed(0, 5),
                        departedHome(5))))
                .containsExactly(facility(STATION, STAY, 2, 5), new Answered(Holder.THE_PERSON, null, FIRST, 5, STILL));
    }

    @Test
    void who_is_brought_on_board_answers_from_when_they_boarded() {
        PersonEvent[] onTheWay =
                together(together(inStation(), planned(JourneyMode.ASSISTED_BOARDING, null)), departed(0, 5));
        assertThat(chain(together(
                        onTheWay,
                        step(BoardingStep.TICKET_HANDED_OUT, 6),
                        step(BoardingStep.IN_THE_WAITING_AREA, 7),
                        step(BoardingStep.BOARDED, 8),
                        departedHome(8))))
                .containsExactly(
                        facility(STATION, STAY, 2, 5),
                        facility(STATION, FIRST, 5, 8),
                        new Answered(Holder.THE_PERSON, null, FIRST, 8, STILL));
    }

    @Test
    void who_gets_lost_or_turns_back_is_still_the_stations() {
        PersonEvent[] onTheWay =
                together(together(inStation(), planned(JourneyMode.ESCORT, kin(UNCLE))), departed(0, 5));
        assertThat(chain(together(onTheWay, new JourneyMissing(PERSON, FIRST, note("gone"), null, NUMBER, at(6)))))
                .containsExactly(facility(STATION, STAY, 2, 5), facility(STATION, FIRST, 5, STILL));
        assertThat(chain(together(onTheWay, new JourneyAborted(PERSON, FIRST, note("fever"), at(6)))))
                .containsExactly(
                        facility(STATION, STAY, 2, 5),
                        facility(STATION, FIRST, 5, 6),
                        facility(STATION, STAY, 6, STILL));
    }

    @Test
    void nobody_knows_who_answers_for_who_absconded_also_on_the_way() {
        assertThat(chain(together(inStation(), absconded(STAY, 5))))
                .containsExactly(facility(STATION, STAY, 2, 5), new Answered(Holder.UNKNOWN, null, null, 5, STILL));
        assertThat(chain(together(
                        together(inStation(), planned(JourneyMode.ESCORT, kin(UNCLE))),
                        departed(0, 5),
                        absconded(STAY, 6),
                        new JourneyAborted(PERSON, FIRST, null, at(6)))))
                .containsExactly(
                        facility(STATION, STAY, 2, 5),
                        facility(STATION, FIRST, 5, 6),
                        new Answered(Holder.UNKNOWN, null, null, 6, STILL));
    }

    @Test
    void the_police_answer_for_whom_they_took_and_not_for_whom_they_heard_of() {
        assertThat(chain(together(inStation(), police(false, 5)))).containsExactly(facility(STATION, STAY, 2, STILL));
        assertThat(chain(together(inStation(), police(true, 5))))
                .containsExactly(facility(STATION, STAY, 2, 5), new Answered(Holder.POLICE, null, null, 5, STILL));
    }

    @Test
    void who_leaves_by_own_wish_or_is_sent_away_answers_for_oneself() {
        Answered oneself = new Answered(Holder.THE_PERSON, null, null, 5, STILL);
        assertThat(chain(together(inStation(), left(STAY, 5)))).containsExactly(facility(STATION, STAY, 2, 5), oneself);
        assertThat(chain(together(
                        inStation(),
                        new AidTerminated(PERSON, STAY, TerminationGround.FALSE_DETAILS, NUMBER, note("over"), at(5)))))
                .containsExactly(facility(STATION, STAY, 2, 5), oneself);
    }

    @Test
    void who_comes_back_is_the_stations_from_registration_and_not_from_asking() {
        assertThat(chain(
                        together(inStation(), left(STAY, 5), asked(LATER_STAY, HALFWAY, 6), registered(LATER_STAY, 7))))
                .containsExactly(
                        facility(STATION, STAY, 2, 5),
                        new Answered(Holder.THE_PERSON, null, null, 5, 7),
                        facility(HALFWAY, LATER_STAY, 7, STILL));
    }

    @Test
    void a_death_ends_the_chain_until_it_is_taken_back() {
        PersonEvent[] dead = together(inStation(), died(STAY, 5));
        assertThat(chain(dead))
                .containsExactly(facility(STATION, STAY, 2, 5), new Answered(Holder.DECEASED, null, null, 5, STILL));
        assertThat(chain(together(dead, alive(STAY, StayStage.REGISTERED, 6))))
                .as("the stay goes on")
                .containsExactly(
                        facility(STATION, STAY, 2, 5),
                        new Answered(Holder.DECEASED, null, null, 5, 6),
                        facility(STATION, STAY, 6, STILL));
        assertThat(chain(together(inStation(), left(STAY, 4), died(null, 5), alive(null, null, 6))))
                .as("as before the death")
                .containsExactly(
                        facility(STATION, STAY, 2, 4),
                        new Answered(Holder.THE_PERSON, null, null, 4, 5),
                        new Answered(Holder.DECEASED, null, null, 5, 6),
                        new Answered(Holder.THE_PERSON, null, null, 6, STILL));
    }

    @Test
    void a_death_that_is_taken_back_at_once_never_was() {
        assertThat(chain(together(inStation(), left(STAY, 4), died(null, 5), alive(null, null, 5))))
                .containsExactly(facility(STATION, STAY, 2, 4), new Answered(Holder.THE_PERSON, null, null, 4, STILL));
    }

    @Test
    void a_death_before_somebody_left_gives_them_back_to_whomever_they_left_with() {
        assertThat(chain(together(inStation(), left(STAY, 8), died(null, 5), alive(null, null, 9))))
                .containsExactly(
                        facility(STATION, STAY, 2, 8),
                        new Answered(Holder.DECEASED, null, null, 8, 9),
                        new Answered(Holder.THE_PERSON, null, null, 9, STILL));
        assertThat(chain(together(inStation(), police(true, 8), died(null, 5), alive(null, null, 9))))
                .containsExactly(
                        facility(STATION, STAY, 2, 8),
                        new Answered(Holder.DECEASED, null, null, 8, 9),
                        new Answered(Holder.POLICE, null, null, 9, STILL));
    }

    @Test
    void a_death_on_the_way_ends_the_journey_and_the_stay() {
        assertThat(chain(together(
                        together(inStation(), planned(JourneyMode.ESCORT, kin(UNCLE))),
                        departed(0, 5),
                        died(STAY, 6),
                        new JourneyAborted(PERSON, FIRST, null, at(6)))))
                .containsExactly(
                        facility(STATION, STAY, 2, 5),
                        facility(STATION, FIRST, 5, 6),
                        new Answered(Holder.DECEASED, null, null, 6, STILL));
    }

    @Test
    void who_moves_into_a_home_passes_from_the_station_to_the_home() {
        assertThat(chain(inFoster()))
                .containsExactly(
                        facility(STATION, STAY, 2, 5), new Answered(Holder.FOSTER_FAMILY, FAMILY, PLACE, 5, STILL));
        assertThat(folded(inFoster()).custody().getLast().facility())
                .as("the institution that supervises the family")
                .isEqualTo(HOUSE);
        assertThat(chain(together(
                        inStation(),
                        proposed(PLACE, PlacementType.KIN_CARE, null, null, UNCLE),
                        started(PLACE, 5),
                        new DepartedToPlacement(PERSON, STAY, PLACE, at(5)))))
                .containsExactly(facility(STATION, STAY, 2, 5), new Answered(Holder.KIN, UNCLE, PLACE, 5, STILL));
        assertThat(chain(together(
                        inStation(),
                        proposed(PLACE, PlacementType.ELDER_HOME, HOUSE, null, null),
                        started(PLACE, 5),
                        new DepartedToPlacement(PERSON, STAY, PLACE, at(5)))))
                .containsExactly(facility(STATION, STAY, 2, 5), facility(HOUSE, PLACE, 5, STILL));
    }

    @Test
    void a_relative_with_whom_somebody_lives_answers_also_where_a_facility_helps() {
        CustodyLink now = folded(together(
                        inStation(),
                        proposed(PLACE, PlacementType.KIN_CARE, HOUSE, null, UNCLE),
                        started(PLACE, 5),
                        new DepartedToPlacement(PERSON, STAY, PLACE, at(5))))
                .custody()
                .getLast();
        assertThat(now.holder()).isEqualTo(Holder.KIN);
        assertThat(now.kinId()).isEqualTo(UNCLE);
        assertThat(now.facility()).isEqualTo(HOUSE);
    }

    @Test
    void a_station_that_is_only_asked_for_help_does_not_answer_for_an_adopted_child() {
        PersonEvent[] adopted = together(
                inStation(),
                proposed(PLACE, PlacementType.ADOPTION, null, null, null),
                started(PLACE, 5),
                new DepartedToPlacement(PERSON, STAY, PLACE, at(5)));
        assertThat(chain(together(adopted, asked(LATER_STAY, HALFWAY, 6))))
                .containsExactly(facility(STATION, STAY, 2, 5), facility(STATION, PLACE, 5, STILL));
        assertThat(chain(together(adopted, asked(LATER_STAY, HALFWAY, 6), disrupted(DisruptionCause.CONFLICT, 7)))
                        .getLast())
                .isEqualTo(facility(STATION, null, 7, STILL));
    }

    @Test
    void a_home_begins_the_chain_of_who_never_was_in_a_station() {
        assertThat(chain(
                        proposed(PLACE, PlacementType.CHILD_WELFARE_INSTITUTION, HOUSE, null, null), started(PLACE, 5)))
                .containsExactly(facility(HOUSE, PLACE, 5, STILL));
    }

    @Test
    void a_hospital_lies_over_the_home_that_answers() {
        assertThat(chain(together(
                        inFoster(),
                        proposed(OTHER_PLACE, PlacementType.HOSPITAL, HALFWAY, null, null),
                        started(OTHER_PLACE, 7))))
                .containsExactly(
                        facility(STATION, STAY, 2, 5), new Answered(Holder.FOSTER_FAMILY, FAMILY, PLACE, 5, STILL));
    }

    @Test
    void who_moves_on_passes_from_home_to_home() {
        assertThat(chain(together(
                        inFoster(),
                        proposed(OTHER_PLACE, PlacementType.CHILD_WELFARE_INSTITUTION, HALFWAY, null, null),
                        ended(PLACE, PlacementEnd.MOVED, 7),
                        started(OTHER_PLACE, 7))))
                .containsExactly(
                        facility(STATION, STAY, 2, 5),
                        new Answered(Holder.FOSTER_FAMILY, FAMILY, PLACE, 5, 7),
                        facility(HALFWAY, OTHER_PLACE, 7, STILL));
    }

    @Test
    void a_home_that_broke_down_leaves_the_person_with_who_supervised_it() {
        assertThat(chain(together(inFoster(), disrupted(DisruptionCause.CONFLICT, 7))))
                .containsExactly(
                        facility(STATION, STAY, 2, 5),
                        new Answered(Holder.FOSTER_FAMILY, FAMILY, PLACE, 5, 7),
                        facility(HOUSE, null, 7, STILL));
        assertThat(chain(together(
                                inStation(),
                                proposed(PLACE, PlacementType.KIN_CARE, null, null, UNCLE),
                                started(PLACE, 5),
                                new DepartedToPlacement(PERSON, STAY, PLACE, at(5)),
                                disrupted(DisruptionCause.CARER_UNABLE, 7)))
                        .getLast())
                .as("nobody supervised it: the station that sent them there")
                .isEqualTo(facility(STATION, null, 7, STILL));
        assertThat(chain(together(inFoster(), disrupted(DisruptionCause.RAN_AWAY, 7)))
                        .getLast())
                .isEqualTo(new Answered(Holder.UNKNOWN, null, null, 7, STILL));
    }

    @ParameterizedTest
    @EnumSource(
            value = PlacementEnd.class,
            names = {"RETURNED_HOME", "DIED"},
            mode = EnumSource.Mode.EXCLUDE)
    void a_home_that_ended_tells_who_answers_by_why(PlacementEnd ground) {
        Answered after = switch (ground) {
            case FAMILY_FOUND -> new Answered(Holder.KIN, null, null, 7, STILL);
            case AGED_OUT, OWN_WISH, NO_LONGER_NEEDED -> new Answered(Holder.THE_PERSON, null, null, 7, STILL);
            case MOVED, NOT_SUITABLE, OTHER -> facility(HOUSE, null, 7, STILL);
            case RETURNED_HOME, DIED -> throw new IllegalStateException("it follows from another fact");
        };
        assertThat(chain(together(inFoster(), ended(PLACE, ground, 7))).getLast())
                .isEqualTo(after);
    }

    @Test
    void who_goes_home_from_a_home_passes_to_the_station_on_the_way_and_then_to_their_own() {
        PersonEvent[] onTheWay =
                together(together(inFoster(), planned(JourneyMode.ESCORT, kin(UNCLE))), departed(0, 7));
        assertThat(chain(onTheWay).getLast()).isEqualTo(facility(STATION, FIRST, 7, STILL));
        assertThat(chain(together(onTheWay, arrived(8), signed(9), ended(PLACE, PlacementEnd.RETURNED_HOME, 9))))
                .containsExactly(
                        facility(STATION, STAY, 2, 5),
                        new Answered(Holder.FOSTER_FAMILY, FAMILY, PLACE, 5, 7),
                        facility(STATION, FIRST, 7, 9),
                        new Answered(Holder.KIN, UNCLE, FIRST, 9, STILL));
    }

    @Test
    void who_stays_in_the_station_for_good_and_is_gone_does_not_answer_for_oneself() {
        PersonEvent[] forGood = together(
                inStation(), proposed(PLACE, PlacementType.STATION_BED, STATION, null, null), started(PLACE, 5));
        assertThat(chain(forGood)).containsExactly(facility(STATION, STAY, 2, STILL));
        assertThat(chain(together(forGood, absconded(STAY, 7), ended(PLACE, PlacementEnd.NO_LONGER_NEEDED, 7))))
                .containsExactly(facility(STATION, STAY, 2, 7), new Answered(Holder.UNKNOWN, null, null, 7, STILL));
        assertThat(chain(together(forGood, police(true, 7), ended(PLACE, PlacementEnd.NO_LONGER_NEEDED, 7))))
                .containsExactly(facility(STATION, STAY, 2, 7), new Answered(Holder.POLICE, null, null, 7, STILL));
        assertThat(chain(together(forGood, left(STAY, 7), ended(PLACE, PlacementEnd.NO_LONGER_NEEDED, 7))))
                .containsExactly(facility(STATION, STAY, 2, 7), new Answered(Holder.THE_PERSON, null, null, 7, STILL));
    }

    @Test
    void what_is_written_down_out_of_order_leaves_no_gap_and_no_link_of_no_time() {
        assertThat(chain(
                        together(inStation(), left(STAY, 8), asked(LATER_STAY, HALFWAY, 5), registered(LATER_STAY, 6))))
                .as("the departure was written down as of a time after the next registration")
                .containsExactly(facility(STATION, STAY, 2, 8), facility(HALFWAY, LATER_STAY, 8, STILL));
        assertThat(chain(together(
                        inStation(),
                        left(STAY, 8),
                        asked(LATER_STAY, HALFWAY, 9),
                        registered(LATER_STAY, 9),
                        absconded(LATER_STAY, 3))))
                .containsExactly(
                        facility(STATION, STAY, 2, 8),
                        new Answered(Holder.THE_PERSON, null, null, 8, 9),
                        new Answered(Holder.UNKNOWN, null, null, 9, STILL));
    }

    @Test
    void who_answers_again_after_no_time_answered_all_along() {
        assertThat(chain(together(
                        together(inStation(), planned(JourneyMode.ESCORT, kin(UNCLE))),
                        departed(0, 5),
                        new JourneyAborted(PERSON, FIRST, note("at once"), at(5)))))
                .containsExactly(facility(STATION, STAY, 2, STILL));
    }

    private static PersonEvent[] inFoster() {
        return together(
                inStation(),
                proposed(PLACE, PlacementType.FOSTER, HOUSE, FAMILY, null),
                started(PLACE, 5),
                new DepartedToPlacement(PERSON, STAY, PLACE, at(5)));
    }

    private static List<Answered> chain(PersonEvent... history) {
        return chain(folded(history));
    }

    private static List<Answered> chain(RecipientFile file) {
        return file.custody().stream().map(CustodyFoldTest::answered).toList();
    }

    private static Answered answered(CustodyLink link) {
        Object who = link.family() != null
                ? link.family()
                : link.kinId() != null ? link.kinId() : link.body() != null ? link.body() : link.facility();
        Object by = link.stayId() != null
                ? link.stayId()
                : link.placementId() != null ? link.placementId() : link.journeyId();
        return new Answered(link.holder(), who, by, hours(link.from()), link.to() == null ? STILL : hours(link.to()));
    }

    private static int hours(Instant at) {
        return (int) Duration.between(at(0), at).toHours();
    }

    private static Answered facility(FacilityId station, @Nullable Object by, int from, int to) {
        return new Answered(Holder.FACILITY, station, by, from, to);
    }

    private static Absconded absconded(StayId stay, int hours) {
        return new Absconded(PERSON, stay, note("gone"), at(hours));
    }

    private static DepartedVoluntarily left(StayId stay, int hours) {
        return new DepartedVoluntarily(PERSON, stay, null, null, null, at(hours));
    }

    private static ReferredToPolice police(boolean taken, int hours) {
        return new ReferredToPolice(PERSON, STAY, new ShortText("派出所"), taken, note("theft"), at(hours));
    }

    private static DeathRecorded died(@Nullable StayId stay, int hours) {
        return new DeathRecorded(PERSON, stay, new ShortText("医院"), note("ill"), Set.of(), at(hours));
    }

    private static DeathRetracted alive(@Nullable StayId stay, @Nullable StayStage stage, int hours) {
        return new DeathRetracted(PERSON, stay, stage, note("somebody else"), at(hours));
    }

    private static BoardingStepCompleted step(BoardingStep step, int hours) {
        return new BoardingStepCompleted(PERSON, FIRST, step, at(hours));
    }

    private static PlacementProposed proposed(
            PlacementId id,
            PlacementType type,
            @Nullable FacilityId facility,
            @Nullable FosterFamilyId family,
            @Nullable KinId kin) {
        return new PlacementProposed(
                PERSON, id, type, facility, family, kin, true, note("why"), null, null, null, at(4));
    }

    private static PlacementStarted started(PlacementId id, int hours) {
        return new PlacementStarted(PERSON, id, null, null, null, null, null, at(hours));
    }

    private static PlacementEnded ended(PlacementId id, PlacementEnd ground, int hours) {
        return new PlacementEnded(PERSON, id, ground, null, at(hours));
    }

    private static PlacementDisrupted disrupted(DisruptionCause cause, int hours) {
        return new PlacementDisrupted(PERSON, PLACE, cause, note("quarrel"), null, null, at(hours));
    }
}
