package org.homeward.benchmarks.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.homeward.query.matching.Profile;
import org.homeward.seeds.people.ChineseNames;
import org.homeward.seeds.people.Dice;
import org.homeward.seeds.people.Homophones;
import org.homeward.seeds.people.PersonName;
import org.homeward.seeds.people.PersonProfile;
import org.homeward.shared.kernel.Birth;
import org.homeward.shared.kernel.Sex;
import org.homeward.shared.person.BodyPart;
import org.homeward.shared.person.BodySide;
import org.homeward.shared.person.DivisionCode;
import org.homeward.shared.person.Mark;
import org.homeward.shared.person.MarkKind;

/**
 * What desks and families really get wrong and do not know, as far as a model can have it. The desk knows of each person what
 * it knows in the demo world, so 15 % have no name on file and 60 % no identity number. Both sides then get their errors:
 *
 * <ul>
 *   <li>On file. A name without papers is right in 80 %; else a homophone (6 %), heard through an accent (3 %), the given
 *       name only (5 %), what others call them (2 %), a character missing (1 %), another character (1 %), in Latin letters
 *       (1 %), surname last (1 %). Sex wrong in 0.4 %, not entered in 0.5 %. A birth date without papers is off by one to
 *       three years in 8 % and by the lunar calendar in 3 %; an estimate is missing in 10 %. The identity number has two
 *       digits swapped in 2 %, one wrong in 1 %. The home is a neighbouring county in 5 %, only the prefecture in 4 %.
 *       Height 60 %, off by up to 2 cm. Of each mark the desk sees 80 %, the side wrong in 5 % and missing in 15 %, the
 *       next part of the body in 5 %. A relative is named by 10 %.
 *   <li>In the report. The full name in 97 %, of it 2 % written as a homophone; else only a nickname. Another name in 35 %.
 *       Sex wrong in 0.2 %. The birth date in 65 %, of it 4 % off by one to three years and 4 % by the lunar calendar; an
 *       age in 28 %, of it 40 % off by up to three years; an estimate of five years in 5 %; nothing in 2 %. Identity
 *       number 45 %, errors as on file. The home in 92 %, of it 5 % a neighbouring county, 4 % only the prefecture, 3 %
 *       only the province. Where lost in 88 %, of it 7 % a neighbouring county, 8 % only the prefecture. When lost in
 *       95 %, of it 10 % off by up to three days, 10 % by up to 15 and, where it is more than a year ago, 20 % by up to
 *       90. Height 55 %, off by up to 6 cm. Of each mark the family tells 70 %, the side wrong in 15 % and missing in
 *       25 %, the next part in 8 %, a kind like it in 6 %; 8 % tell one more. Dialect 40 %. Relatives in 70 %, 10 % of
 *       the names written as homophones.
 * </ul>
 *
 * Nothing is taken back from a pair that shares too little.
 */
final class HarshErrors implements Errors {

    /** A character heard as another by somebody with an accent; written both ways round. */
    private static final Map<String, String> ACCENTS =
            accents("刘牛 林宁 兰南 李你 龙农 芳荒 凤宏 英音 金京 陈程 琴青 平贫 明民 军均 张脏 志字 春村 生森 胜森 红冯 华发 林玲 静金 心星 昌仓 树苏 顺损 "
                    + "丽妮 莲年 荣龙 福胡 飞辉 文翁 文闻 清亲 成岑 民名 新兴 山三 芝资 兵宾 景锦 敏名 黄房 周邹 郑曾 "
                    + "孙顺 石四 宋松 罗诺 吕女 梁娘 冯洪 范黄 方黄 胡福");

    private static final Map<BodyPart, BodyPart> NEXT = Map.of(
            BodyPart.ARM, BodyPart.HAND,
            BodyPart.HAND, BodyPart.ARM,
            BodyPart.LEG, BodyPart.KNEE,
            BodyPart.KNEE, BodyPart.LEG,
            BodyPart.FOOT, BodyPart.LEG,
            BodyPart.FOREHEAD, BodyPart.EYE,
            BodyPart.CHEEK, BodyPart.CHIN,
            BodyPart.CHIN, BodyPart.CHEEK,
            BodyPart.SHOULDER, BodyPart.ARM,
            BodyPart.NECK, BodyPart.SHOULDER);

    private static final Map<MarkKind, MarkKind> ALIKE = Map.of(
            MarkKind.BURN, MarkKind.SCAR,
            MarkKind.SCAR, MarkKind.BURN,
            MarkKind.MOLE, MarkKind.BIRTHMARK,
            MarkKind.BIRTHMARK, MarkKind.MOLE,
            MarkKind.MISSING_PART, MarkKind.DEFORMITY);

    private final Places places;
    private final ChineseNames names;
    private final Homophones homophones;

