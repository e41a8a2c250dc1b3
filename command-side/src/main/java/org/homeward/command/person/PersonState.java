package org.homeward.command.person;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.homeward.command.deadline.DeadlineState;
import org.homeward.command.intake.IntakeState;
import org.homeward.command.placement.PlacementState;
import org.homeward.command.returnhome.JourneyState;
import org.homeward.command.tracing.TracingState;
import org.homeward.shared.deadline.DeadlineEvent;
import org.homeward.shared.intake.IntakeEvent;
import org.homeward.shared.kernel.ActorId;
import org.homeward.shared.kernel.Birth;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.KinId;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.kernel.Personal;
import org.homeward.shared.kernel.Recorded;
import org.homeward.shared.kernel.Sex;
import org.homeward.shared.person.ErasureEvent;
import org.homeward.shared.person.FileEvent;
import org.homeward.shared.person.Identity;
import org.homeward.shared.person.IdentityState;
import org.homeward.shared.person.PersonEvent;
import org.homeward.shared.person.Relation;
import org.homeward.shared.person.RiskAttribute;
import org.homeward.shared.person.StatutoryCategory;
import org.homeward.shared.placement.PlacementEvent;
import org.homeward.shared.returnhome.JourneyEvent;
import org.homeward.shared.tracing.TracingEvent;
import org.jspecify.annotations.Nullable;

/**
 * What the decisions of all journeys share about one person: one state record a journey.
 *
 * <p>Journeys read each other only through the facts offered here.
 */
public final class PersonState {

    /** Nothing is known: no file exists. */
    public static final PersonState NONE = new PersonState(
            FileState.NONE,
            IntakeState.NONE,
            TracingState.NONE,
            PlacementState.NONE,
            JourneyState.NONE,
            DeadlineState.NONE,
            ErasureState.NONE);

    private final FileState file;
    private final IntakeState intake;
    private final TracingState tracing;
    private final PlacementState placement;
    private final JourneyState journeys;
    private final DeadlineState deadlines;
    private final ErasureState erasure;

    private PersonState(
            FileState file,
            IntakeState intake,
            TracingState tracing,
            PlacementState placement,
            JourneyState journeys,
            DeadlineState deadlines,
            ErasureState erasure) {
        this.file = file;
        this.intake = intake;
        this.tracing = tracing;
        this.placement = placement;
        this.journeys = journeys;
        this.deadlines = deadlines;
        this.erasure = erasure;
    }

    /** The state after one more event. */
    public PersonState evolve(Recorded<? extends PersonEvent> recorded) {
        DeadlineState owed = deadlines.evolve(recorded.event());
        return switch (recorded.event()) {
            case FileEvent event ->
                new PersonState(
                        file.evolve(with(recorded, event)), intake, tracing, placement, journeys, owed, erasure);
            case IntakeEvent event ->
                new PersonState(
                        file, intake.evolve(with(recorded, event)), tracing, placement, journeys, owed, erasure);
            case TracingEvent event ->
                new PersonState(
                        file, intake, tracing.evolve(with(recorded, event)), placement, journeys, owed, erasure);
            case PlacementEvent event ->
                new PersonState(
                        file, intake, tracing, placement.evolve(with(recorded, event)), journeys, owed, erasure);
            case JourneyEvent event ->
                new PersonState(
                        file, intake, tracing, placement, journeys.evolve(with(recorded, event)), owed, erasure);
            case DeadlineEvent ignored -> new PersonState(file, intake, tracing, placement, journeys, owed, erasure);
            case ErasureEvent event ->
                new PersonState(
                        file, intake, tracing, placement, journeys, owed, erasure.evolve(with(recorded, event)));
        };
    }

    /** What decisions see when files about the same person were merged: every danger of all of them counts. */
    public PersonState composedWith(List<PersonState> absorbed) {
        FileState files = file;
        IntakeState intakes = intake;
        TracingState tracings = tracing;
        PlacementState placements = placement;
        JourneyState travels = journeys;
        DeadlineState owed = deadlines;
        ErasureState forgetting = erasure;
        for (PersonState other : absorbed) {
            files = files.composedWith(other.file);
            intakes = intakes.composedWith(other.intake);
            tracings = tracings.composedWith(other.tracing);
            placements = placements.composedWith(other.placement);
            travels = travels.composedWith(other.journeys);
            owed = owed.composedWith(other.deadlines);
            forgetting = forgetting.composedWith(other.erasure);
        }
        return new PersonState(files, intakes, tracings, placements, travels, owed, forgetting);
    }

    FileState file() {
        return file;
    }

    ErasureState erasure() {
        return erasure;
    }

    /** Whether everything personal was erased. */
    public boolean isErased() {
        return erasure.erased();
    }

    /** What the journey of intake and station stay knows. */
    public IntakeState intake() {
        return intake;
    }

    /** What the journey of family tracing knows. */
    public TracingState tracing() {
        return tracing;
    }

    /** What the journey of placement knows. */
    public PlacementState placement() {
        return placement;
    }

    /** What the journeys home know. */
    public JourneyState journeys() {
        return journeys;
    }

    /** What is owed to the person, and since when. */
    public DeadlineState deadlines() {
        return deadlines;
    }

    /** Whether anything can be owed: not to the dead, and not on a file that is closed or that another speaks for. */
    public boolean isOwedSomething() {
        return exists() && !file.sealed() && !erasure.erased() && file.survivor() == null && !intake.deceased();
    }

    /** Whether a file exists. */
    public boolean exists() {
        return file.identity() != null;
    }

    /** Whether an account brought the person in, and no station has decided about them yet. */
    public boolean wasBroughtBy(ActorId account) {
        var stay = intake.last();
        return account.equals(file.broughtBy()) && (stay == null || stay.stage().isRequested());
    }

