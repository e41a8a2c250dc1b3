package org.homeward.query.invented;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.homeward.command.deadline.DeadlineState.Open;
import org.homeward.command.deadline.Deadlines;
import org.homeward.command.intake.InventedStays;
import org.homeward.command.intake.StayState;
import org.homeward.command.kernel.Bed;
import org.homeward.command.kernel.Context;
import org.homeward.command.missing.InventedReports;
import org.homeward.command.network.BedMove;
import org.homeward.command.network.InventedNetwork;
import org.homeward.command.person.ErasureDecider;
import org.homeward.command.person.MergeDecider;
import org.homeward.command.person.PersonDecider;
import org.homeward.command.person.PersonState;
import org.homeward.command.placement.InventedFamilies;
import org.homeward.command.returnhome.InventedJourneys;
import org.homeward.platform.messages.HomewardJson;
import org.homeward.platform.messages.StableNames;
import org.homeward.query.invented.InventedStep.Erasure;
import org.homeward.query.invented.InventedStep.Fact;
import org.homeward.shared.deadline.DeadlineCommand;
import org.homeward.shared.deadline.DeadlineCommand.RecordDeadlineMissed;
import org.homeward.shared.intake.IntakeCommand.AssignBed;
import org.homeward.shared.intake.IntakeCommand.CancelDeparture;
import org.homeward.shared.intake.IntakeCommand.DivertToMedical;
import org.homeward.shared.intake.IntakeCommand.ListBelongings;
import org.homeward.shared.intake.IntakeCommand.PrepareDeparture;
import org.homeward.shared.intake.IntakeCommand.RecordAbsconding;
import org.homeward.shared.intake.IntakeCommand.RecordDeath;
import org.homeward.shared.intake.IntakeCommand.RecordHospitalDischarge;
import org.homeward.shared.intake.IntakeCommand.ReferToPolice;
import org.homeward.shared.intake.IntakeCommand.RegisterRecipient;
import org.homeward.shared.intake.IntakeCommand.RetractDeath;
import org.homeward.shared.intake.IntakeCommand.ReturnBelongings;
import org.homeward.shared.intake.IntakeCommand.ScreenSeeker;
import org.homeward.shared.intake.IntakeCommand.WithdrawRequest;
import org.homeward.shared.intake.IntakeEvent.BelongingsRegistered;
import org.homeward.shared.kernel.ActorId;
import org.homeward.shared.kernel.Command;
import org.homeward.shared.kernel.CommandId;
import org.homeward.shared.kernel.DeadlineId;
import org.homeward.shared.kernel.Event;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.kernel.Provenance;
import org.homeward.shared.kernel.Recorded;
import org.homeward.shared.kernel.Refused;
import org.homeward.shared.kernel.Role;
import org.homeward.shared.kernel.StayId;
import org.homeward.shared.missing.MissingEvent;
import org.homeward.shared.missing.ReportCommand;
import org.homeward.shared.missing.ReportCommand.CloseMissingReport;
import org.homeward.shared.missing.ReportCommand.RecordFoundElsewhere;
import org.homeward.shared.missing.ReportCommand.RegisterMissingReport;
import org.homeward.shared.network.FacilityCommand.CloseFacility;
import org.homeward.shared.network.FacilityEvent;
import org.homeward.shared.network.NetworkCommand;
import org.homeward.shared.network.NetworkEvent;
import org.homeward.shared.network.ZoneCommand.CloseZone;
import org.homeward.shared.network.ZoneEvent;
import org.homeward.shared.person.ErasureCommand.ApproveErasure;
import org.homeward.shared.person.ErasureEvent.PersonErased;
import org.homeward.shared.person.FileCommand.LiftNoContact;
import org.homeward.shared.person.FileCommand.MergeFiles;
import org.homeward.shared.person.FileCommand.OpenPersonFile;
import org.homeward.shared.person.FileCommand.UnmergeFiles;
import org.homeward.shared.person.PersonCommand;
import org.homeward.shared.person.PersonEvent;
import org.homeward.shared.placement.FosterCommand;
import org.homeward.shared.placement.FosterCommand.CloseFosterFamily;
import org.homeward.shared.placement.FosterEvent;
import org.homeward.shared.placement.PlacementCommand;
import org.homeward.shared.placement.PlacementCommand.ApprovePlacement;
import org.homeward.shared.placement.PlacementCommand.ApproveSettlement;
import org.homeward.shared.placement.PlacementCommand.AssessPlacement;
import org.homeward.shared.placement.PlacementCommand.ProposePlacement;
import org.homeward.shared.placement.PlacementCommand.RegisterHousehold;
import org.homeward.shared.placement.PlacementCommand.SubmitSettlementPlan;
import org.homeward.shared.policy.PolicyPack;
import org.homeward.shared.returnhome.JourneyCommand;
import org.homeward.shared.tracing.TracingCommand;
import org.homeward.shared.tracing.TracingCommand.CloseTracing;
import org.homeward.shared.tracing.TracingCommand.MatchMissingReport;
import org.homeward.shared.tracing.TracingCommand.OpenTracing;
import org.homeward.shared.tracing.TracingCommand.PublishNotice;
import org.homeward.shared.tracing.TracingCommand.RecordDnaResult;
import org.homeward.shared.tracing.TracingCommand.RecordDnaSample;
import org.homeward.shared.tracing.TracingCommand.ReopenTracing;
import org.homeward.shared.tracing.TracingCommand.SuggestMatch;
import org.homeward.shared.tracing.TracingCommand.VerifyKin;
import org.homeward.shared.tracing.TracingCommand.VerifyMatch;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * A world of some people, two stations, some institutions and foster families. Commands are made at random and put to the deciders of the program; what they
 * refuse did not happen. Files are merged and parted, facts written down late, identities corrected, and now and then
 * somebody is erased. The same seed gives the same world.
 */