    HarshErrors(Places places, ChineseNames names, Homophones homophones) {
        this.places = places;
        this.names = names;
        this.homophones = homophones;
    }

    @Override
    public Profile onFile(Life life, Dice dice) {
        PersonProfile person = life.person();
        boolean papers = person.idNumber() != null;
        Profile.Builder profile = Profile.builder();
        if (person.name() != null) {
            said(profile, dice, person, person.name());
        }
        profile.otherName(person.alias()).otherName(person.nickname());
        profile.sex(sex(person, dice, 4, 5));
        LocalDate day = person.age().birthDate();
        if (day != null) {
            profile.birth(Birth.on(papers ? day : misremembered(dice, day, 80, 30)));
        } else if (!dice.perMille(100)) {
            profile.birth(Birth.estimated(person.age().fromYears(), person.age().toYears(), person.arrival()));
        }
        if (person.idNumber() != null) {
            profile.idNumber(copied(dice, person.idNumber()));
        }
        if (person.home() != null) {
            profile.home(code(blurred(dice, person.home().code(), 50, 40, 0)));
        }
        if (dice.perMille(600)) {
            profile.height(life.heightOn(person.arrival()) + dice.between(-2, 2));
        }
        for (Mark mark : life.marks()) {
            if (dice.perMille(800)) {
                profile.mark(described(dice, mark, 50, 150, 50, 0));
            }
        }
        if (person.dialect() != null) {
            profile.speech(code(person.dialect().province() + "0000"));
        }
        if (dice.perMille(100)) {
            profile.kin(dice.pick(life.relatives()));
        }
        return profile.place(code(life.foundAt())).day(person.arrival()).build();
    }

    @Override
    public Profile report(Life life, Dice dice) {
        PersonProfile person = life.person();
        PersonName name = person.truth().name();
        Profile.Builder profile = Profile.builder();
        boolean named = dice.perMille(970);
        if (named) {
            profile.name(
                    dice.perMille(20)
                            ? homophones.variant(dice, name).orElse(name).full()
                            : name.full());
        }
        if (!named || dice.perMille(350)) {
            String nickname = person.nickname();
            profile.otherName(nickname != null && dice.perMille(600) ? nickname : petName(dice, name));
        }
        profile.sex(sex(person, dice, 2, 0));
        birth(profile, dice, life);
        if (dice.perMille(450)) {
            profile.idNumber(copied(dice, person.truth().idNumber()));
        }
        if (dice.perMille(920)) {
            profile.home(code(blurred(dice, person.truth().home().code(), 50, 40, 30)));
        }
        if (dice.perMille(880)) {
            profile.place(code(blurred(dice, life.lostAt(), 70, 80, 0)));
        }
        if (dice.perMille(950)) {
            profile.day(life.lostOn().plusDays(offBy(dice, life)));
        }
        if (dice.perMille(550)) {
            profile.height(life.heightOn(life.lostOn()) + dice.between(-3, 3) + dice.between(-3, 3));
        }
        for (Mark mark : life.marks()) {
            if (dice.perMille(700)) {
                profile.mark(described(dice, mark, 150, 250, 80, 60));
            }
        }
        if (dice.perMille(80)) {
            profile.mark(new Mark(MarkKind.SCAR, dice.pick(List.of(BodyPart.values())), null));
        }
        if (dice.perMille(400)) {
            profile.speech(code(person.truth().home().provinceDigits() + "0000"));
        }
        if (dice.perMille(700)) {
            for (String relative : life.relatives()) {
                profile.kin(dice.perMille(100) ? homophone(dice, relative) : relative);
            }
        }
        return profile.build();
    }

    private void said(Profile.Builder profile, Dice dice, PersonProfile person, PersonName name) {
        boolean papers = person.idNumber() != null;
        String nickname = person.nickname();
        int way = papers ? 999 : dice.below(1000);
        String full = name.full();
        if (way < 60) {
            profile.name(homophones.variant(dice, name).map(PersonName::full).orElse(full));
        } else if (way < 90) {
            profile.name(misheard(dice, full));
        } else if (way < 140) {
            profile.name(name.given());
        } else if (way < 160) {
            profile.otherName(nickname == null ? petName(dice, name) : nickname);
        } else if (way < 170) {
            profile.name(name.surname() + name.given().substring(name.given().offsetByCodePoints(0, 1)));
        } else if (way < 180) {
            String other =
                    names.withSurname(dice, name.surname(), person.sex(), 1980).given();
            profile.name(full.substring(0, full.length() - 1) + other.charAt(0));
        } else if (way < 190) {
            profile.name(Pinyin.of(name));
        } else if (way < 200) {
            profile.name(name.given() + name.surname());
        } else {
            profile.name(full);
        }
    }

