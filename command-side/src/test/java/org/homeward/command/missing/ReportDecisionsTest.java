package org.homeward.command.missing;

import static org.homeward.command.missing.Reports.COMPARE;
import static org.homeward.command.missing.Reports.DAUGHTER;
import static org.homeward.command.missing.Reports.REPORT;
import static org.homeward.command.missing.Reports.SON;
import static org.homeward.command.missing.Reports.person;
import static org.homeward.command.missing.Reports.plus;
import static org.homeward.command.missing.Reports.register;
import static org.homeward.command.missing.Reports.registered;
import static org.homeward.command.missing.Reports.son;
import static org.homeward.command.missing.Reports.sought;
import static org.homeward.command.missing.Reports.when;
import static org.homeward.command.missing.Reports.whenDecided;
import static org.homeward.command.person.PersonSpec.NOW;
import static org.homeward.command.person.PersonSpec.OTHER;
import static org.homeward.command.person.PersonSpec.PERSON;
import static org.homeward.command.person.PersonSpec.STATION;
import static org.homeward.command.person.PersonSpec.THEN;
import static org.homeward.command.person.PersonSpec.note;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.homeward.shared.kernel.Birth;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.KinId;
import org.homeward.shared.kernel.Personal;
import org.homeward.shared.kernel.RefusalCode;
import org.homeward.shared.kernel.ShortText;
import org.homeward.shared.missing.FoundElsewhere;
import org.homeward.shared.missing.Likelihood;
import org.homeward.shared.missing.MissingEvent;
import org.homeward.shared.missing.ReportCommand;
import org.homeward.shared.missing.ReportCommand.AddSoughtPerson;
import org.homeward.shared.missing.ReportCommand.ChangeReportConsent;
import org.homeward.shared.missing.ReportCommand.CloseMissingReport;
import org.homeward.shared.missing.ReportCommand.CorrectSoughtPerson;
import org.homeward.shared.missing.ReportCommand.RecordFoundElsewhere;
import org.homeward.shared.missing.ReportCommand.ReopenMissingReport;
import org.homeward.shared.missing.ReportConsent;
import org.homeward.shared.missing.ReportEvent.MissingPersonReported;
import org.homeward.shared.missing.ReportEvent.MissingReportClosed;
import org.homeward.shared.missing.ReportEvent.MissingReportReopened;
import org.homeward.shared.missing.ReportEvent.ReportConsentChanged;
import org.homeward.shared.missing.ReportSource;
import org.homeward.shared.missing.Sought;
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
import org.homeward.shared.tracing.TracingEvent.MatchAcknowledged;
import org.homeward.shared.tracing.TracingEvent.MatchRejected;
import org.homeward.shared.tracing.TracingEvent.MatchReunited;
import org.homeward.shared.tracing.TracingEvent.MatchSuggested;
import org.homeward.shared.tracing.TracingEvent.MatchUndone;
import org.homeward.shared.tracing.TracingEvent.MatchVerified;
import org.homeward.shared.tracing.TracingEvent.MissingReportMatched;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A family looks for somebody: what a report must say, and what becomes of it when somebody on file may be the one. */
@Tag("story")
class ReportDecisionsTest {

    private static final KinId KIN = new KinId("kin-themother1");
    private static final MissingReportClosed CLOSED = new MissingReportClosed(REPORT, note("不再寻找"), THEN);
    private static final FacilityId ELSEWHERE = new FacilityId("facility-station02");
    private static final SoughtPersonMatched MATCHED = new SoughtPersonMatched(REPORT, SON, PERSON, THEN);
    private static final Sought THE_DAUGHTER = new Sought(DAUGHTER, Personal.of(son()));

    @Test
    void a_family_looks_for_one_or_several_people_in_one_report() {
        var ask = register(sought(son()), THE_DAUGHTER);
        when(List.of(), ask)
                .then(
                        new MissingPersonReported(
                                REPORT, STATION, ReportSource.FAMILY, ask.reporter(), null, COMPARE, NOW),
                        new SoughtPersonAdded(REPORT, SON, Personal.of(son()), NOW),
                        new SoughtPersonAdded(REPORT, DAUGHTER, Personal.of(son()), NOW));
        when(registered(), ask).thenRefused(RefusalCode.REPORT_ALREADY_REGISTERED);
        when(List.of(), register()).thenRefused(RefusalCode.REPORT_LOOKS_FOR_NOBODY);
        when(List.of(), register(sought(son()), sought(son()))).thenRefused(RefusalCode.SOUGHT_ALREADY_ADDED);
        when(registered(), new AddSoughtPerson(REPORT, THE_DAUGHTER, NOW))
                .then(new SoughtPersonAdded(REPORT, DAUGHTER, THE_DAUGHTER.person(), NOW));
        when(registered(), new AddSoughtPerson(REPORT, sought(son()), NOW))
                .thenRefused(RefusalCode.SOUGHT_ALREADY_ADDED);
    }

