package org.homeward.query.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.homeward.shared.dossier.Custody;
import org.homeward.shared.dossier.StayFile;
import org.homeward.shared.dossier.StayFile.Item;
import org.homeward.shared.intake.Belonging;
import org.homeward.shared.intake.Custodian;
import org.homeward.shared.intake.IntakeEvent.BelongingsRegistered;

/** Follows each item that a person brought, until it is handed out. */
final class BelongingsFold {

    private BelongingsFold() {}

    /** A later list adds to the earlier ones: what the station keeps is never written over. */
    static List<Item> listed(StayFile stay, BelongingsRegistered event) {
        List<Item> items = new ArrayList<>(stay.belongings());
        event.items().forEach(one -> items.add(item(one)));
        return List.copyOf(items);
    }

    static List<Item> returned(StayFile stay) {
        return moved(stay, Custody.RETURNED, Custody.KEPT, Custody.LEFT_BEHIND);
    }

    static List<Item> leftBehind(StayFile stay) {
        return moved(stay, Custody.LEFT_BEHIND, Custody.KEPT);
    }

    /** The person is not gone after all. */
    static List<Item> keptAgain(StayFile stay) {
        return moved(stay, Custody.KEPT, Custody.LEFT_BEHIND);
    }

    private static Item item(Belonging one) {
        return new Item(
                one.description(),
                one.quantity(),
                one.keptBy(),
                one.depositNumber(),
                one.keptBy() == Custodian.STATION ? Custody.KEPT : Custody.NOT_KEPT);
    }

    private static List<Item> moved(StayFile stay, Custody to, Custody... from) {
        Set<Custody> leaves = Set.of(from);
        return stay.belongings().stream()
                .map(one -> leaves.contains(one.custody())
                        ? new Item(one.description(), one.quantity(), one.keptBy(), one.depositNumber(), to)
                        : one)
                .toList();
    }
}
