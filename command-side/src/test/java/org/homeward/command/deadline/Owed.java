package org.homeward.command.deadline;

import static org.homeward.command.person.PersonSpec.DESK;
import static org.homeward.command.person.PersonSpec.PERSON;
import static org.homeward.command.person.PersonSpec.POLICY;
import static org.homeward.command.person.PersonSpec.STATION;
import static org.homeward.command.person.PersonSpec.note;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.homeward.command.kernel.Context;
import org.homeward.command.person.PersonDecider;
import org.homeward.command.person.PersonSpec;
import org.homeward.command.person.PersonState;
import org.homeward.command.story.Outcome;
import org.homeward.shared.deadline.DeadlineCommand.RecordDeadlineMissed;
import org.homeward.shared.deadline.DeadlineEvent;
import org.homeward.shared.deadline.DeadlineEvent.DeadlineLifted;
import org.homeward.shared.deadline.DeadlineEvent.DeadlineMet;
import org.homeward.shared.deadline.DeadlineEvent.DeadlineMissed;
import org.homeward.shared.deadline.DeadlineEvent.DeadlineSet;
import org.homeward.shared.intake.Channel;
import org.homeward.shared.intake.Impairment;
import org.homeward.shared.intake.IntakeEvent.HelpRequested;
import org.homeward.shared.intake.IntakeEvent.RecipientRegistered;
import org.homeward.shared.intake.IntakeEvent.SeekerScreened;
import org.homeward.shared.intake.RedFlag;
import org.homeward.shared.intake.Screening;
import org.homeward.shared.intake.SecurityCheck;
import org.homeward.shared.intake.TriageLevel;
import org.homeward.shared.kernel.Birth;
import org.homeward.shared.kernel.CommandId;
import org.homeward.shared.kernel.DeadlineId;
import org.homeward.shared.kernel.Personal;
import org.homeward.shared.kernel.Provenance;
import org.homeward.shared.kernel.Recorded;
import org.homeward.shared.kernel.Role;
import org.homeward.shared.kernel.ShortText;
import org.homeward.shared.kernel.StayId;
import org.homeward.shared.person.EvidenceKind;
import org.homeward.shared.person.FileEvent.IdentityClaimed;
import org.homeward.shared.person.FileEvent.IdentityVerified;
import org.homeward.shared.person.FileEvent.PersonFileOpened;
import org.homeward.shared.person.PersonEvent;
import org.homeward.shared.policy.PolicyKey;
import org.homeward.shared.policy.PolicyPack;
import org.jspecify.annotations.Nullable;

/** A person to whom things happen, each by a command of its own, and what is owed after each. */
final class Owed {

    static final StayId STAY = new StayId("stay-thisstay1");
    static final ShortText SOMEWHERE = new ShortText("某处");

    private PersonState person = PersonState.NONE;
    private PolicyPack policy = POLICY;
    private long sequence = -1;

    /** An instant where the stations are. */
    static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(POLICY.zone()).toInstant();
    }

    static Owed given(PersonEvent... history) {
        Owed owed = new Owed();
        for (PersonEvent event : history) {
            owed.and(event);
        }
        return owed;
    }

    /** One more fact, and what followed from it. */
    Owed and(PersonEvent event) {
        when(event);
        return this;
    }

    /** From now on other limits hold. */
    Owed under(PolicyPack other) {
        policy = other;
        return this;
    }

    /** What follows from a command with these facts. */
    Outcome<DeadlineEvent> when(PersonEvent... facts) {
        Instant at = facts[facts.length - 1].occurredAt();
        for (PersonEvent fact : facts) {
            happened(fact);
        }
        return Outcome.of(() -> {
            List<DeadlineEvent> follow = Deadlines.after(PERSON, person, context(at), at);
            follow.forEach(this::happened);
            return follow;
        });
    }

    /** The outcome of a sweep. */
    Outcome<PersonEvent> whenSwept(DeadlineId id, Instant now) {
        return Outcome.of(() -> PersonDecider.decide(person, new RecordDeadlineMissed(PERSON, id, now), context(now)));
    }

    /** That a deadline was missed is written down. */
    Owed swept(DeadlineMissed missed) {
        happened(missed);
        return this;
    }

    /** What follows when an absorbed file is read together with this one. */
    Outcome<DeadlineEvent> whenReadTogetherWith(Owed other, Instant at) {
        return Outcome.of(() -> Deadlines.after(PERSON, person.composedWith(List.of(other.person)), context(at), at));
    }

    private void happened(PersonEvent event) {
        sequence++;
        Provenance by = provenance(event.occurredAt());
        person = person.evolve(new Recorded<>(event, sequence, event.occurredAt(), by, null));
    }

    private Context context(Instant now) {
        return new Context(provenance(now), policy);
    }

    private static Provenance provenance(Instant at) {
        return new Provenance(DESK, Role.SUPERVISOR, STATION, new CommandId("cmd-somecommand"), null, at);
    }

    static DeadlineId id(PolicyKey key, int number) {
        return new DeadlineId("deadline-" + key.code().replace(".", "").toLowerCase(Locale.ROOT) + number);
    }

    static DeadlineSet set(PolicyKey key, int number, String since, String due, String at) {
        Instant from = at(since);
        Duration all = Duration.between(from, at(due));
        return new DeadlineSet(
                PERSON,
                id(key, number),
                key,
                from,
                from.plus(all.multipliedBy(75).dividedBy(100)),
                at(due),
                new ShortText(POLICY.stamp()),
                at(at));
    }

    static DeadlineSet set(PolicyKey key, int number, String since, String due) {
        return set(key, number, since, due, since);
    }

    static DeadlineMet met(PolicyKey key, int number, String at) {
        return new DeadlineMet(PERSON, id(key, number), at(at));
    }

    static DeadlineLifted lifted(PolicyKey key, int number, String at) {
        return new DeadlineLifted(PERSON, id(key, number), at(at));
    }

    static DeadlineMissed missed(PolicyKey key, int number, String due) {
        return new DeadlineMissed(PERSON, id(key, number), at(due));
    }

    static PersonFileOpened opened(@Nullable Birth birth, String at) {
        return new PersonFileOpened(
                PERSON, STATION, Personal.of(new ShortText("无名")), PersonSpec.identity(birth), at(at));
    }

    static IdentityClaimed claimed(@Nullable Birth birth, String at) {
        return new IdentityClaimed(PERSON, PersonSpec.identity(birth), EvidenceKind.SELF_DECLARATION, at(at));
    }

    static IdentityVerified verified(String at) {
        return new IdentityVerified(PERSON, List.of(), at(at));
    }

    static HelpRequested requested(String at) {
        return new HelpRequested(PERSON, STAY, STATION, Channel.SELF, null, null, note("没有路费"), at(at));
    }

    static SeekerScreened screened(String at, RedFlag... flags) {
        return new SeekerScreened(
                PERSON,
                STAY,
                new Screening(true, true, SecurityCheck.PASSED, TriageLevel.NONE, Set.of(flags), Impairment.NONE, null),
                at(at));
    }

    static RecipientRegistered registered(String at) {
        return new RecipientRegistered(PERSON, STAY, note("务工不着"), true, true, at(at));
    }
}
