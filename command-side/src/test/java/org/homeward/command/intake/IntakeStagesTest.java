package org.homeward.command.intake;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.command.intake.Episodes.BOTH;
import static org.homeward.command.intake.Episodes.NOTICE;
import static org.homeward.command.intake.Episodes.STAY;
import static org.homeward.command.intake.Episodes.ZONE;
import static org.homeward.command.person.PersonSpec.BOSS;
import static org.homeward.command.person.PersonSpec.NOW;
import static org.homeward.command.person.PersonSpec.PERSON;
import static org.homeward.command.person.PersonSpec.STATION;
import static org.homeward.command.person.PersonSpec.note;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeward.command.person.PersonSpec;
import org.homeward.command.story.Outcome;
import org.homeward.platform.messages.StableNames;
import org.homeward.shared.intake.BelongingsReceiver;
import org.homeward.shared.intake.Channel;
import org.homeward.shared.intake.DeclineGround;
import org.homeward.shared.intake.DeclineReview;
import org.homeward.shared.intake.DepartureMode;
import org.homeward.shared.intake.IntakeCommand;
import org.homeward.shared.intake.IntakeCommand.ApproveDeparture;
import org.homeward.shared.intake.IntakeCommand.ApproveExtension;
import org.homeward.shared.intake.IntakeCommand.AssignBed;
import org.homeward.shared.intake.IntakeCommand.CancelDeparture;
import org.homeward.shared.intake.IntakeCommand.DeclineHelp;
import org.homeward.shared.intake.IntakeCommand.DepartByOwnWish;
import org.homeward.shared.intake.IntakeCommand.DivertToMedical;
import org.homeward.shared.intake.IntakeCommand.ListBelongings;
import org.homeward.shared.intake.IntakeCommand.PrepareDeparture;
import org.homeward.shared.intake.IntakeCommand.ProposeExtension;
import org.homeward.shared.intake.IntakeCommand.ProvideService;
import org.homeward.shared.intake.IntakeCommand.RecordAbsconding;
import org.homeward.shared.intake.IntakeCommand.RecordDeath;
import org.homeward.shared.intake.IntakeCommand.RecordHospitalAdmission;
import org.homeward.shared.intake.IntakeCommand.RecordHospitalDischarge;
import org.homeward.shared.intake.IntakeCommand.RecordReferral;
import org.homeward.shared.intake.IntakeCommand.ReferToPolice;
import org.homeward.shared.intake.IntakeCommand.RegisterRecipient;
import org.homeward.shared.intake.IntakeCommand.RejectExtension;
import org.homeward.shared.intake.IntakeCommand.RequestHelp;
import org.homeward.shared.intake.IntakeCommand.RetractDeath;
import org.homeward.shared.intake.IntakeCommand.ReturnBelongings;
import org.homeward.shared.intake.IntakeCommand.ReviewDecline;
import org.homeward.shared.intake.IntakeCommand.ScreenSeeker;
import org.homeward.shared.intake.IntakeCommand.TerminateAid;
import org.homeward.shared.intake.IntakeCommand.WithdrawRequest;
import org.homeward.shared.intake.IntakeEvent.BelongingsRegistered;
import org.homeward.shared.intake.IntakeEvent.StayExtensionProposed;
import org.homeward.shared.intake.ServiceKind;
import org.homeward.shared.intake.StayStage;
import org.homeward.shared.intake.TerminationGround;
import org.homeward.shared.kernel.RefusalCode;
import org.homeward.shared.kernel.ShortText;
import org.homeward.shared.kernel.StayId;
import org.homeward.shared.network.BedNumber;
import org.homeward.shared.person.PersonCommand;
import org.homeward.shared.person.PersonEvent;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every command at every stage, against the table in {@code stages.txt} that was written by hand. */
@Tag("story")
class IntakeStagesTest {

    private static final String NEVER = "NEVER";
    private static final LocalDate LATER = LocalDate.of(2026, 3, 30);
    private static final ShortText SOMEWHERE = new ShortText("某处");
    private static final StableNames NAMES = new StableNames(List.of(PersonCommand.class));
    private static final Map<String, RefusalCode> CELLS = Map.ofEntries(
            entry("stage", RefusalCode.NOT_AT_THIS_STAGE),
            entry("none", RefusalCode.NO_OPEN_STAY),
            entry("open", RefusalCode.STAY_ALREADY_OPEN),
            entry("dead", RefusalCode.PERSON_DECEASED),
            entry("rev", RefusalCode.DECLINE_NOT_TO_REVIEW),
            entry("kept", RefusalCode.BELONGINGS_NOT_KEPT),
            entry("alive", RefusalCode.DEATH_NOT_RECORDED));
    private static final Map<String, IntakeCommand> COMMANDS = commands();

    /** One cell of the table. */
    record Cell(String command, String stage, String expected) {}

    static Stream<Cell> cells() throws IOException {
        List<List<String>> rows = rows();
        List<String> stages = rows.getFirst();
        return rows.stream()
                .skip(1)
                .flatMap(row -> Stream.iterate(1, i -> i < stages.size(), i -> i + 1)
                        .map(i -> new Cell(row.getFirst(), stages.get(i), row.get(i))));
    }

