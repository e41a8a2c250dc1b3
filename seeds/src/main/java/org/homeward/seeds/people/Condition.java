package org.homeward.seeds.people;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.homeward.seeds.world.SeedFiles;

/**
 * In which state a person arrives.
 *
 * @param cognition how far the person can speak for himself or herself
 * @param health what the first look shows
 * @param channel who brought the person
 */
record Condition(Cognition cognition, Set<HealthFlag> health, Channel channel) {
    private static final List<List<String>> COGNITIONS = SeedFiles.rows("/people/cognition.tsv", 4);
    private static final Weighted<Cognition> CHILDRENS = Weighted.column(COGNITIONS, 1, Cognition::valueOf);
    private static final Weighted<Cognition> ADULTS = Weighted.column(COGNITIONS, 2, Cognition::valueOf);
    private static final Weighted<Cognition> OLDER_PEOPLES = Weighted.column(COGNITIONS, 3, Cognition::valueOf);

    private static final List<List<String>> CHANNELS = SeedFiles.rows("/people/channels.tsv", 4);
    private static final Weighted<Channel> ADULT = Weighted.column(CHANNELS, 1, Channel::valueOf);
    private static final Weighted<Channel> CHILD = Weighted.column(CHANNELS, 2, Channel::valueOf);
    private static final Weighted<Channel> HELPLESS = Weighted.column(CHANNELS, 3, Channel::valueOf);

    static Condition draw(Dice dice, Sex sex, int age) {
        Cognition cognition = cognition(dice, age);
        Channel channel = channels(age, cognition).draw(dice);
        return new Condition(cognition, health(dice, sex, age, cognition, channel), channel);
    }

    private static Cognition cognition(Dice dice, int age) {
        if (age < 3) {
            return Cognition.NOT_COMMUNICATING;
        }
        return switch (AgeGroup.of(age)) {
            case CHILD -> CHILDRENS.draw(dice);
            case ADULT -> ADULTS.draw(dice);
            case OLDER -> OLDER_PEOPLES.draw(dice);
        };
    }

    private static Weighted<Channel> channels(int age, Cognition cognition) {
        if (age < 10 || cognition == Cognition.NOT_COMMUNICATING) {
            return HELPLESS;
        }
        return age < 18 ? CHILD : ADULT;
    }

    private static Set<HealthFlag> health(Dice dice, Sex sex, int age, Cognition cognition, Channel channel) {
        Set<HealthFlag> flags = EnumSet.noneOf(HealthFlag.class);
        boolean older = age >= 60;
        boolean fromHospital = channel == Channel.HOSPITAL;
        may(dice, flags, HealthFlag.VISIBLE_INJURY, fromHospital ? 220 : 60);
        may(dice, flags, HealthFlag.INFECTION_SUSPECTED, 35);
        may(dice, flags, HealthFlag.MENTAL_DISORDER_SUSPECTED, cognition == Cognition.CONFUSED ? 600 : 35);
        may(dice, flags, HealthFlag.MOBILITY_IMPAIRED, older ? 150 : 45);
        may(dice, flags, HealthFlag.HEARING_OR_SPEECH_IMPAIRED, silent(age, cognition) ? 450 : 15);
        may(dice, flags, HealthFlag.SIGHT_IMPAIRED, older ? 50 : 10);
        may(dice, flags, HealthFlag.CHRONIC_ILLNESS, older ? 330 : age < 18 ? 30 : 110);
        may(dice, flags, HealthFlag.PREGNANT, sex == Sex.FEMALE && age >= 16 && age <= 45 ? 25 : 0);
        may(dice, flags, HealthFlag.MALNOURISHED, 70);
        may(dice, flags, HealthFlag.HARMED_BY_WEATHER, 40);
        may(dice, flags, HealthFlag.INTOXICATED, age >= 16 ? 45 : 0);
        // Set.copyOf would iterate in another order in every run of the program.
        return Collections.unmodifiableSet(flags);
    }

    private static boolean silent(int age, Cognition cognition) {
        return age >= 3 && cognition == Cognition.NOT_COMMUNICATING;
    }

    private static void may(Dice dice, Set<HealthFlag> flags, HealthFlag flag, int perMille) {
        if (dice.perMille(perMille)) {
            flags.add(flag);
        }
    }
}