    @Test
    void nobody_is_looked_for_of_whom_nothing_is_told_or_what_cannot_be() {
        LocalDate tomorrow = LocalDate.of(2026, 3, 5);
        Birth birth = Birth.on(LocalDate.of(1990, 4, 1));
        ShortText name = new ShortText("张伟");
        when(List.of(), register(sought(person(null, birth, null, null))))
                .thenRefused(RefusalCode.SOUGHT_NOT_DESCRIBED);
        when(List.of(), register(new Sought(SON, Personal.erased()))).thenRefused(RefusalCode.SOUGHT_NOT_DESCRIBED);
        when(List.of(), register(sought(person(name, Birth.on(tomorrow), null, null))))
                .thenRefused(RefusalCode.BIRTH_IN_FUTURE);
        when(List.of(), register(sought(person(name, birth, null, tomorrow)))).thenRefused(RefusalCode.LOST_IN_FUTURE);
        when(List.of(), register(sought(person(name, birth, "11010519491231002X", null))))
                .thenRefused(RefusalCode.ID_NUMBER_CONTRADICTS_BIRTH);
    }

    @Test
    void who_is_added_or_described_anew_is_described_too() {
        Sought nobody = new Sought(DAUGHTER, Personal.erased());
        when(registered(), new AddSoughtPerson(REPORT, nobody, NOW)).thenRefused(RefusalCode.SOUGHT_NOT_DESCRIBED);
        Sought blank = new Sought(SON, Personal.erased());
        when(registered(), new CorrectSoughtPerson(REPORT, blank, note("记错"), NOW))
                .thenRefused(RefusalCode.SOUGHT_NOT_DESCRIBED);
    }

    @Test
    void what_is_told_is_mended_and_what_is_allowed_is_changed() {
        when(registered(), new CorrectSoughtPerson(REPORT, sought(son()), note("记错了年龄"), NOW))
                .then(new SoughtPersonCorrected(REPORT, SON, Personal.of(son()), note("记错了年龄"), NOW));
        when(registered(), new CorrectSoughtPerson(REPORT, THE_DAUGHTER, note("记错"), NOW))
                .thenRefused(RefusalCode.SOUGHT_NOT_FOUND);
        Set<ReportConsent> all = EnumSet.allOf(ReportConsent.class);
        when(registered(), new ChangeReportConsent(REPORT, all, NOW)).then(new ReportConsentChanged(REPORT, all, NOW));
        when(registered(), new ChangeReportConsent(REPORT, COMPARE, NOW)).thenRefused(RefusalCode.CONSENT_UNCHANGED);
    }

    @Test
    void the_search_may_end_without_any_station() {
        var home = new RecordFoundElsewhere(REPORT, SON, FoundElsewhere.HOME_AGAIN, note("自己回家了"), NOW);
        var found = new SoughtPersonFoundElsewhere(REPORT, SON, FoundElsewhere.HOME_AGAIN, note("自己回家了"), NOW);
        when(registered(), home).then(found);
        when(plus(registered(), found), home).thenRefused(RefusalCode.SOUGHT_FOUND_ELSEWHERE);
        when(plus(registered(), MATCHED), home).thenRefused(RefusalCode.SOUGHT_ALREADY_MATCHED);
        var early =
                new RecordFoundElsewhere(REPORT, SON, FoundElsewhere.HOME_AGAIN, note("自己回家了"), THEN.minusSeconds(1));
        when(registered(), early).thenRefused(RefusalCode.OCCURRED_BEFORE_WHAT_IT_ENDS);
    }