    private String homophone(Dice dice, String full) {
        return homophones
                .variant(dice, new PersonName(full.substring(0, 1), full.substring(1)))
                .map(PersonName::full)
                .orElse(full);
    }

    private static String misheard(Dice dice, String full) {
        List<String> all = new ArrayList<>();
        for (int at = 0; at < full.length(); at++) {
            for (String other :
                    ACCENTS.getOrDefault(full.substring(at, at + 1), "").split("", -1)) {
                if (!other.isEmpty()) {
                    all.add(full.substring(0, at) + other + full.substring(at + 1));
                }
            }
        }
        return all.isEmpty() ? full : dice.pick(all);
    }

    private static String petName(Dice dice, PersonName name) {
        String last = name.given()
                .substring(name.given().offsetByCodePoints(name.given().length(), -1));
        return dice.pick(List.of("小" + last, "阿" + last, last + last, last + "儿", last + "子"));
    }

    private static Sex sex(PersonProfile person, Dice dice, int wrongPerMille, int unknownPerMille) {
        boolean male = person.sex() == org.homeward.seeds.people.Sex.MALE;
        boolean wrong = dice.perMille(wrongPerMille);
        return dice.perMille(unknownPerMille) ? Sex.UNKNOWN : male != wrong ? Sex.MALE : Sex.FEMALE;
    }

    private static void birth(Profile.Builder profile, Dice dice, Life life) {
        int way = dice.below(100);
        LocalDate born = life.person().truth().birthDate();
        int age = life.ageOn(life.lostOn());
        if (way < 65) {
            profile.birth(Birth.on(misremembered(dice, born, 40, 40)));
        } else if (way < 93) {
            int wrong = dice.below(100);
            int years = wrong < 60 ? 0 : wrong < 85 ? 1 : wrong < 95 ? 2 : 3;
            int stated = Math.max(0, age + (dice.perMille(500) ? years : -years));
            profile.birth(Birth.estimated(stated, stated, life.lostOn()));
        } else if (way < 98) {
            int from = Math.max(0, age - dice.between(0, 5));
            profile.birth(Birth.estimated(from, from + 5, life.lostOn()));
        }
    }

    private static LocalDate misremembered(Dice dice, LocalDate day, int yearsPerMille, int lunarPerMille) {
        if (dice.perMille(yearsPerMille)) {
            return day.plusYears(dice.perMille(500) ? dice.between(1, 3) : -dice.between(1, 3));
        }
        return dice.perMille(lunarPerMille) ? day.minusDays(dice.between(20, 50)) : day;
    }

    private static String copied(Dice dice, String number) {
        if (dice.perMille(20)) {
            int at = dice.between(6, 15);
            return number.substring(0, at) + number.charAt(at + 1) + number.charAt(at) + number.substring(at + 2);
        }
        if (dice.perMille(10)) {
            int at = dice.between(1, 16);
            return number.substring(0, at) + dice.below(10) + number.substring(at + 1);
        }
        return number;
    }

    private String blurred(Dice dice, String code, int neighbour, int prefecture, int province) {
        int way = dice.below(1000);
        if (way < neighbour) {
            return places.neighbour(dice, code);
        }
        if (way < neighbour + prefecture) {
            return code.substring(0, 4) + "00";
        }
        return way < neighbour + prefecture + province ? code.substring(0, 2) + "0000" : code;
    }

    private static int offBy(Dice dice, Life life) {
        boolean longAgo = life.lostOn().plusYears(1).isBefore(life.person().arrival());
        int way = dice.below(100);
        if (longAgo && way >= 80) {
            return dice.between(-90, 90);
        }
        if (way < 10) {
            return dice.between(-3, 3);
        }
        return way < 20 ? dice.between(-15, 15) : 0;
    }

    private static Mark described(Dice dice, Mark mark, int otherSide, int noSide, int nextPart, int likeKind) {
        BodySide side = mark.side();
        if (side != null && dice.perMille(noSide)) {
            side = null;
        } else if (side != null && dice.perMille(otherSide)) {
            side = side == BodySide.LEFT ? BodySide.RIGHT : BodySide.LEFT;
        }
        BodyPart part = dice.perMille(nextPart) ? NEXT.getOrDefault(mark.part(), mark.part()) : mark.part();
        MarkKind kind = dice.perMille(likeKind) ? ALIKE.getOrDefault(mark.kind(), mark.kind()) : mark.kind();
        return new Mark(kind, part, side);
    }

    private static DivisionCode code(String digits) {
        return new DivisionCode(digits);
    }

    private static Map<String, String> accents(String pairs) {
        Map<String, String> all = new HashMap<>();
        for (String pair : pairs.split(" ", -1)) {
            all.merge(pair.substring(0, 1), pair.substring(1), String::concat);
            all.merge(pair.substring(1), pair.substring(0, 1), String::concat);
        }
        return Map.copyOf(all);
    }
}
