package org.homeward.query.platform;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.homeward.command.intake.StayState;
import org.homeward.command.person.PersonState;
import org.homeward.command.returnhome.Journey;
import org.homeward.query.invented.InventedStep.Fact;
import org.homeward.query.platform.CustodyOracle.Answer;
import org.homeward.shared.dossier.CustodyLink;
import org.homeward.shared.dossier.CustodyLink.Holder;
import org.homeward.shared.dossier.JourneyFile;
import org.homeward.shared.dossier.RecipientFile;
import org.homeward.shared.dossier.StayFile;
import org.homeward.shared.intake.IntakeEvent.Absconded;
import org.homeward.shared.intake.IntakeEvent.AbscondingReportedToPolice;
import org.homeward.shared.intake.IntakeEvent.DepartedHome;
import org.homeward.shared.intake.IntakeEvent.MissingChildAlertOpened;
import org.homeward.shared.kernel.Recorded;
import org.homeward.shared.kernel.StayId;
import org.homeward.shared.person.PersonEvent;
import org.homeward.shared.returnhome.JourneyEvent.JourneyDeparted;
import org.jspecify.annotations.Nullable;

/** Looks on while one history is told, and says what is wrong with the chain of those who answer for the person. */
final class CustodyWitness {

    private final BiFunction<@Nullable RecipientFile, Recorded<PersonEvent>, RecipientFile> fold;
    private final CustodyOracle oracle = new CustodyOracle();
    private final List<Fact> heard = new ArrayList<>();
    private final Set<Class<?>> whileUnderway = new HashSet<>();
    private PersonState state = PersonState.NONE;
    private @Nullable RecipientFile file;
    private @Nullable StayId stayAtDeparture;

    CustodyWitness(BiFunction<@Nullable RecipientFile, Recorded<PersonEvent>, RecipientFile> fold) {
        this.fold = fold;
    }

    /** The kinds of events that happened while the person was on the way. */
    Set<Class<?>> whileUnderway() {
        return whileUnderway;
    }

    /** How many answered, one after the other. */
    int links() {
        return file == null ? 0 : file.custody().size();
    }

    /** What is wrong after one more event; nothing as long as all is well. */
    Optional<String> hear(Fact fact) {
        heard.add(fact);
        PersonEvent event = (PersonEvent) fact.event();
        Recorded<PersonEvent> recorded =
                new Recorded<>(event, fact.sequence(), fact.by().now(), fact.by(), null);
        if (state.journeys().isUnderway()) {
            whileUnderway.add(event.getClass());
        }
        List<CustodyLink> before = file == null ? List.of() : file.custody();
        PersonState was = state;
        state = state.evolve(recorded);
        oracle.hear(event);
        file = fold.apply(file, recorded);
        List<CustodyLink> chain = file.custody();
        return contiguous(chain)
                .or(() -> moved(before, chain, event.occurredAt()))
                .or(() -> answered(chain))
                .or(() -> asTheStateSays(chain))
                .or(() -> underway(was, event, chain))
                .or(() -> closed(event))
                .map(this::shown);
    }

    private String shown(String wrong) {
        List<CustodyLink> chain = file == null ? List.of() : file.custody();
        return wrong
                + chain.stream().map(link -> "\n" + link).collect(Collectors.joining())
                + heard.stream().map(fact -> "\n" + fact).collect(Collectors.joining());
    }

    /** One holder at each instant: no gap, no overlap, no link of no time, and none that only repeats the one before. */
    private static Optional<String> contiguous(List<CustodyLink> chain) {
        for (int i = 0; i < chain.size(); i++) {
            CustodyLink link = chain.get(i);
            boolean last = i == chain.size() - 1;
            if ((link.to() == null) != last) {
                return Optional.of("Not the last link, and only it, is open");
            }
            if (link.to() != null && !link.to().isAfter(link.from())) {
                return Optional.of("A link of no time");
            }
            if (i > 0 && !link.from().equals(chain.get(i - 1).to())) {
                return Optional.of("A gap in the chain");
            }
            if (i > 0 && alike(link, chain.get(i - 1))) {
                return Optional.of("A link that repeats the one before");
            }
        }
        return Optional.empty();
    }

    private static boolean alike(CustodyLink one, CustodyLink other) {
        return withoutTimes(one).equals(withoutTimes(other));
    }

    private static CustodyLink withoutTimes(CustodyLink link) {
        return new CustodyLink(
                link.holder(),
                link.facility(),
                link.family(),
                link.kinId(),
                link.body(),
                link.stayId(),
                link.placementId(),
                link.journeyId(),
                Instant.EPOCH,
                null,
                null);
    }

