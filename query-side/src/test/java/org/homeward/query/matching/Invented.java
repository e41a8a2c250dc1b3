package org.homeward.query.matching;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.homeward.shared.kernel.Birth;
import org.homeward.shared.kernel.Sex;
import org.homeward.shared.person.BodyPart;
import org.homeward.shared.person.BodySide;
import org.homeward.shared.person.DivisionCode;
import org.homeward.shared.person.Mark;
import org.homeward.shared.person.MarkKind;
import org.jspecify.annotations.Nullable;

/** Invented profiles, of which each part is there or not. */
final class Invented {

    private static final List<String> NAMES =
            List.of("王秀英", "王秀瑛", "秀英", "李建国", "张伟", "伟张", "Zhang Wei", "买买提·艾合买提", "欧阳修", "王", "𠮷田", "吉日嘎拉");
    private static final List<String> NICKNAMES = List.of("小英", "老王", "狗蛋", "阿伟", "国子", "王大爷", "英英");
    private static final List<String> PLACES = List.of("130102", "130104", "130100", "130203", "130000", "410102");
    private static final List<String> NUMBERS =
            List.of("130102197003079994", "130102197003709994", "410102198005059991");

    private final Random random;

    Invented(long seed) {
        random = new Random(seed);
    }

    Profile profile() {
        Profile.Builder profile = Profile.builder();
        if (random.nextBoolean()) {
            profile.name(pick(NAMES));
        }
        if (random.nextBoolean()) {
            profile.otherName(pick(NICKNAMES));
        }
        if (random.nextBoolean()) {
            profile.kin(pick(NAMES)).kin(pick(NAMES));
        }
        profile.sex(pick(List.of(Sex.values())));
        LocalDate from = LocalDate.of(1930 + random.nextInt(90), 3, 7);
        if (random.nextBoolean()) {
            profile.birth(random.nextBoolean() ? Birth.on(from) : new Birth(from, from.plusYears(random.nextInt(9))));
        }
        if (random.nextBoolean()) {
            profile.idNumber(pick(NUMBERS));
        }
        if (random.nextBoolean()) {
            profile.height(100 + random.nextInt(90));
        }
        for (int marks = random.nextInt(4); marks > 0; marks--) {
            profile.mark(new Mark(
                    pick(List.of(MarkKind.SCAR, MarkKind.BURN, MarkKind.MOLE)),
                    pick(List.of(BodyPart.ARM, BodyPart.HAND, BodyPart.NOSE)),
                    random.nextBoolean() ? pick(List.of(BodySide.values())) : null));
        }
        return profile.speech(division())
                .home(division())
                .place(division())
                .day(random.nextBoolean() ? LocalDate.of(2020, 1, 1).plusDays(random.nextInt(800)) : null)
                .build();
    }

    private @Nullable DivisionCode division() {
        return random.nextBoolean() ? null : new DivisionCode(pick(PLACES));
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