public final class InventedWorld {

    private static final Instant BEGINNING = Instant.parse("2026-01-05T02:00:00Z");
    private static final JsonMapper JSON = HomewardJson.mapper();

    /** What ends a file, a stay or a house is invented less often than anything else, or no history would be long. */
    private static final Set<Class<?>> SELDOM = Set.of(
            RecordDeath.class,
            WithdrawRequest.class,
            DivertToMedical.class,
            RecordAbsconding.class,
            ReferToPolice.class,
            CloseZone.class,
            CloseFacility.class,
            RecordFoundElsewhere.class,
            CloseMissingReport.class,
            CloseFosterFamily.class);

    /** What has many conditions is tried more often. */
    private static final Set<Class<?>> OFTEN = Set.of(
            OpenPersonFile.class,
            ScreenSeeker.class,
            RegisterRecipient.class,
            AssignBed.class,
            RecordHospitalDischarge.class,
            PrepareDeparture.class,
            CancelDeparture.class,
            ListBelongings.class,
            RetractDeath.class,
            OpenTracing.class,
            PublishNotice.class,
            RecordDnaSample.class,
            RecordDnaResult.class,
            CloseTracing.class,
            ReopenTracing.class,
            RegisterMissingReport.class,
            SuggestMatch.class,
            ProposePlacement.class,
            AssessPlacement.class,
            ApprovePlacement.class,
            SubmitSettlementPlan.class,
            RecordDeadlineMissed.class,
            ApproveSettlement.class,
            RegisterHousehold.class);

    /** And what is as seldom as it is important, more often still. */
    private static final Map<Class<?>, Integer> WEIGHTS = Map.of(
            UnmergeFiles.class,
            30,
            MergeFiles.class,
            16,
            MatchMissingReport.class,
            16,
            VerifyMatch.class,
            16,
            VerifyKin.class,
            16,
            LiftNoContact.class,
            6,
            ApproveErasure.class,
            8);

