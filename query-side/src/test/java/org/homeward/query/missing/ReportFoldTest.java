package org.homeward.query.missing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.homeward.query.missing.SampleReports.DAUGHTER;
import static org.homeward.query.missing.SampleReports.OTHER;
import static org.homeward.query.missing.SampleReports.PERSON;
import static org.homeward.query.missing.SampleReports.REPORT;
import static org.homeward.query.missing.SampleReports.SON;
import static org.homeward.query.missing.SampleReports.STATION;
import static org.homeward.query.missing.SampleReports.at;
import static org.homeward.query.missing.SampleReports.folded;
import static org.homeward.query.missing.SampleReports.note;
import static org.homeward.query.missing.SampleReports.person;
import static org.homeward.query.missing.SampleReports.reported;

import java.util.EnumSet;
import java.util.Set;
import org.homeward.shared.kernel.ActorId;
import org.homeward.shared.kernel.Personal;
import org.homeward.shared.kernel.Role;
import org.homeward.shared.missing.FoundElsewhere;
import org.homeward.shared.missing.Likelihood;
import org.homeward.shared.missing.MissingEvent;
import org.homeward.shared.missing.MissingReportFile;
import org.homeward.shared.missing.MissingReportFile.SoughtFile;
import org.homeward.shared.missing.MissingReportFile.Suggestion;
import org.homeward.shared.missing.ReportConsent;
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
import org.homeward.shared.missing.SoughtState;
import org.junit.jupiter.api.Test;

/** What a report tells of those who are looked for. */
class ReportFoldTest {

    private static final SoughtPersonAdded THE_SON = new SoughtPersonAdded(REPORT, SON, person("张伟"), at(1));
    private static final SoughtPersonMatched MATCHED = new SoughtPersonMatched(REPORT, SON, PERSON, at(2));

    @Test
    void several_people_are_looked_for_each_for_themselves() {
        MissingReportFile report = folded(
                reported(),
                THE_SON,
                new SoughtPersonAdded(REPORT, DAUGHTER, person("张莉"), at(1)),
                new SoughtPersonFoundElsewhere(REPORT, DAUGHTER, FoundElsewhere.HOME_AGAIN, note(), at(3)));
        assertThat(report.sought()).extracting(SoughtFile::soughtId).containsExactly(SON, DAUGHTER);
        assertThat(report.sought())
                .extracting(SoughtFile::state)
                .containsExactly(SoughtState.LOOKED_FOR, SoughtState.FOUND_ELSEWHERE);
        assertThat(report.sought().getLast().elsewhere()).isEqualTo(FoundElsewhere.HOME_AGAIN);
        assertThat(report.sought().getLast().reason()).isEqualTo(note());
    }

    @Test
    void a_match_is_held_then_proven_then_they_are_together_again() {
        assertThat(son(reported(), THE_SON, MATCHED).match()).isEqualTo(PERSON);
        SoughtMatchProven proven = new SoughtMatchProven(REPORT, SON, PERSON, at(3));
        assertThat(son(reported(), THE_SON, MATCHED, proven).state()).isEqualTo(SoughtState.VERIFIED);
        SoughtFile home =
                son(reported(), THE_SON, MATCHED, proven, new SoughtPersonReunited(REPORT, SON, PERSON, at(4)));
        assertThat(home.state()).isEqualTo(SoughtState.REUNITED);
        assertThat(home.match()).isEqualTo(PERSON);
    }

    @Test
    void who_it_is_not_is_remembered_until_that_is_taken_back() {
        SoughtMatchRuledOut not = new SoughtMatchRuledOut(REPORT, SON, OTHER, at(2));
        SoughtMatchTakenBack back = new SoughtMatchTakenBack(REPORT, SON, OTHER, at(4));
        assertThat(son(reported(), THE_SON, not, MATCHED).ruledOut()).containsExactly(OTHER);
        SoughtFile again = son(reported(), THE_SON, not, MATCHED, back);
        assertThat(again.ruledOut()).isEmpty();
        assertThat(again.match()).as("the match with another one stands").isEqualTo(PERSON);
    }

    @Test
    void a_report_that_a_partner_filed_is_its_own_and_one_of_a_station_is_nobodys_own() {
        assertThat(SampleReports.foldedBy(Role.PARTNER, reported()).filedBy()).isEqualTo(new ActorId("actor-sample01"));
        assertThat(folded(reported()).filedBy()).isNull();
        assertThat(folded(reported(), THE_SON).filedBy()).isNull();
    }