    /** Whoever takes over does so when it happened, or, where it is written down out of order, when the last one did. */
    private static Optional<String> moved(List<CustodyLink> before, List<CustodyLink> chain, Instant at) {
        if (before.isEmpty()) {
            return chain.isEmpty()
                            || (chain.size() == 1 && chain.getFirst().from().equals(at))
                    ? Optional.empty()
                    : Optional.of("The chain does not begin when it began");
        }
        if (before.equals(chain)) {
            return Optional.empty();
        }
        CustodyLink was = before.getLast();
        Instant when = at.isBefore(was.from()) ? was.from() : at;
        List<CustodyLink> past = before.subList(0, before.size() - 1);
        boolean replaced = when.equals(was.from());
        boolean goesOn = chain.size() == before.size() + 1
                && chain.subList(0, past.size()).equals(past)
                && alike(chain.get(past.size()), was)
                && chain.getLast().from().equals(when);
        boolean instead = replaced
                && chain.size() == before.size()
                && chain.subList(0, past.size()).equals(past)
                && chain.getLast().from().equals(when);
        boolean reopened = replaced
                && chain.size() == past.size()
                && chain.subList(0, past.size() - 1).equals(past.subList(0, past.size() - 1))
                && alike(chain.getLast(), past.getLast());
        return (goesOn && !replaced) || instead || reopened
                ? Optional.empty()
                : Optional.of("The past of the chain changed, or it goes on at another time than " + when);
    }

    private Optional<String> answered(List<CustodyLink> chain) {
        Answer expected = oracle.answer();
        Answer told = chain.isEmpty() ? null : Answer.of(chain.getLast());
        return Objects.equals(expected, told)
                ? Optional.empty()
                : Optional.of("Another answers than should: " + told + " instead of " + expected);
    }

    /** The decisions of the program rely on the same. */
    private Optional<String> asTheStateSays(List<CustodyLink> chain) {
        StayState stay = state.intake().open();
        Journey underway = underway(state);
        if (state.intake().deceased() || chain.isEmpty()) {
            return Optional.empty();
        }
        Answer told = Answer.of(chain.getLast());
        Answer stated = underway != null
                ? new Answer(Holder.FACILITY, underway.responsible().value())
                : stay != null && stay.stage().isStay()
                        ? new Answer(Holder.FACILITY, stay.station().value())
                        : told;
        return stated.equals(told)
                ? Optional.empty()
                : Optional.of("The state says that " + stated + " answers, the chain that " + told + " does");
    }

    private static @Nullable Journey underway(PersonState person) {
        return person.journeys().journeys().values().stream()
                .filter(journey -> journey.stage().isUnderway())
                .findFirst()
                .orElse(null);
    }

    /** Whoever is on the way is in the care of a station, and the stay they set out from goes on. */
    private Optional<String> underway(PersonState was, PersonEvent event, List<CustodyLink> chain) {
        if (event instanceof JourneyDeparted && underway(was) == null) {
            StayState stay = was.intake().open();
            stayAtDeparture = stay == null ? null : stay.stayId();
        }
        if (underway(state) == null || state.intake().deceased()) {
            return Optional.empty();
        }
        if (chain.getLast().journeyId() == null) {
            return Optional.of("On the way, and not by a journey");
        }
        if (stayAtDeparture == null) {
            return Optional.empty();
        }
        StayState stay = state.intake().open();
        boolean ending = event instanceof Absconded
                || event instanceof MissingChildAlertOpened
                || event instanceof AbscondingReportedToPolice;
        return ending || (stay != null && stay.stayId().equals(stayAtDeparture))
                ? Optional.empty()
                : Optional.of("The stay is over while the person is on the way");
    }

    /** The stay closes at the instant of the handover, which is where the next one begins to answer. */
    private Optional<String> closed(PersonEvent event) {
        if (!(event instanceof DepartedHome home) || file == null) {
            return Optional.empty();
        }
        StayFile stay = file.stays().getLast();
        Instant handedOver = file.journeys().stream()
                .filter(one -> one.journeyId().equals(home.journeyId()))
                .map(JourneyFile::handedOverAt)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        boolean closes = stay.stayId().equals(home.stayId())
                && home.occurredAt().equals(stay.endedAt())
                && home.occurredAt().equals(handedOver);
        return closes ? Optional.empty() : Optional.of("The stay does not close with the handover");
    }

    /** Whether the journeys stand in the file where decisions see them. */
    Optional<String> journeysDiffer() {
        List<JourneyFile> told = file == null ? List.of() : file.journeys();
        return told.stream()
                .filter(one -> {
                    Journey stated = state.journeys().of(one.journeyId()).orElseThrow();
                    return stated.stage() != one.stage()
                            || stated.leg() != one.leg()
                            || !stated.responsible().equals(one.responsible());
                })
                .findFirst()
                .map(one -> shown("The journey stands elsewhere in the file than in the state: " + one.stage() + " of "
                        + state.journeys().of(one.journeyId())));
    }
}