    private static final List<Class<?>> OF_A_PERSON = weighed(PersonCommand.class);
    private static final List<Class<?>> OF_REPORTS = weighed(ReportCommand.class);
    private static final List<Class<?>> OF_FAMILIES = weighed(FosterCommand.class);
    private static final List<Class<?>> OF_THE_NETWORK = weighed(NetworkCommand.class);
    private static final List<Class<?>> OF_JOURNEYS =
            StableNames.leaves(JourneyCommand.class).<Class<?>>map(type -> type).toList();
    private static final int FOUNDING = 300;

    /** How often somebody is brought some steps on their way, and how many at most. */
    private static final int ONE_ON_THE_WAY_IN = 40;

    private static final int STEPS_ON_THE_WAY = 12;

    private static final int ONE_ERASED_IN = 1_500;

    /** How many people are looked at for one whom a journey concerns. */
    private static final int LOOKS = 30;

    /** Where somebody is brought on to. */
    private enum Way {
        STAY,
        HOME,
        JOURNEY
    }

    private final Random random;
    private final PolicyPack policy;
    private final RandomValues values;
    private final InventedHomes homes;
    private final InventedJourneys journeys;
    private final InventedStays stays;
    private final InventedSearches searches;
    private final Map<PersonId, PersonState> people = new HashMap<>();
    private final Map<PersonId, List<Recorded<PersonEvent>>> histories = new HashMap<>();
    private final Map<String, Long> versions = new HashMap<>();
    private final Set<PersonId> erased = new HashSet<>();
    private final List<InventedStep> steps = new ArrayList<>();
    private InventedNetwork network = new InventedNetwork();
    private InventedReports reports = new InventedReports();
    private InventedFamilies families = new InventedFamilies();
    private Instant now = BEGINNING;
    private int commands;
    private int tries;

    private InventedWorld(long seed, int people, PolicyPack policy) {
        this.random = new Random(seed);
        this.policy = policy;
        this.values = new RandomValues(random, people);
        this.homes = new InventedHomes(random);
        this.journeys = new InventedJourneys(random);
        this.stays = new InventedStays(random);
        this.searches = new InventedSearches(random);
    }

    /** All that happened in the world of a seed, in the order in which it was recorded. */
    public static List<InventedStep> of(long seed, int people, int attempts, PolicyPack policy) {
        InventedWorld world = new InventedWorld(seed, people, policy);
        for (int i = 0; i < attempts; i++) {
            world.somethingHappens();
        }
        return world.steps;
    }

    private void somethingHappens() {
        timePasses();
        if (random.nextInt(ONE_ERASED_IN) == 0) {
            erase(values.person());
            return;
        }
        boolean founding = tries++ < FOUNDING;
        if (!founding && random.nextInt(ONE_ON_THE_WAY_IN) == 0) {
            bringOn(random.nextInt(3) == 0 ? somebodyToBringHome() : values.anybody());
            return;
        }
        Class<?> type = pick(founding ? OF_THE_NETWORK : family());
        if (SELDOM.contains(type)
                && (founding || random.nextInt(NetworkCommand.class.isAssignableFrom(type) ? 40 : 12) > 0)) {
            return;
        }
        tried(invented(type));
    }

    private void timePasses() {
        now = now.plus(Duration.ofSeconds(1 + random.nextInt(20_000)));
        values.now(now);
    }

    private void tried(@Nullable Command command) {
        try {
            if (command != null) {
                attempt(command);
            }
        } catch (Refused refused) {
            // It did not happen.
        }
    }

    /** Mostly somebody who has a family to go home to. */
    private PersonId somebodyToBringHome() {
        PersonId person = values.anybody();
        for (int looks = LOOKS; looks > 0 && !canGoHome(state(person)); looks--) {
            person = values.anybody();
        }
        return person;
    }

