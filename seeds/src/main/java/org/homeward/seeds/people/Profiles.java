package org.homeward.seeds.people;

import java.time.LocalDate;
import org.homeward.seeds.people.Knowledge.HomeKnown;
import org.homeward.seeds.world.Division;
import org.homeward.seeds.world.Divisions;
import org.homeward.seeds.world.Wording;
import org.jspecify.annotations.Nullable;

/** Puts the profile of a person together, one topic after the other, each with dice of its own. */
final class Profiles {
    private static final int MALE_PER_MILLE = 720;

    private final ChineseNames chineseNames = ChineseNames.load();
    private final EthnicNames ethnicNames = new EthnicNames(chineseNames);
    private final Homophones homophones = Homophones.load();
    private final Nicknames nicknames = new Nicknames();
    private final Dialects dialects = Dialects.load();
    private final Marks marks = new Marks();
    private final Belongings belongings = new Belongings();
    private final FoundPlaces places = new FoundPlaces();
    private final Circumstances circumstances = new Circumstances();
    private final Stories stories = new Stories();
    private final Divisions divisions;
    private final Homes homes;
    private final long seed;
    private final LocalDate firstDay;
    private final int days;

    Profiles(Divisions divisions, long seed, LocalDate firstDay, int days) {
        this.divisions = divisions;
        this.seed = seed;
        this.firstDay = firstDay;
        this.days = days;
        homes = new Homes(divisions, seed);
    }

    long capacity() {
        return homes.capacity();
    }

    PersonProfile profile(long index) {
        Dice basics = dice(index, Topic.BASICS);
        LocalDate arrival = firstDay.plusDays(basics.below(days));
        Sex sex = basics.perMille(MALE_PER_MILLE) ? Sex.MALE : Sex.FEMALE;
        TrueIdentity truth = truth(index, Ages.draw(basics), sex, arrival);
        int age = truth.years();
        Condition condition = Condition.draw(dice(index, Topic.CONDITION), sex, age);
        Knowledge known = Knowledge.draw(dice(index, Topic.KNOWLEDGE), age, condition.cognition());
        Dice names = dice(index, Topic.OTHER_NAMES);
        Dice found = dice(index, Topic.FOUND);
        FoundPlace place = places.draw(found);
        Dialect dialect = dialect(dice(index, Topic.SPEECH), truth, condition.cognition());
        return new PersonProfile(
                index,
                arrival,
                sex,
                age(dice(index, Topic.AGE), truth, known),
                known.name() ? truth.name() : null,
                alias(names, truth.name(), known.name()),
                nickname(names, truth, sex, known.name()),
                dialect,
                saying(dice(index, Topic.SAYING), dialect),
                home(truth.home(), known.home()),
                known.idNumber() ? truth.idNumber() : null,
                dice(index, Topic.PHONE).perMille(known.name() && age >= 12 ? 330 : 10) ? Phones.number(index) : null,
                marks.draw(dice(index, Topic.MARKS), age),
                belongings.draw(dice(index, Topic.BELONGINGS), age),
                condition.cognition(),
                condition.health(),
                condition.channel(),
                place,
                circumstances.write(found, sex, age, condition.cognition(), condition.channel(), place, arrival),
                stories.weights(AgeGroup.of(age), known.name()),
                truth);
    }

    FilePlan filePlan(long index, PersonProfile person) {
        AgeGroup group = AgeGroup.of(person.truth().years());
        return stories.plan(dice(index, Topic.STORY), group, person.name() != null);
    }

    private TrueIdentity truth(long index, int drawnAge, Sex sex, LocalDate arrival) {
        Homes.Home home = homes.of(index);
        int year = Ages.birthYear(drawnAge, home.dayOfYear(), arrival, home.yearClass());
        LocalDate birthDate = LocalDate.ofYearDay(year, home.dayOfYear());
        Dice dice = dice(index, Topic.NAME);
        Ethnicity ethnicity = ethnicNames.ethnicity(dice, home.division().provinceDigits());
        return new TrueIdentity(
                ethnicNames.draw(dice, ethnicity, sex, year),
                birthDate,
                birthDate.until(arrival).getYears(),
                ethnicity,
                home.division(),
                IdCards.number(home.division().code(), birthDate, sex, home.second()));
    }

    private static KnownAge age(Dice dice, TrueIdentity truth, Knowledge known) {
        int years = truth.years();
        if (known.birthDate()) {
            return new KnownAge(truth.birthDate(), years, years);
        }
        int width = years < 6 ? 1 : years < 18 ? 3 : years < 60 ? 5 : 10;
        int guess = Math.max(0, years + dice.between(-width / 2 - 1, width / 2));
        return new KnownAge(null, Math.max(0, guess - width / 2), guess + width - width / 2);
    }

    private @Nullable String alias(Dice dice, PersonName name, boolean nameKnown) {
        if (!nameKnown || !dice.perMille(60)) {
            return null;
        }
        return homophones.variant(dice, name).map(PersonName::full).orElse(null);
    }

    private @Nullable String nickname(Dice dice, TrueIdentity truth, Sex sex, boolean nameKnown) {
        return dice.perMille(nameKnown ? 120 : 400)
                ? nicknames.draw(dice, nameKnown ? truth.name() : null, sex, truth.years())
                : null;
    }

    private @Nullable Dialect dialect(Dice dice, TrueIdentity truth, Cognition cognition) {
        int at = dice.below(1000);
        if (cognition == Cognition.NOT_COMMUNICATING || at < 60) {
            return null;
        }
        return dialects.of((at < 110 ? homes.any(dice) : truth.home()).provinceDigits());
    }

    private static @Nullable Wording saying(Dice dice, @Nullable Dialect dialect) {
        return dialect != null && dice.perMille(350) ? dice.pick(dialect.sayings()) : null;
    }

    private @Nullable Division home(Division home, HomeKnown known) {
        return switch (known) {
            case COUNTY -> home;
            case PROVINCE -> divisions.get(home.provinceDigits() + "0000");
            case NOTHING -> null;
        };
    }

    private Dice dice(long index, Topic topic) {
        return Dice.of(seed, index, topic.number);
    }

    /** The numbers are part of the result: a changed number makes other people. */
    private enum Topic {
        BASICS(1),
        NAME(2),
        CONDITION(3),
        KNOWLEDGE(4),
        OTHER_NAMES(5),
        FOUND(6),
        SPEECH(7),
        AGE(8),
        SAYING(9),
        PHONE(10),
        MARKS(11),
        BELONGINGS(12),
        STORY(13);

        private final int number;

        Topic(int number) {
            this.number = number;
        }
    }
}
