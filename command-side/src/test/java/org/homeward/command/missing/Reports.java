package org.homeward.command.missing;

import static org.homeward.command.person.PersonSpec.DESK;
import static org.homeward.command.person.PersonSpec.NOW;
import static org.homeward.command.person.PersonSpec.STATION;
import static org.homeward.command.person.PersonSpec.THEN;
import static org.homeward.command.person.PersonSpec.context;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.homeward.command.story.Outcome;
import org.homeward.shared.kernel.Birth;
import org.homeward.shared.kernel.Personal;
import org.homeward.shared.kernel.ReportId;
import org.homeward.shared.kernel.Sex;
import org.homeward.shared.kernel.ShortText;
import org.homeward.shared.kernel.SoughtId;
import org.homeward.shared.missing.MissingEvent;
import org.homeward.shared.missing.ReportCommand;
import org.homeward.shared.missing.ReportCommand.RegisterMissingReport;
import org.homeward.shared.missing.ReportConsent;
import org.homeward.shared.missing.ReportEvent.MissingPersonReported;
import org.homeward.shared.missing.ReportSource;
import org.homeward.shared.missing.Reporter;
import org.homeward.shared.missing.Separation;
import org.homeward.shared.missing.SeparationCause;
import org.homeward.shared.missing.Sought;
import org.homeward.shared.missing.SoughtEvent.SoughtPersonAdded;
import org.homeward.shared.missing.SoughtPerson;
import org.homeward.shared.person.Description;
import org.homeward.shared.person.DivisionCode;
import org.homeward.shared.person.IdentityNumber;
import org.homeward.shared.person.PersonEvent;
import org.homeward.shared.person.Relation;
import org.jspecify.annotations.Nullable;

/** A mother looks for her son. */
final class Reports {

    static final ReportId REPORT = new ReportId("report-thisone1");
    static final SoughtId SON = new SoughtId("sought-theson01");
    static final SoughtId DAUGHTER = new SoughtId("sought-daughter");
    static final Set<ReportConsent> COMPARE = EnumSet.of(ReportConsent.COMPARE);

    private static final Personal<Reporter> MOTHER =
            Personal.of(new Reporter(new ShortText("李秀英"), new ShortText("13800000000"), new DivisionCode("511321")));

    private Reports() {}

    static Outcome<MissingEvent> when(List<MissingEvent> history, ReportCommand command) {
        return Outcome.of(() -> ReportDecider.decide(state(history), command, context(DESK)));
    }

    /** Something was decided about a match on a person's file. */
    static Outcome<MissingEvent> whenDecided(List<MissingEvent> history, PersonEvent event) {
        return Outcome.of(() -> ReportDecider.decide(state(history), event));
    }

    static List<MissingEvent> registered() {
        return registered(ReportSource.FAMILY, COMPARE);
    }

    static List<MissingEvent> registered(ReportSource source, Set<ReportConsent> consents) {
        return List.of(
                new MissingPersonReported(REPORT, STATION, source, MOTHER, null, consents, THEN),
                new SoughtPersonAdded(REPORT, SON, Personal.of(son()), THEN));
    }

    static RegisterMissingReport register(Sought... sought) {
        return new RegisterMissingReport(
                REPORT, STATION, ReportSource.FAMILY, MOTHER, null, COMPARE, List.of(sought), NOW);
    }

    static Sought sought(SoughtPerson person) {
        return new Sought(SON, Personal.of(person));
    }

    static SoughtPerson son() {
        return person(new ShortText("张伟"), Birth.on(LocalDate.of(1990, 4, 1)), null, LocalDate.of(2025, 12, 1));
    }

    static SoughtPerson person(
            @Nullable ShortText name, @Nullable Birth birth, @Nullable String idNumber, @Nullable LocalDate lostOn) {
        return new SoughtPerson(
                name,
                List.of(),
                Relation.MOTHER,
                Sex.MALE,
                birth,
                idNumber == null ? null : new IdentityNumber(idNumber),
                Description.NONE,
                new DivisionCode("511321"),
                new Separation(lostOn, null, SeparationCause.WANDERED_OFF, null),
                List.of());
    }

    static List<MissingEvent> plus(List<MissingEvent> history, MissingEvent... more) {
        List<MissingEvent> all = new ArrayList<>(history);
        all.addAll(List.of(more));
        return all;
    }

    private static ReportState state(List<MissingEvent> history) {
        ReportState state = ReportState.NONE;
        for (MissingEvent event : history) {
            state = state.evolve(event);
        }
        return state;
    }
}