    private static boolean canGoHome(PersonState person) {
        return InventedJourneys.concern(person) && person.hasSafeVerifiedKin();
    }

    /** A stay, a home, a journey have many steps, each of which needs the one before: what else happens would end most. */
    private void bringOn(PersonId person) {
        Way way = pick(List.of(Way.values()));
        for (int steps = 1 + random.nextInt(STEPS_ON_THE_WAY); steps > 0; steps--) {
            timePasses();
            PersonState state = state(person);
            Command command = made(random.nextInt(15) == 0 ? pick(OF_JOURNEYS) : next(way, state));
            tried(command == null || random.nextInt(20) == 0 ? command : named(command, person, state, way));
        }
    }

    private Class<? extends Command> next(Way way, PersonState person) {
        Class<? extends Command> found = random.nextBoolean() ? searches.next(person) : null;
        if (found != null) {
            return found;
        }
        if (way == Way.STAY || !InventedJourneys.concern(person)) {
            return stays.next(person);
        }
        return way == Way.HOME ? homes.next(person) : journeys.next(person);
    }

    private Command named(Command command, PersonId person, PersonState state, Way way) {
        return switch (command) {
            case JourneyCommand ask -> journeys.fitted(ask, person, state);
            case PrepareDeparture ask when way == Way.JOURNEY -> journeys.fitted(ask, person, state);
            case PlacementCommand ask -> homes.fitted(ask, person, state, families.open(), now);
            case TracingCommand ask -> searches.fitted(ask, person, state);
            default -> stays.fitted(command, person, state, freeBeds(state));
        };
    }

    private List<Bed> freeBeds(PersonState person) {
        StayState stay = person.intake().open();
        return stay == null ? List.of() : network.freeBeds(stay.station(), person.sex());
    }

    private List<Class<?>> family() {
        return switch (random.nextInt(40)) {
            case 0, 1 -> OF_THE_NETWORK;
            case 2, 3 -> OF_REPORTS;
            case 4 -> OF_FAMILIES;
            default -> OF_A_PERSON;
        };
    }

    private static List<Class<?>> weighed(Class<?> family) {
        return StableNames.leaves(family)
                .<Class<?>>flatMap(type -> Collections.nCopies(weight(type), type).stream())
                .toList();
    }

    /**
     * Files are merged where they may be, and parted again, or soon all would be one. Relatives and reports are found seldom,
     * and only who was found comes home to them. Journeys are brought on in many steps at once.
     */
    private static int weight(Class<?> type) {
        if (JourneyCommand.class.isAssignableFrom(type)) {
            return 0;
        }
        return WEIGHTS.getOrDefault(type, OFTEN.contains(type) ? 6 : 1);
    }

    private @Nullable Command invented(Class<?> type) {
        Command command = made(type);
        if (command == null) {
            return null;
        }
        if (command instanceof ReturnBelongings ask) {
            return ofAStayThereWas(ask);
        }
        if (command instanceof RecordDeadlineMissed ask) {
            return ofADeadlineThatRuns(ask);
        }
        if (command instanceof TracingCommand ask) {
            return searches.fitted(ask, ask.personId(), state(ask.personId()));
        }
        return command instanceof PersonCommand ask
                ? homes.fitted(command, ask.personId(), state(ask.personId()), families.open(), now)
                : homes.fitted(command, values.anybody(), PersonState.NONE, List.of(), now);
    }

    /** Some values do not go together, and such a record cannot even be made. */
    private @Nullable Command made(Class<?> type) {
        values.institutions(NetworkCommand.class.isAssignableFrom(type) || FosterCommand.class.isAssignableFrom(type));
        try {
            return (Command) values.of(type);
        } catch (IllegalArgumentException impossible) {
            return null;
        }
    }

