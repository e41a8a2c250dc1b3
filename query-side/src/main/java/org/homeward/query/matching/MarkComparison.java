package org.homeward.query.matching;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.homeward.shared.missing.Agreement;
import org.homeward.shared.missing.MatchField;
import org.homeward.shared.missing.MatchHow;
import org.homeward.shared.person.BodyPart;
import org.homeward.shared.person.Mark;
import org.homeward.shared.person.MarkKind;

/** Compares marks: each with the one most like it, and what is left over speaks a little against. */
final class MarkComparison {

    /** Parts that two people who describe the same place would both name. */
    private static final List<Set<BodyPart>> NEXT = List.of(
            EnumSet.of(BodyPart.HEAD, BodyPart.FOREHEAD),
            EnumSet.of(BodyPart.FOREHEAD, BodyPart.EYE),
            EnumSet.of(BodyPart.HEAD, BodyPart.EAR, BodyPart.NECK),
            EnumSet.of(BodyPart.MOUTH, BodyPart.CHIN, BodyPart.CHEEK, BodyPart.NOSE),
            EnumSet.of(BodyPart.CHEEK, BodyPart.EYE),
            EnumSet.of(BodyPart.SHOULDER, BodyPart.ARM),
            EnumSet.of(BodyPart.ARM, BodyPart.HAND),
            EnumSet.of(BodyPart.SHOULDER, BodyPart.BACK, BodyPart.NECK),
            EnumSet.of(BodyPart.CHEST, BodyPart.BELLY),
            EnumSet.of(BodyPart.BELLY, BodyPart.HIP),
            EnumSet.of(BodyPart.LEG, BodyPart.KNEE, BodyPart.HIP),
            EnumSet.of(BodyPart.LEG, BodyPart.FOOT));

    private static final List<Set<MarkKind>> SIMILAR = List.of(
            EnumSet.of(MarkKind.SCAR, MarkKind.BURN),
            EnumSet.of(MarkKind.MOLE, MarkKind.BIRTHMARK),
            EnumSet.of(MarkKind.MISSING_PART, MarkKind.DEFORMITY));

    private MarkComparison() {}

    /** Both lists have something in them. */
    static Reason compare(List<Mark> some, List<Mark> others) {
        List<Mark> left = new ArrayList<>(some);
        List<Mark> right = new ArrayList<>(others);
        double worth = 0;
        Pair first = null;
        for (Pair best = best(left, right); best.worth > 0; best = best(left, right)) {
            worth += best.worth;
            first = first == null ? best : first;
            left.remove(best.left);
            right.remove(best.right);
        }
        if (first == null) {
            return new Reason(MatchField.MARKS, Agreement.DIFFERENT, Weights.OTHER_MARKS, MatchHow.OTHER_MARKS);
        }
        worth += Weights.MARK_WITHOUT * Math.min(left.size(), right.size());
        Agreement agreement = first.how == MatchHow.SAME_MARK ? Agreement.SAME : Agreement.CLOSE;
        return new Reason(MatchField.MARKS, agreement, worth, first.how);
    }

    private static Pair best(List<Mark> left, List<Mark> right) {
        Pair best = new Pair(-1, -1, 0, MatchHow.OTHER_MARKS);
        for (int at = 0; at < left.size(); at++) {
            for (int with = 0; with < right.size(); with++) {
                Pair pair = pair(at, left.get(at), with, right.get(with));
                best = pair.worth > best.worth ? pair : best;
            }
        }
        return best;
    }

    private static Pair pair(int at, Mark one, int with, Mark other) {
        boolean sameKind = one.kind() == other.kind();
        boolean samePart = one.part() == other.part();
        boolean likeKind = sameKind || anyHas(SIMILAR, one.kind(), other.kind());
        boolean likePart = samePart || anyHas(NEXT, one.part(), other.part());
        if (!likeKind || !likePart) {
            return new Pair(at, with, 0, MatchHow.OTHER_MARKS);
        }
        double worth = Math.min(rarity(one.kind()), rarity(other.kind()));
        MatchHow how = MatchHow.SAME_MARK;
        if (one.side() == null || other.side() == null) {
            worth += one.side() == other.side() ? 0 : Weights.SIDE_UNKNOWN;
        } else if (one.side() != other.side()) {
            worth += Weights.OTHER_SIDE;
            how = MatchHow.MARK_ON_OTHER_SIDE;
        }
        if (!sameKind || !samePart) {
            worth += (sameKind ? 0 : Weights.SIMILAR_KIND) + (samePart ? 0 : Weights.NEXT_PART);
            how = MatchHow.SIMILAR_MARK;
        }
        return new Pair(at, with, worth, how);
    }

    static double rarity(MarkKind kind) {
        return switch (kind) {
            case SCAR -> Weights.SCAR;
            case MOLE -> Weights.MOLE;
            case TATTOO, BIRTHMARK, BURN, OTHER -> Weights.USUAL_MARK;
            case MISSING_PART, DEFORMITY, DENTAL, PIERCING -> Weights.RARE_MARK;
        };
    }

    private static <E extends Enum<E>> boolean anyHas(List<Set<E>> sets, E one, E other) {
        return sets.stream().anyMatch(set -> set.contains(one) && set.contains(other));
    }

    private record Pair(int left, int right, double worth, MatchHow how) {}
}