    @Test
    void of_whom_somebody_was_told_stays_told_whatever_is_decided() {
        SoughtMatchSuggested told =
                new SoughtMatchSuggested(REPORT, SON, PERSON, STATION, 97, Likelihood.LIKELY, at(2));
        Suggestion suggestion = new Suggestion(PERSON, STATION, 97, Likelihood.LIKELY, at(2), null);
        assertThat(son(reported(), THE_SON, told).suggested()).containsExactly(suggestion);
        assertThat(son(reported(), THE_SON, told).state()).isEqualTo(SoughtState.LOOKED_FOR);
        SoughtFile decided = son(
                reported(),
                THE_SON,
                told,
                new SoughtMatchRuledOut(REPORT, SON, PERSON, at(3)),
                new SoughtPersonCorrected(REPORT, SON, person("章伟"), note(), at(4)),
                new SoughtPersonFoundElsewhere(REPORT, SON, FoundElsewhere.HOME_AGAIN, note(), at(5)));
        assertThat(decided.suggested()).containsExactly(suggestion);
        assertThat(decided.ruledOut()).containsExactly(PERSON);
        assertThat(son(reported(), THE_SON, told, MATCHED).suggested()).containsExactly(suggestion);
    }

    @Test
    void who_looks_into_a_word_looks_into_that_one_alone() {
        SoughtFile read = son(
                reported(),
                THE_SON,
                new SoughtMatchSuggested(REPORT, SON, PERSON, STATION, 97, Likelihood.LIKELY, at(2)),
                new SoughtMatchSuggested(REPORT, SON, OTHER, STATION, 91, Likelihood.LIKELY, at(3)),
                new SoughtMatchAcknowledged(REPORT, SON, PERSON, at(4)));
        assertThat(read.suggested())
                .containsExactly(
                        new Suggestion(PERSON, STATION, 97, Likelihood.LIKELY, at(2), at(4)),
                        new Suggestion(OTHER, STATION, 91, Likelihood.LIKELY, at(3), null));
        assertThat(read.state()).isEqualTo(SoughtState.LOOKED_FOR);
    }

    @Test
    void a_match_that_is_taken_back_leaves_the_person_looked_for() {
        SoughtFile again = son(reported(), THE_SON, MATCHED, new SoughtMatchTakenBack(REPORT, SON, PERSON, at(3)));
        assertThat(again.state()).isEqualTo(SoughtState.LOOKED_FOR);
        assertThat(again.match()).isNull();
    }

    @Test
    void what_is_told_and_allowed_is_what_was_said_last() {
        Set<ReportConsent> all = EnumSet.allOf(ReportConsent.class);
        MissingReportFile report = folded(
                reported(),
                THE_SON,
                new SoughtPersonCorrected(REPORT, SON, person("章伟"), note(), at(2)),
                new ReportConsentChanged(REPORT, all, at(3)),
                new MissingReportClosed(REPORT, note(), at(4)));
        assertThat(report.sought().getFirst().person()).isEqualTo(person("章伟"));
        assertThat(report.consents()).isEqualTo(all);
        assertThat(report.closedAt()).isEqualTo(at(4));
        assertThat(report.version()).isEqualTo(4);
        assertThat(folded(
                                reported(),
                                THE_SON,
                                new MissingReportClosed(REPORT, note(), at(2)),
                                new MissingReportReopened(REPORT, note(), at(3)))
                        .closedAt())
                .isNull();
    }

    @Test
    void what_somebody_told_who_is_erased_goes_with_them() {
        MissingReportFile report = folded(
                reported(Personal.erased()),
                THE_SON,
                new SoughtPersonCorrected(REPORT, SON, person("章伟"), note(), at(2)),
                new SoughtPersonFoundElsewhere(REPORT, SON, FoundElsewhere.DEAD, note(), at(3)));
        assertThat(report.sought().getFirst().person()).isEqualTo(Personal.erased());
        assertThat(report.sought().getFirst().reason()).isEqualTo(Personal.erased());
        assertThat(report.sought().getFirst().elsewhere()).isEqualTo(FoundElsewhere.DEAD);
    }

    @Test
    void a_report_begins_once_and_with_its_registration() {
        assertThatThrownBy(() -> folded(THE_SON)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> folded(reported(), reported())).isInstanceOf(IllegalStateException.class);
    }

    private static SoughtFile son(MissingEvent... events) {
        return folded(events).sought().getFirst();
    }
}