    @Test
    void a_report_is_closed_once_every_match_is_decided_and_may_be_taken_up_again() {
        var close = new CloseMissingReport(REPORT, note("不再寻找"), NOW);
        var reopen = new ReopenMissingReport(REPORT, note("又来询问"), NOW);
        when(registered(), close).then(new MissingReportClosed(REPORT, note("不再寻找"), NOW));
        when(List.of(), close).thenRefused(RefusalCode.REPORT_NOT_FOUND);
        when(plus(registered(), MATCHED), close).thenRefused(RefusalCode.REPORT_WITH_OPEN_MATCH);
        when(plus(registered(), CLOSED), close).thenRefused(RefusalCode.REPORT_CLOSED);
        when(plus(registered(), CLOSED), new AddSoughtPerson(REPORT, THE_DAUGHTER, NOW))
                .thenRefused(RefusalCode.REPORT_CLOSED);
        List<ReportCommand> more = List.of(
                new CorrectSoughtPerson(REPORT, sought(son()), note("记错"), NOW),
                new ChangeReportConsent(REPORT, EnumSet.allOf(ReportConsent.class), NOW),
                new RecordFoundElsewhere(REPORT, SON, FoundElsewhere.HOME_AGAIN, note("回家了"), NOW));
        more.forEach(ask -> {
            when(plus(registered(), CLOSED), ask).thenRefused(RefusalCode.REPORT_CLOSED);
            when(List.of(), ask).thenRefused(RefusalCode.REPORT_NOT_FOUND);
        });
        when(List.of(), reopen).thenRefused(RefusalCode.REPORT_NOT_FOUND);
        when(plus(registered(), CLOSED), reopen).then(new MissingReportReopened(REPORT, note("又来询问"), NOW));
        when(registered(), reopen).thenRefused(RefusalCode.REPORT_NOT_CLOSED);
    }

    @Test
    void a_report_is_neither_closed_before_it_was_made_nor_taken_up_before_it_was_closed() {
        var close = new CloseMissingReport(REPORT, note("不再寻找"), THEN.minusSeconds(1));
        var reopen = new ReopenMissingReport(REPORT, note("又来询问"), THEN.minusSeconds(1));
        when(registered(), close).thenRefused(RefusalCode.OCCURRED_BEFORE_WHAT_IT_ENDS);
        when(plus(registered(), CLOSED), reopen).thenRefused(RefusalCode.OCCURRED_BEFORE_WHAT_IT_ENDS);
    }

    @Test
    void a_match_is_ruled_out_only_on_a_report_there_is() {
        whenDecided(List.of(), new MatchRejected(PERSON, REPORT, SON, note("不是"), NOW))
                .thenRefused(RefusalCode.REPORT_NOT_FOUND);
    }

    @Test
    void nothing_is_written_down_before_it_happens() {
        when(registered(), new CloseMissingReport(REPORT, note("不再寻找"), NOW.plusSeconds(1)))
                .thenRefused(RefusalCode.OCCURRED_IN_FUTURE);
    }

    @Test
    void a_match_is_noted_only_where_somebody_is_still_looked_for_and_comparing_is_allowed() {
        whenDecided(registered(), matched()).then(new SoughtPersonMatched(REPORT, SON, PERSON, NOW));
        whenDecided(List.of(), matched()).thenRefused(RefusalCode.REPORT_NOT_FOUND);
        whenDecided(registered(ReportSource.FAMILY, Set.of()), matched())
                .thenRefused(RefusalCode.REPORT_WITHOUT_CONSENT);
        whenDecided(plus(registered(), CLOSED), matched()).thenRefused(RefusalCode.REPORT_CLOSED);
        whenDecided(plus(registered(), new SoughtPersonMatched(REPORT, SON, OTHER, THEN)), matched())
                .thenRefused(RefusalCode.SOUGHT_ALREADY_MATCHED);
        whenDecided(registered(), new MissingReportMatched(PERSON, REPORT, DAUGHTER, note("像"), NOW))
                .thenRefused(RefusalCode.SOUGHT_NOT_FOUND);
    }

