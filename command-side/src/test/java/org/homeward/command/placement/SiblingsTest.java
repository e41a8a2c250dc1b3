package org.homeward.command.placement;

import static org.homeward.command.person.PersonSpec.DESK;
import static org.homeward.command.person.PersonSpec.NOW;
import static org.homeward.command.person.PersonSpec.OTHER;
import static org.homeward.command.person.PersonSpec.PERSON;
import static org.homeward.command.person.PersonSpec.STATION;
import static org.homeward.command.person.PersonSpec.THEN;
import static org.homeward.command.person.PersonSpec.context;
import static org.homeward.command.person.PersonSpec.given;
import static org.homeward.command.person.PersonSpec.note;
import static org.homeward.command.placement.Placed.CHILD;
import static org.homeward.command.placement.Placed.FAMILY;
import static org.homeward.command.placement.Placed.GROWN;
import static org.homeward.command.placement.Placed.HOST;
import static org.homeward.command.placement.Placed.NEXT;
import static org.homeward.command.placement.Placed.plus;
import static org.homeward.command.placement.Placed.proposed;
import static org.homeward.command.placement.Placed.somebody;
import static org.homeward.command.placement.Placed.started;

import java.util.List;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.homeward.command.story.Outcome;
import org.homeward.platform.messages.ProvenanceMetaData;
import org.homeward.shared.kernel.CommandId;
import org.homeward.shared.kernel.KinId;
import org.homeward.shared.kernel.Note;
import org.homeward.shared.kernel.Personal;
import org.homeward.shared.kernel.PlacementId;
import org.homeward.shared.kernel.Provenance;
import org.homeward.shared.kernel.RefusalCode;
import org.homeward.shared.kernel.Role;
import org.homeward.shared.kernel.ShortText;
import org.homeward.shared.person.FileEvent.KinLinked;
import org.homeward.shared.person.FileEvent.NoContactFlagged;
import org.homeward.shared.person.PersonEvent;
import org.homeward.shared.person.Relation;
import org.homeward.shared.placement.PlacementEvent.PlacementProposed;
import org.homeward.shared.placement.PlacementEvent.PlacementWithdrawn;
import org.homeward.shared.placement.PlacementType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Brothers and sisters live together, unless somebody wrote down why they do not. */
@Tag("story")
class SiblingsTest {

    private static final KinId SISTER = new KinId("kin-thesister1");
    private static final PersonEvent LINKED = linked(Relation.SISTER);
    private static final List<PersonEvent> CHILD_WITH_SISTER = plus(somebody(CHILD), LINKED);
    private static final PlacementProposed IN_VILLAGE = of(PlacementType.CHILDRENS_VILLAGE, null);

    @Test
    void a_child_is_not_parted_from_a_sister_without_a_word() {
        PlacementProposed fostered = of(PlacementType.FOSTER, null);
        when(CHILD_WITH_SISTER, fostered, IN_VILLAGE).thenRefused(RefusalCode.SIBLINGS_SPLIT, "sibling", OTHER.value());
        when(CHILD_WITH_SISTER, of(PlacementType.FOSTER, note("家中只有一张床")), IN_VILLAGE)
                .then();
        when(CHILD_WITH_SISTER, of(PlacementType.CHILDRENS_VILLAGE, null), IN_VILLAGE)
                .then();
    }

    @Test
    void it_is_asked_again_when_the_child_moves_in() {
        List<PersonEvent> waiting = plus(CHILD_WITH_SISTER, proposed(PlacementType.FOSTER));
        when(waiting, started(Placed.HOME, PlacementType.FOSTER), IN_VILLAGE).thenRefused(RefusalCode.SIBLINGS_SPLIT);
        when(
                        plus(CHILD_WITH_SISTER, of(Placed.HOME, PlacementType.FOSTER, note("家中只有一张床"))),
                        started(Placed.HOME, PlacementType.FOSTER),
                        IN_VILLAGE)
                .then();
    }

    @Test
    void nobody_is_parted_from_whom_nothing_is_planned_or_who_must_be_kept_away() {
        PlacementProposed fostered = of(PlacementType.FOSTER, null);
        when(CHILD_WITH_SISTER, fostered).then();
        when(CHILD_WITH_SISTER, fostered, IN_VILLAGE, new PlacementWithdrawn(OTHER, NEXT, null, THEN))
                .then();
        when(plus(CHILD_WITH_SISTER, new NoContactFlagged(PERSON, SISTER, note("有伤害"), THEN)), fostered, IN_VILLAGE)
                .then();
        when(plus(somebody(CHILD), linked(Relation.AUNT)), fostered, IN_VILLAGE).then();
    }

    @Test
    void the_grown_and_the_sick_go_where_they_are_looked_after() {
        when(plus(somebody(GROWN), LINKED), of(PlacementType.SUPERVISED_INDEPENDENT_LIVING, null), IN_VILLAGE)
                .then();
        when(CHILD_WITH_SISTER, of(PlacementType.HOSPITAL, null), IN_VILLAGE).then();
        when(CHILD_WITH_SISTER, of(PlacementType.CHILDRENS_VILLAGE, null), of(PlacementType.HOSPITAL, null))
                .then();
        when(CHILD_WITH_SISTER, of(PlacementType.KIN_CARE, null), of(PlacementType.KIN_CARE, null))
                .then();
    }

    /** The child's history, what is about to happen, and what stands on the sister's file. */
    private static Outcome<PersonEvent> when(
            List<PersonEvent> child, PersonEvent event, PersonEvent... onFileOfSister) {
        EventStore store = EmbeddedEventStore.builder()
                .storageEngine(new InMemoryEventStorageEngine())
                .build();
        List<PersonEvent> sister = plus(somebody(CHILD), onFileOfSister);
        for (int i = 0; i < sister.size(); i++) {
            Provenance by =
                    new Provenance(DESK, Role.SUPERVISOR, STATION, new CommandId("cmd-sister000" + i), null, THEN);
            store.publish(new GenericDomainEventMessage<>(
                    "PersonFile", OTHER.value(), i, sister.get(i), ProvenanceMetaData.of(by)));
        }
        return Outcome.of(() -> {
            new Siblings(store).stayTogether(given(child).state(), event, context(DESK));
            return List.of();
        });
    }

    private static KinLinked linked(Relation relation) {
        return new KinLinked(PERSON, SISTER, relation, Personal.of(new ShortText("张小")), null, OTHER, THEN);
    }

    private static PlacementProposed of(PlacementType type, @Nullable Personal<Note> siblings) {
        return of(NEXT, type, siblings);
    }

    private static PlacementProposed of(PlacementId id, PlacementType type, @Nullable Personal<Note> siblings) {
        return new PlacementProposed(
                PERSON,
                id,
                type,
                type.needsFacility() ? HOST : null,
                type == PlacementType.FOSTER ? FAMILY : null,
                null,
                false,
                note("需要照料"),
                null,
                null,
                siblings,
                NOW);
    }
}
