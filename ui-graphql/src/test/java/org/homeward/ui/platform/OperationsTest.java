package org.homeward.ui.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.homeward.platform.access.AccessPolicy;
import org.homeward.platform.messages.StableNames;
import org.homeward.shared.access.GlassCommand;
import org.homeward.shared.access.GlassQuery;
import org.homeward.shared.caseload.CaseloadQuery;
import org.homeward.shared.deadline.DeadlineQuery;
import org.homeward.shared.dossier.DossierQuery;
import org.homeward.shared.kernel.Role;
import org.homeward.shared.missing.MissingQuery;
import org.homeward.shared.missing.ReportCommand;
import org.homeward.shared.network.NetworkCommand;
import org.homeward.shared.network.NetworkQuery;
import org.homeward.shared.network.RequestCommand;
import org.homeward.shared.network.RequestQuery;
import org.homeward.shared.network.RovingCommand;
import org.homeward.shared.network.RovingQuery;
import org.homeward.shared.operations.OperationsQuery;
import org.homeward.shared.person.PersonCommand;
import org.homeward.shared.placement.FosterCommand;
import org.homeward.shared.placement.PlacementQuery;
import org.homeward.shared.proof.ProofQuery;
import org.homeward.shared.returnhome.JourneyQuery;
import org.junit.jupiter.api.Test;

/** Every operation has a rule of access, and none is open to a role by accident. */
class OperationsTest {

    private final StableNames names = new StableNames(List.of(
            PersonCommand.class,
            NetworkCommand.class,
            ReportCommand.class,
            FosterCommand.class,
            RequestCommand.class,
            RovingCommand.class,
            GlassCommand.class,
            DossierQuery.class,
            CaseloadQuery.class,
            DeadlineQuery.class,
            NetworkQuery.class,
            MissingQuery.class,
            PlacementQuery.class,
            RequestQuery.class,
            RovingQuery.class,
            GlassQuery.class,
            OperationsQuery.class,
            JourneyQuery.class,
            ProofQuery.class));

    @Test
    void every_command_and_query_has_a_rule_of_access() {
        Stream.of(
                        PersonCommand.class,
                        NetworkCommand.class,
                        ReportCommand.class,
                        FosterCommand.class,
                        RequestCommand.class,
                        RovingCommand.class,
                        GlassCommand.class,
                        DossierQuery.class,
                        CaseloadQuery.class,
                        DeadlineQuery.class,
                        NetworkQuery.class,
                        MissingQuery.class,
                        PlacementQuery.class,
                        RequestQuery.class,
                        RovingQuery.class,
                        GlassQuery.class,
                        OperationsQuery.class,
                        JourneyQuery.class,
                        ProofQuery.class)
                .flatMap(StableNames::leaves)
                .map(type -> names.typeOf(type).orElseThrow().getName())
                .forEach(name -> assertThat(AccessPolicy.knows(name)).as(name).isTrue());
    }

    @Test
    void what_has_no_rule_is_denied_to_everybody() {
        for (Role role : Role.values()) {
            assertThat(AccessPolicy.permits(role, "person.not-thought-of")).isFalse();
        }
    }

    @Test
    void an_auditor_changes_nothing_an_administrator_reads_nobody_and_the_desk_approves_nothing() {
        Operations operations = new Operations(names);
        assertThat(operations.of(Role.AUDITOR)).noneMatch(operations.commands()::containsKey);
        assertThat(operations.of(Role.ADMINISTRATOR)).doesNotContain("recipient", "chronology", "recipients");
        assertThat(operations.of(Role.STATION_STAFF))
                .contains("intakeProposeExtension", "placementPropose")
                .doesNotContain(
                        "intakeApproveExtension",
                        "placementApprove",
                        "intakeReviewDecline",
                        "personMergeFiles",
                        "networkOpenZone");
    }

    @Test
    void a_partner_files_reports_and_reads_its_own_and_nothing_else() {
        assertThat(new Operations(names).of(Role.PARTNER))
                .containsExactly("missingRegisterReport", "ownReport", "ownReports");
    }

    @Test
    void an_escort_travels_along_and_a_patrol_brings_people_in_and_neither_does_anything_else() {
        assertThat(new Operations(names).of(Role.ESCORT))
                .containsExactlyInAnyOrder(
                        "ownJourneys",
                        "journeyDepart",
                        "journeyCompleteBoardingStep",
                        "journeyCheckIn",
                        "journeyHandOverAtRelay",
                        "journeyReportIncident",
                        "journeyReportMissing",
                        "journeyRecordFound",
                        "journeyArrive",
                        "journeyRecordRefusal",
                        "journeySignHandover");
        assertThat(new Operations(names).of(Role.PATROL))
                .containsExactlyInAnyOrder(
                        "broughtIn",
                        "personOpenFile",
                        "personRecordObservation",
                        "personDescribe",
                        "intakeRequestHelp",
                        "intakeRecordReferral");
    }

    @Test
    void only_an_administrator_runs_the_program() {
        Operations operations = new Operations(names);
        String[] running = {
            "views",
            "heldStreams",
            "operationsRebuildView",
            "operationsRetryStream",
            "accessAccounts",
            "accessMakeAccount",
            "accessChangeAccount",
            "accessResetAccount",
            "accessLinkAccount",
            "accessMakeToken",
            "accessRevokeToken",
            "accessDisableAccount",
            "accessEnableAccount"
        };
        for (Role role : Role.values()) {
            if (role == Role.ADMINISTRATOR) {
                assertThat(operations.of(role)).contains(running);
            } else {
                assertThat(operations.of(role)).as(role.name()).doesNotContain(running);
            }
        }
    }

    @Test
    void what_the_program_does_by_itself_is_offered_to_nobody() {
        Operations operations = new Operations(names);
        assertThat(operations.commands())
                .doesNotContainKeys("deadlineRecordMissed", "requestRecordAnswerMissed", "tracingSuggestMatch");
        assertThat(operations.of(Role.SYSTEM)).isEmpty();
        for (Role role : Role.values()) {
            for (String own : List.of(
                    "deadline.record-missed",
                    "deadline.find-due",
                    "request.record-answer-missed",
                    "request.find-unanswered",
                    "tracing.suggest-match",
                    "missing.find-likely-matches")) {
                assertThat(AccessPolicy.permits(role, own)).as(own).isEqualTo(role == Role.SYSTEM);
            }
        }
    }

    @Test
    void a_message_and_its_field_have_one_name() {
        assertThat(Operations.field("intake.request-help")).isEqualTo("intakeRequestHelp");
        assertThat(Operations.field("person.open-file")).isEqualTo("personOpenFile");
    }
}