    @Test
    void a_likely_match_is_told_of_only_where_comparing_is_allowed_and_each_station_may_know() {
        Set<ReportConsent> shared = EnumSet.of(ReportConsent.COMPARE, ReportConsent.SHARE_WITH_STATIONS);
        SoughtMatchSuggested noted = new SoughtMatchSuggested(REPORT, SON, PERSON, STATION, 97, Likelihood.LIKELY, NOW);
        whenDecided(registered(), told(STATION)).then(noted);
        whenDecided(registered(), told(ELSEWHERE)).thenRefused(RefusalCode.REPORT_NOT_SHARED);
        whenDecided(registered(ReportSource.FAMILY, shared), told(ELSEWHERE))
                .then(new SoughtMatchSuggested(REPORT, SON, PERSON, ELSEWHERE, 97, Likelihood.LIKELY, NOW));
        whenDecided(registered(ReportSource.FAMILY, EnumSet.of(ReportConsent.SHARE_WITH_STATIONS)), told(STATION))
                .thenRefused(RefusalCode.REPORT_WITHOUT_CONSENT);
        whenDecided(plus(registered(), new MissingReportClosed(REPORT, note("结案"), THEN)), told(STATION))
                .thenRefused(RefusalCode.REPORT_CLOSED);
        whenDecided(plus(registered(), new SoughtPersonMatched(REPORT, SON, OTHER, THEN)), told(STATION))
                .thenRefused(RefusalCode.SOUGHT_ALREADY_MATCHED);
        whenDecided(
                        plus(
                                registered(),
                                new SoughtPersonFoundElsewhere(
                                        REPORT, SON, FoundElsewhere.HOME_AGAIN, note("到家了"), THEN)),
                        told(STATION))
                .thenRefused(RefusalCode.SOUGHT_FOUND_ELSEWHERE);
        whenDecided(List.of(), told(STATION)).thenRefused(RefusalCode.REPORT_NOT_FOUND);
        whenDecided(plus(registered(), noted), matched()).then(new SoughtPersonMatched(REPORT, SON, PERSON, NOW));
        whenDecided(plus(registered(), noted), new MatchAcknowledged(PERSON, REPORT, SON, NOW))
                .then(new SoughtMatchAcknowledged(REPORT, SON, PERSON, NOW));
    }

    @Test
    void a_family_is_told_that_it_is_proven_only_once_one_of_it_is_confirmed_as_a_relative() {
        List<MissingEvent> matched = plus(registered(), MATCHED);
        whenDecided(matched, verified(KIN)).then(new SoughtMatchProven(REPORT, SON, PERSON, NOW));
        whenDecided(matched, verified(null)).thenRefused(RefusalCode.MATCH_WITHOUT_KIN);
        whenDecided(plus(registered(ReportSource.POLICE, COMPARE), MATCHED), verified(null))
                .then(new SoughtMatchProven(REPORT, SON, PERSON, NOW));
    }

    @Test
    void what_is_decided_about_one_person_leaves_the_match_with_another_alone() {
        List<MissingEvent> withOther = plus(registered(), new SoughtPersonMatched(REPORT, SON, OTHER, THEN));
        whenDecided(withOther, new MatchRejected(PERSON, REPORT, SON, note("不是"), NOW))
                .then(new SoughtMatchRuledOut(REPORT, SON, PERSON, NOW));
        whenDecided(withOther, new MatchUndone(PERSON, REPORT, SON, note("再看"), NOW))
                .then(new SoughtMatchTakenBack(REPORT, SON, PERSON, NOW));
        whenDecided(plus(withOther, new SoughtMatchTakenBack(REPORT, SON, PERSON, THEN)), matched())
                .thenRefused(RefusalCode.SOUGHT_ALREADY_MATCHED);
        whenDecided(plus(withOther, new SoughtMatchTakenBack(REPORT, SON, OTHER, THEN)), matched())
                .then(new SoughtPersonMatched(REPORT, SON, PERSON, NOW));
        whenDecided(registered(), new MatchRejected(PERSON, REPORT, DAUGHTER, note("不是"), NOW))
                .thenRefused(RefusalCode.SOUGHT_NOT_FOUND);
    }

    @Test
    void the_report_notes_that_they_are_together_again() {
        whenDecided(
                        plus(registered(), MATCHED, new SoughtMatchProven(REPORT, SON, PERSON, THEN)),
                        new MatchReunited(PERSON, REPORT, SON, NOW))
                .then(new SoughtPersonReunited(REPORT, SON, PERSON, NOW));
    }

    private static MatchSuggested told(FacilityId station) {
        return new MatchSuggested(PERSON, REPORT, SON, station, 97, Likelihood.LIKELY, NOW);
    }

    private static MissingReportMatched matched() {
        return new MissingReportMatched(PERSON, REPORT, SON, note("像"), NOW);
    }

    private static MatchVerified verified(@Nullable KinId kin) {
        return new MatchVerified(PERSON, REPORT, SON, kin, note("DNA相符"), NOW);
    }
}
