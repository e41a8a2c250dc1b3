package org.homeward.query.missing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.homeward.shared.kernel.Note;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.kernel.Personal;
import org.homeward.shared.kernel.Recorded;
import org.homeward.shared.kernel.Role;
import org.homeward.shared.kernel.SoughtId;
import org.homeward.shared.missing.FoundElsewhere;
import org.homeward.shared.missing.MissingEvent;
import org.homeward.shared.missing.MissingReportFile;
import org.homeward.shared.missing.MissingReportFile.SoughtFile;
import org.homeward.shared.missing.MissingReportFile.Suggestion;
import org.homeward.shared.missing.ReportConsent;
import org.homeward.shared.missing.ReportEvent.MissingPersonReported;
import org.homeward.shared.missing.ReportEvent.MissingReportClosed;
import org.homeward.shared.missing.ReportEvent.MissingReportReopened;
import org.homeward.shared.missing.ReportEvent.ReportConsentChanged;
import org.homeward.shared.missing.SoughtEvent.SoughtMatchAcknowledged;
import org.homeward.shared.missing.SoughtEvent.SoughtMatchProven;
import org.homeward.shared.missing.SoughtEvent.SoughtMatchRuledOut;
import org.homeward.shared.missing.SoughtEvent.SoughtMatchSuggested;
import org.homeward.shared.missing.SoughtEvent.SoughtMatchTakenBack;
import org.homeward.shared.missing.SoughtEvent.SoughtPersonAdded;
import org.homeward.shared.missing.SoughtEvent.SoughtPersonCorrected;
import org.homeward.shared.missing.SoughtEvent.SoughtPersonFoundElsewhere;
import org.homeward.shared.missing.SoughtEvent.SoughtPersonMatched;
import org.homeward.shared.missing.SoughtEvent.SoughtPersonReunited;
import org.homeward.shared.missing.SoughtPerson;
import org.homeward.shared.missing.SoughtState;
import org.jspecify.annotations.Nullable;

/** Folds the events of a report of missing people. */
public final class ReportFold {

    private ReportFold() {}

    /**
     * The report after one more event.
     *
     * @throws IllegalStateException when it does not begin with its registration
     */
    public static MissingReportFile evolve(
            @Nullable MissingReportFile file, Recorded<? extends MissingEvent> recorded) {
        if (file == null) {
            return reported(recorded);
        }
        return switch (recorded.event()) {
            case MissingPersonReported ignored -> throw new IllegalStateException("A report that is registered twice");
            case ReportConsentChanged changed ->
                with(file, recorded, changed.consents(), file.sought(), file.closedAt());
            case MissingReportClosed closed ->
                with(file, recorded, file.consents(), file.sought(), closed.occurredAt());
            case MissingReportReopened ignored -> with(file, recorded, file.consents(), file.sought(), null);
            case SoughtPersonAdded added -> withSought(file, recorded, plus(file, added));
            case SoughtPersonCorrected mended ->
                changed(file, recorded, mended.soughtId(), one -> described(one, told(file, mended.person())));
            case SoughtPersonFoundElsewhere found ->
                changed(file, recorded, found.soughtId(), one -> foundElsewhere(one, found.outcome(), found.reason()));
            case SoughtPersonMatched matched ->
                changed(
                        file,
                        recorded,
                        matched.soughtId(),
                        one -> stands(one, SoughtState.MATCHED, matched.personId()));
            case SoughtMatchSuggested told -> changed(file, recorded, told.soughtId(), one -> suggested(one, told));
            case SoughtMatchAcknowledged read -> changed(file, recorded, read.soughtId(), one -> seen(one, read));
            case SoughtMatchRuledOut out ->
                changed(file, recorded, out.soughtId(), one -> ruledOut(one, both(one.ruledOut(), out.personId())));
            case SoughtMatchTakenBack back ->
                changed(file, recorded, back.soughtId(), one -> takenBack(one, back.personId()));
            case SoughtMatchProven proven ->
                changed(file, recorded, proven.soughtId(), one -> stands(one, SoughtState.VERIFIED, proven.personId()));
            case SoughtPersonReunited home ->
                changed(file, recorded, home.soughtId(), one -> stands(one, SoughtState.REUNITED, home.personId()));
        };
    }

    private static MissingReportFile reported(Recorded<? extends MissingEvent> recorded) {
        if (!(recorded.event() instanceof MissingPersonReported event)) {
            throw new IllegalStateException("A report that does not begin with its registration");
        }
        return new MissingReportFile(
                event.reportId(),
                recorded.sequence(),
                event.station(),
                event.source(),
                event.reporter(),
                event.reference(),
                event.consents(),
                List.of(),
                event.occurredAt(),
                recorded.recordedAt(),
                null,
                recorded.by().role() == Role.PARTNER ? recorded.by().actor() : null);
    }

