package org.homeward.query.dossier;

import static org.homeward.query.dossier.RecipientFold.with;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.homeward.shared.dossier.JourneyFile;
import org.homeward.shared.dossier.JourneyFile.Assessment;
import org.homeward.shared.dossier.JourneyFile.Entry;
import org.homeward.shared.dossier.JourneyFile.Fitness;
import org.homeward.shared.dossier.JourneyFile.Look;
import org.homeward.shared.dossier.JourneyFile.Paper;
import org.homeward.shared.dossier.JourneyFile.Said;
import org.homeward.shared.dossier.JourneyFile.Stop;
import org.homeward.shared.dossier.JourneyFile.Team;
import org.homeward.shared.dossier.JourneyFile.Trust;
import org.homeward.shared.dossier.JourneyFile.Voucher;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.Personal;
import org.homeward.shared.kernel.ShortText;
import org.homeward.shared.person.DivisionCode;
import org.homeward.shared.returnhome.BoardingStep;
import org.homeward.shared.returnhome.JourneyStage;
import org.jspecify.annotations.Nullable;

/** A copy of a journey with some parts changed. */
final class JourneyChange {

    private final JourneyFile from;
    private JourneyStage stage;
    private FacilityId responsible;
    private DivisionCode destination;
    private List<Stop> stops;
    private int leg;
    private @Nullable Said approval;
    private List<Assessment> assessments;
    private List<Team> teams;
    private List<Trust> trusts;
    private List<Fitness> fitness;
    private List<Voucher> vouchers;
    private List<BoardingStep> boarding;
    private @Nullable Personal<ShortText> transport;
    private @Nullable Instant expectedArrival;
    private @Nullable Instant checkInDue;
    private @Nullable Instant handoverDue;
    private List<Entry> log;
    private List<Paper> handovers;
    private @Nullable Instant handedOverAt;
    private List<LocalDate> followUps;
    private List<LocalDate> measures;
    private List<Look> looks;
    private @Nullable Instant brokenAt;
    private @Nullable Said ending;

    JourneyChange(JourneyFile from) {
        this.from = from;
        stage = from.stage();
        responsible = from.responsible();
        destination = from.destination();
        stops = from.stops();
        leg = from.leg();
        approval = from.approval();
        assessments = from.assessments();
        teams = from.teams();
        trusts = from.trusts();
        fitness = from.fitness();
        vouchers = from.vouchers();
        boarding = from.boarding();
        transport = from.transport();
        expectedArrival = from.expectedArrival();
        checkInDue = from.checkInDue();
        handoverDue = from.handoverDue();
        log = from.log();
        handovers = from.handovers();
        handedOverAt = from.handedOverAt();
        followUps = from.followUps();
        measures = from.measures();
        looks = from.looks();
        brokenAt = from.brokenAt();
        ending = from.ending();
    }

    /** As it was before. */
    JourneyFile of() {
        return from;
    }

    JourneyChange stage(JourneyStage next) {
        stage = next;
        return this;
    }

    JourneyChange stop(int which, UnaryOperator<Stop> next) {
        stops = IntStream.range(0, stops.size())
                .mapToObj(at -> at == which ? next.apply(stops.get(at)) : stops.get(at))
                .toList();
        return this;
    }

    /** A plan that lost whom it relied on is a plan again; on the way it goes on. */
    JourneyChange unsettled() {
        if (from.stage().isPlan()) {
            stage = JourneyStage.PLANNED;
            approval = null;
        }
        return this;
    }

    /** On the way the stage stays as it is: only the new receiver was allowed. */
    JourneyChange approved(Said how) {
        stage = from.stage().isPlan() ? JourneyStage.APPROVED : stage;
        approval = how;
        return this;
    }

    JourneyChange assessed(Assessment found) {
        assessments = with(assessments, found);
        return this;
    }

    /** A team takes the place of the one that was to go from there before. */
    JourneyChange team(Team team) {
        teams = with(teams.stream().filter(other -> other.leg() != team.leg()).toList(), team);
        return this;
    }

    /** Who is named takes the place of who was named for that leg before. */
    JourneyChange entrusted(Trust trust) {
        List<Trust> others =
                trusts.stream().filter(other -> other.leg() != trust.leg()).toList();
        trusts = trust.accounts().isEmpty() ? others : with(others, trust);
        return this;
    }

    JourneyChange certified(Fitness said) {
        fitness = with(fitness, said);
        return this;
    }

    JourneyChange vouchers(List<Voucher> next) {
        vouchers = next;
        return this;
    }

    JourneyChange boarded(BoardingStep step) {
        boarding = with(boarding, step);
        return this;
    }

    JourneyChange setOut(Personal<ShortText> with, @Nullable Instant expected) {
        transport = with;
        expectedArrival = expected;
        return this;
    }

    JourneyChange expected(@Nullable Instant next) {
        expectedArrival = next == null ? expectedArrival : next;
        return this;
    }

    JourneyChange checkInDue(@Nullable Instant next) {
        checkInDue = next;
        return this;
    }

    JourneyChange handoverDue(@Nullable Instant next) {
        handoverDue = next;
        return this;
    }

    JourneyChange logged(Entry entry) {
        log = with(log, entry);
        return this;
    }

    JourneyChange handed(Paper paper) {
        handovers = with(handovers, paper);
        return this;
    }

    /** The next station answers for the person. */
    JourneyChange handedOnTo(FacilityId station) {
        responsible = station;
        leg = leg + 1;
        return this;
    }

    /** What was allowed and found was so of another receiver. */
    JourneyChange redirected(DivisionCode where, Stop end) {
        destination = where;
        approval = null;
        assessments = List.of();
        return stop(stops.size() - 1, ignored -> end);
    }

    /** Others answer for the person now; nothing on the way is owed any more. */
    JourneyChange home(Instant at) {
        stage = JourneyStage.HANDED_OVER;
        handedOverAt = at;
        return arrivedAnywhere();
    }

    JourneyChange followed(List<LocalDate> due, List<LocalDate> counted) {
        followUps = due;
        measures = counted;
        return this;
    }

    JourneyChange looked(Look look) {
        looks = with(looks, look);
        return this;
    }

    /** The first time counts. */
    JourneyChange brokenAt(Instant at) {
        brokenAt = brokenAt == null ? at : brokenAt;
        return this;
    }

    JourneyChange ended(JourneyStage as, Said how) {
        stage = as;
        ending = how;
        return arrivedAnywhere();
    }

    private JourneyChange arrivedAnywhere() {
        checkInDue = null;
        handoverDue = null;
        return this;
    }

    JourneyFile done() {
        return new JourneyFile(
                from.personId(),
                from.journeyId(),
                from.mode(),
                stage,
                from.from(),
                responsible,
                destination,
                stops,
                leg,
                from.reason(),
                from.view(),
                from.plannedAt(),
                approval,
                assessments,
                teams,
                trusts,
                fitness,
                vouchers,
                boarding,
                transport,
                expectedArrival,
                checkInDue,
                handoverDue,
                log,
                handovers,
                handedOverAt,
                followUps,
                measures,
                looks,
                brokenAt,
                ending);
    }
}