    @ParameterizedTest
    @MethodSource("cells")
    void is_allowed_or_refused_as_the_table_says(Cell cell) {
        PersonSpec person = PersonSpec.given(history(cell));
        IntakeCommand command = COMMANDS.get(cell.command());
        Outcome<PersonEvent> outcome = person.when(Objects.requireNonNull(command), BOSS);
        RefusalCode refusal = CELLS.get(cell.expected());
        if (refusal == null) {
            assertThat(cell.expected()).isEqualTo("ok");
            outcome.thenAllowed();
        } else {
            outcome.thenRefused(refusal);
        }
    }

    @Test
    void the_table_has_a_row_for_every_command_and_a_column_for_every_stage() throws IOException {
        List<List<String>> rows = rows();
        assertThat(rows.stream().skip(1).map(List::getFirst))
                .containsExactlyInAnyOrderElementsOf(StableNames.leaves(IntakeCommand.class)
                        .map(IntakeStagesTest::name)
                        .toList());
        Set<String> stages = Arrays.stream(StayStage.values()).map(Enum::name).collect(Collectors.toSet());
        stages.add(NEVER);
        assertThat(rows.getFirst().stream().skip(1)).containsExactlyInAnyOrderElementsOf(stages);
        assertThat(rows).allSatisfy(row -> assertThat(row).hasSize(stages.size() + 1));
    }

    /** What lies behind the stage, with something kept and, where that is decided on, a longer stay asked for. */
    private static List<PersonEvent> history(Cell cell) {
        if (cell.stage().equals(NEVER)) {
            return List.of(PersonSpec.opened(PersonSpec.aged(40)));
        }
        List<PersonEvent> history = new ArrayList<>(Episodes.at(StayStage.valueOf(cell.stage())));
        if (cell.command().equals("intake.return-belongings")) {
            history.add(new BelongingsRegistered(PERSON, STAY, Episodes.kept(), BOTH, NOW));
        }
        if (cell.command().endsWith("t-extension") || cell.command().endsWith("approve-extension")) {
            history.add(new StayExtensionProposed(PERSON, STAY, LATER, note("x"), NOW));
        }
        return history;
    }

    private static Map<String, IntakeCommand> commands() {
        StayId next = new StayId("stay-another1");
        return Stream.<IntakeCommand>of(
                        new RequestHelp(PERSON, next, STATION, note("x"), NOW),
                        new RecordReferral(
                                PERSON, next, STATION, Channel.POLICE, Episodes.line("派出所"), null, note("x"), NOW),
                        new WithdrawRequest(PERSON, note("x"), NOW),
                        new ScreenSeeker(PERSON, Episodes.healthy(), NOW),
                        new DivertToMedical(PERSON, SOMEWHERE, note("x"), NOW),
                        new ReferToPolice(PERSON, SOMEWHERE, true, note("x"), NOW),
                        new DeclineHelp(PERSON, DeclineGround.WANTS_CASH_ONLY, NOTICE, note("x"), NOW),
                        new ReviewDecline(PERSON, DeclineReview.UPHELD, note("x"), NOW),
                        new RegisterRecipient(PERSON, note("x"), true, true, NOW),
                        new ListBelongings(PERSON, Episodes.kept(), BOTH, NOW),
                        new ReturnBelongings(PERSON, STAY, BelongingsReceiver.RECIPIENT, null, BOTH, NOW),
                        new AssignBed(PERSON, ZONE, new BedNumber("A-09"), null, NOW),
                        new ProvideService(PERSON, ServiceKind.MEAL, null, NOW),
                        new RecordHospitalAdmission(PERSON, SOMEWHERE, note("x"), NOW),
                        new RecordHospitalDischarge(PERSON, null, NOW),
                        new ProposeExtension(PERSON, LATER, note("x"), NOW),
                        new ApproveExtension(PERSON, NOW),
                        new RejectExtension(PERSON, note("x"), NOW),
                        new PrepareDeparture(PERSON, DepartureMode.OWN_WISH, BOTH, NOW),
                        new CancelDeparture(PERSON, note("x"), NOW),
                        new ApproveDeparture(PERSON, note("x"), NOW),
                        new DepartByOwnWish(PERSON, true, null, null, null, NOW),
                        new RecordAbsconding(PERSON, note("x"), null, null, NOW),
                        new TerminateAid(PERSON, TerminationGround.ABLE_TO_PAY, NOTICE, note("x"), NOW),
                        new RecordDeath(PERSON, SOMEWHERE, note("x"), Set.of(), NOW),
                        new RetractDeath(PERSON, note("x"), NOW))
                .collect(Collectors.toMap(command -> name(command.getClass()), command -> command));
    }

    private static String name(Class<?> command) {
        return NAMES.typeOf(command).orElseThrow().getName();
    }

    private static List<List<String>> rows() throws IOException {
        try (InputStream file = IntakeStagesTest.class.getResourceAsStream("/stages.txt")) {
            assertThat(file).isNotNull();
            return new String(file == null ? new byte[0] : file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.strip().split("\\s+", -1)))
                    .toList();
        }
    }
}