    private ReturnBelongings ofAStayThereWas(ReturnBelongings ask) {
        List<StayId> stays = histories.getOrDefault(ask.personId(), List.of()).stream()
                .map(Recorded::event)
                .filter(BelongingsRegistered.class::isInstance)
                .map(event -> ((BelongingsRegistered) event).stayId())
                .toList();
        return stays.isEmpty()
                ? ask
                : new ReturnBelongings(
                        ask.personId(), pick(stays), ask.to(), ask.receiver(), ask.signedBy(), ask.occurredAt());
    }

    /** Somebody may have swept before, and it may not be due. */
    private @Nullable RecordDeadlineMissed ofADeadlineThatRuns(RecordDeadlineMissed ask) {
        List<Map.Entry<DeadlineId, Open>> open = state(ask.personId()).deadlines().open().entrySet().stream()
                .sorted(Comparator.comparing(one -> one.getKey().value()))
                .toList();
        if (open.isEmpty()) {
            return null;
        }
        Map.Entry<DeadlineId, Open> one = pick(open);
        return new RecordDeadlineMissed(
                ask.personId(), one.getKey(), one.getValue().dueAt());
    }

    private void attempt(Command command) {
        Provenance by = new Provenance(
                new ActorId("actor-invented" + random.nextInt(4)),
                command instanceof DeadlineCommand || command instanceof SuggestMatch ? Role.SYSTEM : Role.SUPERVISOR,
                null,
                new CommandId("cmd-invented" + commands++),
                null,
                now);
        Attempt attempt = new Attempt(new Context(by, policy), network.copy(), reports.copy(), families.copy());
        attempt.carryOut(command);
        attempt.becomesTrue();
    }

    private void erase(PersonId person) {
        List<Recorded<PersonEvent>> history = histories.get(person);
        if (history == null || !erased.add(person)) {
            return;
        }
        history.replaceAll(one ->
                new Recorded<>(Erasing.of(one.event()), one.sequence(), one.recordedAt(), one.by(), one.fingerprint()));
        PersonState state = PersonState.NONE;
        for (Recorded<PersonEvent> one : history) {
            state = state.evolve(one);
        }
        people.put(person, state);
        steps.add(new Erasure(person));
    }

    private PersonState state(PersonId person) {
        return people.getOrDefault(person, PersonState.NONE);
    }