    /** Whether the file is closed for good. */
    public boolean isSealed() {
        return file.sealed();
    }

    /** The file about the same person that speaks for this one; absent while it speaks for itself. */
    public @Nullable PersonId survivor() {
        return file.survivor();
    }

    /** Files about the same person that this one speaks for. */
    public List<PersonId> absorbed() {
        return file.absorbed();
    }

    /** Whether a relative stands on the file. */
    public boolean knows(KinId kin) {
        return file.kin().containsKey(kin);
    }

    /** The brothers and sisters with a file of their own, but for those who must be kept away. */
    public List<PersonId> siblings() {
        return file.kin().values().stream()
                .filter(kin -> kin.relation() == Relation.BROTHER || kin.relation() == Relation.SISTER)
                .filter(kin -> kin.flaggedBy() == null)
                .flatMap(kin -> Stream.ofNullable(kin.file()))
                .distinct()
                .sorted(Comparator.comparing(PersonId::value))
                .toList();
    }

    /** The station in whose charge the person is: that of the last episode, or the one that opened the file. */
    public @Nullable FacilityId station() {
        var stay = intake.last();
        return stay == null ? file.openedBy() : stay.station();
    }

    /**
     * Whether the person lives in the care of a station: stays there, or lives where somebody placed them, at that station
     * or in its charge.
     */
    public boolean livesInCareOf(FacilityId station) {
        var stay = intake.open();
        boolean stays = stay != null && stay.stage().isStay() && stay.station().equals(station);
        boolean placed = placement.livesSomewhere()
                && (station.equals(station()) || placement.hostsNow().contains(station));
        return !intake.deceased() && (stays || placed);
    }

    /**
     * The facilities that know the person: first the station of the last episode, or the one that opened the file, those where
     * the person lives or is allowed to, and the one that answers for them on the way home.
     */
    public List<FacilityId> stations() {
        return Stream.of(Stream.ofNullable(station()), placement.hosts().stream(), journeys.inCharge().stream())
                .flatMap(each -> each)
                .distinct()
                .toList();
    }

    /** Sex as far as known. */
    public Sex sex() {
        Identity identity = file.identity();
        return identity == null ? Sex.UNKNOWN : identity.sex();
    }

    /** Whether nobody knows who the person is for certain. */
    public boolean isUnidentified() {
        return file.identityState() != IdentityState.VERIFIED;
    }

    /** Whether somebody said who the person is, proven or not. */
    public boolean hasClaimedIdentity() {
        return file.identityState() != IdentityState.PROVISIONAL;
    }

    /** Who accepted the proof of the identity; absent while it is not proven. */
    public @Nullable ActorId verifiedBy() {
        return file.verifiedBy();
    }

    /** Whether some relative must be kept away. */
    public boolean hasDangerousKin() {
        return file.kin().values().stream().anyMatch(kin -> kin.flaggedBy() != null);
    }

    /** Whether this relative must be kept away. */
    public boolean mustBeKeptFrom(KinId kin) {
        var relative = file.kin().get(kin);
        return relative != null && relative.flaggedBy() != null;
    }

    /** Whether the person could live with a relative: one whose kinship is confirmed and who need not be kept away. */
    public boolean hasSafeVerifiedKin() {
        return file.kin().keySet().stream().anyMatch(kin -> tracing.isVerified(kin) && !mustBeKeptFrom(kin));
    }

    /** Whether there is a sign that the person was trafficked. */
    public boolean isSuspectedTrafficked() {
        return file.risks().contains(RiskAttribute.SUSPECTED_TRAFFICKING)
                || file.category() == StatutoryCategory.RESCUED_TRAFFICKED_CHILD;
    }

    /** Whether the person may be younger than so many years. Who has no known age gets the benefit of the doubt. */
    public boolean mayBeYoungerThan(int years, LocalDate on) {
        Birth birth = birth();
        return birth == null || birth.mayBeYoungerThan(years, on);
    }

    /** Whether the person is so many years old or older beyond doubt. */
    public boolean isAtLeast(int years, LocalDate on) {
        return !mayBeYoungerThan(years, on);
    }

    /** Whether the person is younger than so many years beyond doubt. */
    public boolean isYoungerThan(int years, LocalDate on) {
        Birth birth = birth();
        return birth != null && birth.oldestOn(on) < years;
    }

    /** Whether there is any sign of a mental disorder, an intellectual disability or dementia. */
    public boolean hasImpairmentSign() {
        return intake.impaired()
                || file.risks().contains(RiskAttribute.SUSPECTED_DEMENTIA)
                || file.risks().contains(RiskAttribute.MENTAL_DISORDER);
    }

    /** Whether the person travels with somebody who knows medicine: a doctor had to look, or a risk says so. */
    public boolean hasMedicalFlag() {
        return intake.medicallyFlagged()
                || file.risks().contains(RiskAttribute.SUSPECTED_DEMENTIA)
                || file.risks().contains(RiskAttribute.MENTAL_DISORDER)
                || file.risks().contains(RiskAttribute.SERIOUS_ILLNESS)
                || file.risks().contains(RiskAttribute.PREGNANT);
    }

    private @Nullable Birth birth() {
        Identity identity = file.identity();
        Personal<Birth> birth = identity == null ? null : identity.birth();
        return birth == null ? null : birth.orNull();
    }

    private static <E extends PersonEvent> Recorded<E> with(Recorded<? extends PersonEvent> recorded, E event) {
        return new Recorded<>(event, recorded.sequence(), recorded.recordedAt(), recorded.by(), recorded.fingerprint());
    }
}
