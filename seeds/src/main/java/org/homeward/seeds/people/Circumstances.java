package org.homeward.seeds.people;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.homeward.seeds.world.SeedFiles;

/** Writes in Chinese how somebody was found, sentence by sentence from many small parts. */
final class Circumstances {
    private final Parts parts = SeedFiles.yaml("/people/circumstances.yaml", Parts.class);

    String write(Dice dice, Sex sex, int age, Cognition cognition, Channel channel, FoundPlace place, LocalDate day) {
        return account(dice, Speaker.of(age, cognition), channel)
                .replace("{time}", dice.pick(parts.times()))
                .replace("{place}", place.text().zh())
                .replace("{who}", who(dice, sex, age))
                .replace(
                        "{weather}",
                        dice.pick(Objects.requireNonNull(parts.weathers().get(Season.of(day)))))
                .replace("{spouse}", sex == Sex.MALE ? "妻子" : "丈夫")
                .replace("{pronoun}", sex == Sex.MALE ? "他" : "她");
    }

    private String account(Dice dice, Speaker speaker, Channel channel) {
        boolean small = speaker == Speaker.SMALL_CHILD;
        boolean speaks = !small && speaker != Speaker.SILENT;
        Map<Channel, List<String>> openings = small ? parts.smallChildOpenings() : parts.openings();
        List<String> states = small ? parts.smallChildStates() : parts.states();
        return dice.pick(Objects.requireNonNull(openings.get(channel)))
                + dice.pick(Objects.requireNonNull(parts.causes().get(speaker)))
                + dice.pick(speaks && dice.perMille(400) ? parts.speakingStates() : states)
                + dice.pick(speaks && dice.perMille(400) ? parts.speakingClosings() : parts.closings());
    }

    private static String who(Dice dice, Sex sex, int age) {
        boolean male = sex == Sex.MALE;
        if (age < 3) {
            return male ? "一名男婴幼儿" : "一名女婴幼儿";
        }
        return switch (AgeGroup.of(age)) {
            case CHILD -> dice.pick(male ? List.of("一名男童", "一男孩", "一名未成年男性") : List.of("一名女童", "一女孩", "一名未成年女性"));
            case ADULT -> dice.pick(male ? List.of("一名男子", "一男性", "一名男性") : List.of("一名女子", "一女性", "一名女性"));
            case OLDER -> dice.pick(male ? List.of("一名老年男性", "一位大爷", "一位老人") : List.of("一名老年女性", "一位大娘", "一位老人"));
        };
    }

    enum Season {
        WINTER,
        SUMMER,
        OTHER;

        static Season of(LocalDate day) {
            return switch (day.getMonth()) {
                case NOVEMBER, DECEMBER, JANUARY, FEBRUARY -> WINTER;
                case JUNE, JULY, AUGUST -> SUMMER;
                case MARCH, APRIL, MAY, SEPTEMBER, OCTOBER -> OTHER;
            };
        }
    }

    enum Speaker {
        SMALL_CHILD,
        CHILD,
        ADULT,
        OLDER,
        SILENT;

        static Speaker of(int age, Cognition cognition) {
            if (age < 6) {
                return SMALL_CHILD;
            }
            if (cognition == Cognition.NOT_COMMUNICATING) {
                return SILENT;
            }
            return switch (AgeGroup.of(age)) {
                case CHILD -> CHILD;
                case ADULT -> ADULT;
                case OLDER -> OLDER;
            };
        }
    }

    record Parts(
            List<String> times,
            EnumMap<Season, List<String>> weathers,
            EnumMap<Channel, List<String>> openings,
            EnumMap<Speaker, List<String>> causes,
            EnumMap<Channel, List<String>> smallChildOpenings,
            List<String> states,
            List<String> smallChildStates,
            List<String> speakingStates,
            List<String> closings,
            List<String> speakingClosings) {

        Parts {
            complete(weathers, Season.values());
            complete(openings, Channel.values());
            complete(causes, Speaker.values());
        }

        private static <K extends Enum<K>> void complete(Map<K, ?> map, K[] wanted) {
            if (map.size() != wanted.length) {
                throw new IllegalStateException("Circumstances lack some of " + List.of(wanted));
            }
        }
    }
}