    private <T> T pick(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    /** One command: all of what comes of it becomes true, or nothing. As the handlers of the program do it. */
    private final class Attempt {

        private final Context context;
        private final InventedNetwork beds;
        private final InventedReports lookedFor;
        private final InventedFamilies fostering;
        private final Map<PersonId, PersonState> after = new HashMap<>();
        private final Map<String, Long> sequences = new HashMap<>();
        private final List<Fact> facts = new ArrayList<>();

        Attempt(Context context, InventedNetwork beds, InventedReports lookedFor, InventedFamilies fostering) {
            this.context = context;
            this.beds = beds;
            this.lookedFor = lookedFor;
            this.fostering = fostering;
        }

        void carryOut(Command command) {
            switch (command) {
                case PersonCommand ask -> {
                    PersonState own = now(ask.personId());
                    PersonState all = own.composedWith(absorbed(own.absorbed()));
                    List<? extends PersonEvent> events = PersonDecider.decide(all, ask, context);
                    events.forEach(event -> beds.take(event, context));
                    events.forEach(event -> record(event));
                    recordDeadlines(ask.personId(), ask.occurredAt());
                }
                case NetworkCommand ask -> beds.carryOut(ask, context).forEach(event -> record(event));
                case ReportCommand ask -> lookedFor.carryOut(ask, context).forEach(event -> record(event));
                case FosterCommand ask -> {
                    beds.supervise(ask, context);
                    fostering.carryOut(ask, context).forEach(event -> record(event));
                }
                default -> throw new IllegalStateException("no decider");
            }
        }

        private void recordDeadlines(PersonId id, Instant at) {
            PersonState own = now(id);
            PersonState all = own.composedWith(absorbed(own.absorbed()));
            Deadlines.after(id, all, context, at).forEach(event -> record(event));
        }

        private List<PersonState> absorbed(List<PersonId> ids) {
            List<PersonState> states = new ArrayList<>();
            for (PersonId id : ids) {
                PersonState state = now(id);
                states.add(state.composedWith(absorbed(state.absorbed())));
            }
            return states;
        }

        private void record(PersonEvent event) {
            PersonState was = now(event.personId());
            Recorded<PersonEvent> recorded =
                    recorded("PersonFile", event.personId().value(), event);
            PersonState is = was.evolve(recorded);
            after.put(event.personId(), is);
            BedMove.of(was, event, is)
                    .forEach(move -> beds.follow(move, is, context).forEach(this::record));
            beds.lookAfter(event, is, context);
            fostering.follow(event, is, context).forEach(this::record);
            if (event instanceof PersonErased decided) {
                eraseAbsorbed(was.absorbed(), decided);
            }
            PersonId other = MergeDecider.other(event);
            if (other != null) {
                MergeDecider.decide(was, now(other), event).forEach(this::record);
                recordDeadlines(other, event.occurredAt());
            }
            if (MergeDecider.isKnownTo(was, event)) {
                lookedFor.follow(event).forEach(this::record);
            } else {
                recordOnFileThatKnows(was.absorbed(), event);
            }
        }

        private void eraseAbsorbed(List<PersonId> absorbed, PersonErased decided) {
            absorbed.forEach(id -> record(ErasureDecider.onAbsorbed(id, decided)));
        }

        private void recordOnFileThatKnows(List<PersonId> absorbed, PersonEvent event) {
            for (PersonId id : absorbed) {
                PersonState state = now(id);
                if (MergeDecider.isKnownTo(state, event)) {
                    MergeDecider.onFileThatKnows(id, event).forEach(this::record);
                } else {
                    recordOnFileThatKnows(state.absorbed(), event);
                }
            }
        }

        private void record(FosterEvent event) {
            recorded("FosterFamily", event.familyId().value(), event);
        }

        private void record(MissingEvent event) {
            recorded("MissingReport", event.reportId().value(), event);
        }

        private void record(NetworkEvent event) {
            switch (event) {
                case ZoneEvent fact -> recorded("BedZone", fact.zoneId().value(), fact);
                case FacilityEvent fact ->
                    recorded("Facility", fact.facilityId().value(), fact);
            }
        }

        private <E extends Event> Recorded<E> recorded(String type, String stream, E event) {
            long sequence = sequences.merge(stream, versions.getOrDefault(stream, -1L) + 1, (old, first) -> old + 1);
            facts.add(new Fact(type, stream, sequence, event, context.by()));
            return new Recorded<>(event, sequence, context.now(), context.by(), null);
        }

        private PersonState now(PersonId person) {
            PersonState changed = after.get(person);
            return changed == null ? state(person) : changed;
        }

        /** Nothing personal can be written about somebody whose key is gone. */
        void becomesTrue() {
            for (Fact fact : facts) {
                if (fact.event() instanceof PersonEvent event
                        && erased.contains(event.personId())
                        && JSON.writeValueAsString(event).contains("$known")) {
                    return;
                }
            }
            network = beds;
            reports = lookedFor;
            families = fostering;
            people.putAll(after);
            versions.putAll(sequences);
            steps.addAll(facts);
            for (Fact fact : facts) {
                if (fact.event() instanceof PersonEvent event) {
                    histories
                            .computeIfAbsent(event.personId(), id -> new ArrayList<>())
                            .add(new Recorded<>(
                                    event, fact.sequence(), fact.by().now(), fact.by(), null));
                }
            }
            for (Fact fact : facts) {
                if (fact.event() instanceof PersonErased decided) {
                    erase(decided.personId());
                }
            }
        }
    }
}
