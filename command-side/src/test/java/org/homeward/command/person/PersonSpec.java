package org.homeward.command.person;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.homeward.command.kernel.Context;
import org.homeward.command.story.Outcome;
import org.homeward.platform.policy.PolicyPackLoader;
import org.homeward.shared.kernel.ActorId;
import org.homeward.shared.kernel.Birth;
import org.homeward.shared.kernel.CommandId;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.Note;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.kernel.Personal;
import org.homeward.shared.kernel.Provenance;
import org.homeward.shared.kernel.Recorded;
import org.homeward.shared.kernel.Role;
import org.homeward.shared.kernel.Sex;
import org.homeward.shared.kernel.ShortText;
import org.homeward.shared.person.FileEvent.DuplicateRuledOut;
import org.homeward.shared.person.FileEvent.PersonFileOpened;
import org.homeward.shared.person.FileEvent.PersonFilesMerged;
import org.homeward.shared.person.Identity;
import org.homeward.shared.person.Nationality;
import org.homeward.shared.person.PersonCommand;
import org.homeward.shared.person.PersonEvent;
import org.homeward.shared.policy.PolicyPack;
import org.jspecify.annotations.Nullable;

/** Given what happened, when something is asked, then what becomes true, or why not. On the limits we ship. */
public final class PersonSpec {

    public static final PersonId PERSON = new PersonId("person-somebody1");
    public static final PersonId OTHER = new PersonId("person-theother1");
    public static final FacilityId STATION = new FacilityId("facility-station01");
    public static final Instant THEN = Instant.parse("2026-03-02T02:00:00Z");
    public static final Instant NOW = Instant.parse("2026-03-04T02:00:00Z");
    public static final ActorId DESK = new ActorId("actor-desk0001");
    public static final ActorId BOSS = new ActorId("actor-boss0001");

    public static final PolicyPack POLICY =
            PolicyPackLoader.load("classpath:policy/cn.yaml", "classpath:policy/cn-calendar.yaml");

    private PersonState state = PersonState.NONE;
    private PolicyPack policy = POLICY;
    private long sequence = -1;

    private PersonSpec() {}

    /** A history, recorded by the desk. */
    public static PersonSpec given(List<PersonEvent> history) {
        PersonSpec spec = new PersonSpec();
        history.forEach(event -> spec.happened(event, DESK));
        return spec;
    }

    /** One more fact, recorded by somebody. */
    public PersonSpec and(PersonEvent event, ActorId by) {
        happened(event, by);
        return this;
    }

    /** The same, where other limits hold. */
    public PersonSpec under(PolicyPack other) {
        policy = other;
        return this;
    }

    /** The outcome of a command sent by the desk. */
    public Outcome<PersonEvent> when(PersonCommand command) {
        return when(command, DESK);
    }

    /** The outcome of a command sent by somebody. */
    public Outcome<PersonEvent> when(PersonCommand command, ActorId by) {
        return Outcome.of(() -> PersonDecider.decide(state, command, new Context(provenance(by, NOW), policy)));
    }

    /** The outcome of a merge for the other file. */
    public Outcome<PersonEvent> whenItAbsorbs(PersonSpec other) {
        return Outcome.of(
                () -> MergeDecider.decide(state, other.state, new PersonFilesMerged(PERSON, OTHER, note("同一人"), THEN)));
    }

    /** What it means for the other file that it is about somebody else. */
    public Outcome<PersonEvent> whenItIsToldFrom(PersonSpec other) {
        return Outcome.of(
                () -> MergeDecider.decide(state, other.state, new DuplicateRuledOut(PERSON, OTHER, note("两人"), THEN)));
    }

    /** The same, read together with an absorbed file. */
    public PersonSpec havingAbsorbed(PersonSpec other) {
        PersonSpec composed = new PersonSpec();
        composed.state = state.composedWith(List.of(other.state));
        composed.sequence = sequence;
        return composed;
    }

    /** The state after the history. */
    public PersonState state() {
        return state;
    }

    private void happened(PersonEvent event, ActorId by) {
        sequence++;
        state = state.evolve(new Recorded<>(event, sequence, THEN, provenance(by, THEN), null));
    }

    private static Provenance provenance(ActorId by, Instant at) {
        return new Provenance(by, Role.SUPERVISOR, STATION, new CommandId("cmd-somecommand"), null, at);
    }

    /** Who asks, now, under the limits we ship. */
    public static Context context(ActorId by) {
        return new Context(provenance(by, NOW), POLICY);
    }

    /** A person nobody wrote anything else down about. */
    public static PersonFileOpened opened(@Nullable Birth birth) {
        return opened(Sex.MALE, birth);
    }

    public static PersonFileOpened opened(Sex sex, @Nullable Birth birth) {
        return new PersonFileOpened(PERSON, STATION, Personal.of(new ShortText("张三")), identity(sex, birth), THEN);
    }

    public static Identity identity(@Nullable Birth birth) {
        return identity(Sex.MALE, birth);
    }

    public static Identity identity(Sex sex, @Nullable Birth birth) {
        return new Identity(
                Personal.of(new ShortText("张三")),
                null,
                sex,
                birth == null ? null : Personal.of(birth),
                null,
                Nationality.UNKNOWN,
                null,
                null,
                null,
                null);
    }

    public static Birth aged(int years) {
        return Birth.on(LocalDate.of(2026 - years, 1, 1));
    }

    public static Personal<Note> note(String text) {
        return Personal.of(new Note(text));
    }
}
