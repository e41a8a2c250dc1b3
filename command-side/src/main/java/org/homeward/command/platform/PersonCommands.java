package org.homeward.command.platform;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;
import org.homeward.command.deadline.Deadlines;
import org.homeward.command.kernel.Asked;
import org.homeward.command.kernel.CommandReceipts;
import org.homeward.command.kernel.Streams;
import org.homeward.command.missing.ReportNotes;
import org.homeward.command.network.Reach;
import org.homeward.command.network.RovingMissions;
import org.homeward.command.network.Stations;
import org.homeward.command.person.Consequence;
import org.homeward.command.person.ErasureDecider;
import org.homeward.command.person.MergeDecider;
import org.homeward.command.person.PersonDecider;
import org.homeward.command.person.PersonFile;
import org.homeward.command.person.PersonState;
import org.homeward.command.placement.Siblings;
import org.homeward.shared.kernel.Accepted;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.person.ErasureEvent.PersonErased;
import org.homeward.shared.person.FileCommand.MergeFiles;
import org.homeward.shared.person.FileCommand.RuleOutDuplicate;
import org.homeward.shared.person.FileCommand.UnmergeFiles;
import org.homeward.shared.person.PersonCommand;
import org.homeward.shared.person.PersonEvent;

/**
 * Carries out a command on a person: loads the file, and whatever other file or zone the outcome touches, decides, and
 * records on all of them in the one unit of work of the command. The store takes all of it or nothing.
 */
final class PersonCommands {

    private final Repository<PersonFile> files;
    private final List<Consequence> consequences;
    private final ReportNotes reports;
    private final Stations stations;
    private final Siblings siblings;
    private final RovingMissions missions;
    private final Reach reach;
    private final CommandReceipts receipts;

    PersonCommands(
            Repository<PersonFile> files,
            List<Consequence> consequences,
            ReportNotes reports,
            Stations stations,
            Siblings siblings,
            RovingMissions missions,
            Reach reach,
            CommandReceipts receipts) {
        this.files = files;
        this.consequences = consequences;
        this.reports = reports;
        this.stations = stations;
        this.siblings = siblings;
        this.missions = missions;
        this.reach = reach;
        this.receipts = receipts;
    }

    Accepted carryOut(Asked<? extends PersonCommand> asked) {
        PersonId id = asked.command().personId();
        lock(asked.command());
        Aggregate<PersonFile> file = Streams.of(files, id.value(), PersonFile::new);
        return file.invoke(person -> receipts.once(
                asked,
                id.value(),
                person.memory(),
                () -> decide(person, asked),
                events -> record(person, events, asked)));
    }

    private List<PersonEvent> decide(PersonFile person, Asked<? extends PersonCommand> asked) {
        PersonState own = person.state();
        StationScope.check(own, asked, missions, reach);
        reachesOther(asked);
        PersonState all = own.composedWith(absorbed(own.absorbed()));
        List<PersonEvent> events = List.copyOf(PersonDecider.decide(all, asked.command(), asked.context()));
        for (PersonEvent event : events) {
            stations.take(event, asked.context());
            siblings.stayTogether(all, event, asked.context());
        }
        return events;
    }

    private void record(PersonFile person, List<PersonEvent> events, Asked<? extends PersonCommand> asked) {
        for (PersonEvent event : events) {
            PersonState was = person.state();
            person.record(List.of(event), asked);
            consequences.forEach(other -> other.follow(was, event, person.state(), asked));
            recordOnOther(asked, was, event);
        }
        recordDeadlines(asked.command().personId(), person, asked);
    }

    /** What is owed follows from all that is known now, not from single facts; on both files of a merge. */
    private void recordDeadlines(PersonId id, PersonFile person, Asked<? extends PersonCommand> asked) {
        PersonState own = person.state();
        PersonState all = own.composedWith(absorbed(own.absorbed()));
        person.record(Deadlines.after(id, all, asked.context(), asked.command().occurredAt()), asked);
    }

    /** Two files are locked in the order of their ids, so that two such commands cannot wait for each other. */
    private void lock(PersonCommand command) {
        Collection<String> ids = new TreeSet<>();
        ids.add(command.personId().value());
        switch (command) {
            case MergeFiles merge -> ids.add(merge.absorbed().value());
            case UnmergeFiles parted -> ids.add(parted.absorbed().value());
            case RuleOutDuplicate apart -> ids.add(apart.other().value());
            default -> {}
        }
        ids.forEach(id -> Streams.of(files, id, PersonFile::new));
    }

    /** Who makes one of two files, or two of one, reaches both. */
    private void reachesOther(Asked<? extends PersonCommand> asked) {
        PersonId other = switch (asked.command()) {
            case MergeFiles merge -> merge.absorbed();
            case UnmergeFiles parted -> parted.absorbed();
            default -> null;
        };
        if (other != null) {
            PersonState state =
                    Streams.of(files, other.value(), PersonFile::new).invoke(PersonFile::state);
            if (state.exists()) {
                reach.demand(asked.context().by(), state.stations());
            }
        }
    }

    private List<PersonState> absorbed(List<PersonId> ids) {
        List<PersonState> states = new ArrayList<>(ids.size());
        for (PersonId id : ids) {
            PersonState state = files.load(id.value()).invoke(PersonFile::state);
            states.add(state.composedWith(absorbed(state.absorbed())));
        }
        return states;
    }

    private void recordOnOther(Asked<? extends PersonCommand> asked, PersonState survivor, PersonEvent event) {
        PersonId otherId = MergeDecider.other(event);
        if (otherId != null) {
            Aggregate<PersonFile> other = Streams.of(files, otherId.value(), PersonFile::new);
            List<PersonEvent> facts = MergeDecider.decide(survivor, other.invoke(PersonFile::state), event);
            other.execute(person -> {
                person.record(facts, asked);
                recordDeadlines(otherId, person, asked);
            });
        }
        if (event instanceof PersonErased decided) {
            eraseAbsorbed(survivor.absorbed(), decided, asked);
        }
        if (MergeDecider.isKnownTo(survivor, event)) {
            reports.follow(event, asked);
        } else {
            recordOnFileThatKnows(survivor.absorbed(), asked, event);
        }
    }

    /** Files about the same person are forgotten with the one that speaks for them. */
    private void eraseAbsorbed(List<PersonId> absorbed, PersonErased decided, Asked<? extends PersonCommand> asked) {
        for (PersonId id : absorbed) {
            Aggregate<PersonFile> file = files.load(id.value());
            eraseAbsorbed(file.invoke(PersonFile::state).absorbed(), decided, asked);
            file.execute(person -> person.record(List.of(ErasureDecider.onAbsorbed(id, decided)), asked));
        }
    }

    private void recordOnFileThatKnows(
            List<PersonId> absorbed, Asked<? extends PersonCommand> asked, PersonEvent event) {
        for (PersonId id : absorbed) {
            Aggregate<PersonFile> file = files.load(id.value());
            PersonState state = file.invoke(PersonFile::state);
            if (MergeDecider.isKnownTo(state, event)) {
                List<PersonEvent> facts = MergeDecider.onFileThatKnows(id, event);
                file.execute(person -> person.record(facts, asked));
                facts.forEach(fact -> reports.follow(fact, asked));
            } else {
                recordOnFileThatKnows(state.absorbed(), asked, event);
            }
        }
    }
}