    private static List<SoughtFile> plus(MissingReportFile file, SoughtPersonAdded event) {
        List<SoughtFile> next = new ArrayList<>(file.sought());
        next.add(new SoughtFile(
                event.soughtId(),
                told(file, event.person()),
                SoughtState.LOOKED_FOR,
                null,
                List.of(),
                List.of(),
                null,
                null,
                event.occurredAt()));
        return List.copyOf(next);
    }

    /** What somebody told who is erased goes with them: a document is sealed with one key. */
    private static Personal<SoughtPerson> told(MissingReportFile file, Personal<SoughtPerson> person) {
        return file.reporter().orNull() == null ? Personal.erased() : person;
    }

    private static SoughtFile described(SoughtFile one, Personal<SoughtPerson> person) {
        return new SoughtFile(
                one.soughtId(),
                person,
                one.state(),
                one.match(),
                one.ruledOut(),
                one.suggested(),
                one.elsewhere(),
                one.reason(),
                one.addedAt());
    }

    private static SoughtFile foundElsewhere(SoughtFile one, FoundElsewhere how, Personal<Note> reason) {
        return new SoughtFile(
                one.soughtId(),
                one.person(),
                SoughtState.FOUND_ELSEWHERE,
                null,
                one.ruledOut(),
                one.suggested(),
                how,
                one.person().orNull() == null ? Personal.erased() : reason,
                one.addedAt());
    }

    private static SoughtFile stands(SoughtFile one, SoughtState state, @Nullable PersonId match) {
        return new SoughtFile(
                one.soughtId(), one.person(), state, match, one.ruledOut(), one.suggested(), null, null, one.addedAt());
    }

    private static SoughtFile ruledOut(SoughtFile one, List<PersonId> people) {
        return new SoughtFile(
                one.soughtId(),
                one.person(),
                one.state(),
                one.match(),
                people,
                one.suggested(),
                one.elsewhere(),
                one.reason(),
                one.addedAt());
    }

    private static SoughtFile suggested(SoughtFile one, SoughtMatchSuggested told) {
        List<Suggestion> next = new ArrayList<>(one.suggested());
        next.add(new Suggestion(
                told.personId(), told.station(), told.score(), told.likelihood(), told.occurredAt(), null));
        return withWords(one, List.copyOf(next));
    }

    private static SoughtFile seen(SoughtFile one, SoughtMatchAcknowledged read) {
        return withWords(
                one,
                one.suggested().stream()
                        .map(told -> told.personId().equals(read.personId())
                                ? new Suggestion(
                                        told.personId(),
                                        told.station(),
                                        told.score(),
                                        told.likelihood(),
                                        told.at(),
                                        read.occurredAt())
                                : told)
                        .toList());
    }

    private static SoughtFile withWords(SoughtFile one, List<Suggestion> suggested) {
        return new SoughtFile(
                one.soughtId(),
                one.person(),
                one.state(),
                one.match(),
                one.ruledOut(),
                suggested,
                one.elsewhere(),
                one.reason(),
                one.addedAt());
    }

    private static SoughtFile takenBack(SoughtFile one, PersonId person) {
        SoughtFile looked = person.equals(one.match()) ? stands(one, SoughtState.LOOKED_FOR, null) : one;
        return ruledOut(
                looked,
                looked.ruledOut().stream()
                        .filter(other -> !other.equals(person))
                        .toList());
    }

    private static List<PersonId> both(List<PersonId> people, PersonId person) {
        List<PersonId> next = new ArrayList<>(people);
        next.add(person);
        return List.copyOf(next);
    }

    private static MissingReportFile changed(
            MissingReportFile file,
            Recorded<? extends MissingEvent> recorded,
            SoughtId sought,
            UnaryOperator<SoughtFile> change) {
        return withSought(
                file,
                recorded,
                file.sought().stream()
                        .map(one -> one.soughtId().equals(sought) ? change.apply(one) : one)
                        .toList());
    }

    private static MissingReportFile withSought(
            MissingReportFile file, Recorded<? extends MissingEvent> recorded, List<SoughtFile> sought) {
        return with(file, recorded, file.consents(), sought, file.closedAt());
    }

    private static MissingReportFile with(
            MissingReportFile file,
            Recorded<? extends MissingEvent> recorded,
            Set<ReportConsent> consents,
            List<SoughtFile> sought,
            @Nullable Instant closedAt) {
        return new MissingReportFile(
                file.reportId(),
                recorded.sequence(),
                file.station(),
                file.source(),
                file.reporter(),
                file.reference(),
                consents,
                sought,
                file.reportedAt(),
                isChange(recorded) ? recorded.recordedAt() : file.changedAt(),
                closedAt,
                file.filedBy());
    }

    /** What the program tells of by itself does not make a report one that somebody changed. */
    private static boolean isChange(Recorded<? extends MissingEvent> recorded) {
        return recorded.by().role() != Role.SYSTEM;
    }
}
