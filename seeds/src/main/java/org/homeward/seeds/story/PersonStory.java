package org.homeward.seeds.story;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.homeward.seeds.people.Dice;
import org.homeward.seeds.people.FilePlan;
import org.homeward.seeds.people.PersonProfile;
import org.homeward.seeds.people.StoryKind;
import org.homeward.shared.intake.BelongingsReceiver;
import org.homeward.shared.intake.IntakeCommand.ReturnBelongings;
import org.homeward.shared.intake.Signatory;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.kernel.StayId;
import org.homeward.shared.person.FileCommand.MergeFiles;
import org.homeward.shared.person.FileCommand.OpenPersonFile;
import org.homeward.shared.person.FileCommand.SealFile;
import org.homeward.shared.person.FileCommand.UnmergeFiles;

/** One invented person's whole file, from the first time at the door to the day of loading. */
final class PersonStory {

    private static final int TOPIC = 77;
    private static final int TWICE_ON_FILE_PER_MILLE = 90;
    private static final int PARTED_AGAIN_PER_MILLE = 80;
    private static final int DAYS_AWAY_LEAST = 12;
    private static final int DAYS_AWAY_MOST = 420;
    private static final int SEALED_PER_MILLE = 600;

    private final PersonProfile person;
    private final FilePlan plan;
    private final Said said;
    private final Dice dice;
    private final Journal journal;
    private final FreeBeds beds;
    private final long seed;

    PersonStory(
            PersonProfile person,
            FilePlan plan,
            FacilityId station,
            Journal.Crew crew,
            FreeBeds beds,
            long seed,
            Instant end) {
        this.person = person;
        this.plan = plan;
        this.said = new Said(person);
        this.dice = Dice.of(seed, person.index(), TOPIC);
        this.beds = beds;
        this.seed = seed;
        Instant arrival =
                person.arrival().atTime(dice.below(24), dice.below(60)).toInstant(ZoneOffset.UTC);
        this.journal = new Journal(station, crew, dice, arrival, end);
    }

    /** Tells it. What would happen after the day of loading has not happened. */
    List<Step> tell() {
        PersonId id = new PersonId("person-" + Ids.numbered("demo", person.index()));
        open(id);
        if (plan.events() > 1) {
            stays(id);
        }
        return journal.told();
    }

    private void stays(PersonId id) {
        Dice looking = Dice.of(seed, person.index(), TracingStory.TOPIC);
        TracingStory tracing = new TracingStory(person, said, id, looking, journal);
        IdentityStory own = new IdentityStory(person, said, id, dice, journal, tracing);
        int budget = plan.events() - 1;
        boolean keptBefore = false;
        for (int number = 1; number <= plan.stays() && !journal.isOver(); number++) {
            boolean last = number == plan.stays();
            boolean twiceOnFile = number > 1 && dice.perMille(TWICE_ON_FILE_PER_MILLE);
            IdentityStory file = twiceOnFile ? unknownHere(number) : own;
            int share = last ? budget : Math.max(4, budget / (plan.stays() - number + 1));
            int before = journal.size();
            StayStory stay = new StayStory(person, said, file, stayId(number), dice, journal, beds);
            boolean gone = stay.tell(last ? plan.story() : stay.waysOut(), share);
            if (!gone) {
                return;
            }
            if (twiceOnFile) {
                merge(id, file.file());
            }
            boolean ended = last && plan.story() == StoryKind.DIED_IN_CARE && !twiceOnFile && !keptBefore;
            if (ended && dice.perMille(SEALED_PER_MILLE)) {
                handOut(id, stay);
                journal.rest(Duration.ofDays(40));
                journal.decided(new SealFile(id, Words.note("身故，材料齐全，归档"), journal.now()), 1);
            }
            keptBefore |= stay.keeps();
            budget -= journal.size() - before;
            journal.rest(Duration.ofDays(dice.between(DAYS_AWAY_LEAST, DAYS_AWAY_MOST)));
        }
    }

    /** A file is not sealed over what the station still keeps. */
    private void handOut(PersonId id, StayStory stay) {
        if (stay.keeps()) {
            Set<Signatory> both = EnumSet.of(Signatory.STAFF, Signatory.COLLECTOR);
            journal.then(
                    new ReturnBelongings(
                            id, stay.stay(), BelongingsReceiver.KIN, Words.text("家属"), both, journal.now()),
                    1);
        }
    }

    /** Nobody at the door knew that the person had a file. It is merged soon, and nobody is looked for on it. */
    private IdentityStory unknownHere(int stay) {
        PersonId second = new PersonId("person-" + Ids.numbered("twin" + stay + "x", person.index()));
        open(second);
        return new IdentityStory(person, said, second, dice, journal, null);
    }

    private void merge(PersonId id, PersonId second) {
        journal.decided(new MergeFiles(id, second, Words.note("同一人，两次登记"), journal.now()), 30);
        if (dice.perMille(PARTED_AGAIN_PER_MILLE)) {
            journal.decided(new UnmergeFiles(id, second, Words.note("复核后认定为两人"), journal.now()), 30);
        }
    }

    private void open(PersonId id) {
        journal.then(
                new OpenPersonFile(id, journal.station(), said.provisionalName(), said.byAppearance(), journal.now()),
                0);
    }

    private StayId stayId(int number) {
        return new StayId("stay-" + Ids.numbered(number == 1 ? "demo" : "demo" + number + "x", person.index()));
    }
}
