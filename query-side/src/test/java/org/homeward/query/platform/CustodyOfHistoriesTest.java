package org.homeward.query.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.homeward.query.dossier.RecipientFold;
import org.homeward.query.invented.InventedStep.Fact;
import org.homeward.shared.dossier.CustodyLink;
import org.homeward.shared.dossier.RecipientFile;
import org.homeward.shared.intake.IntakeEvent.DepartedHome;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.kernel.Personal;
import org.homeward.shared.kernel.Recorded;
import org.homeward.shared.person.FileEvent.PersonFilesUnmerged;
import org.homeward.shared.person.PersonEvent;
import org.homeward.shared.placement.PlacementEvent.PlacementEnded;
import org.homeward.shared.placement.PlacementEvent.PlacementStarted;
import org.homeward.shared.returnhome.JourneyEvent.HandoverSigned;
import org.homeward.shared.returnhome.JourneyEvent.JourneyAborted;
import org.homeward.shared.returnhome.JourneyEvent.JourneyDeparted;
import org.homeward.shared.returnhome.JourneyEvent.JourneyRedirected;
import org.homeward.shared.returnhome.JourneyEvent.RelayHandoverSigned;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Nobody is ever in nobody's care: what must hold of the chain of who answers (责任链), after every event of every history. */
class CustodyOfHistoriesTest {

    private static final PersonId NOBODY = new PersonId("person-nobody001");

    /** Of a world: everybody, and what is wrong with the first of whom something is. */
    private static final class Onlookers {
        private final BiFunction<@Nullable RecipientFile, Recorded<PersonEvent>, RecipientFile> fold;
        private final Map<String, CustodyWitness> witnesses = new HashMap<>();

        Onlookers(BiFunction<@Nullable RecipientFile, Recorded<PersonEvent>, RecipientFile> fold) {
            this.fold = fold;
        }

        Optional<String> wrong(List<Fact> facts) {
            return facts.stream()
                    .filter(fact -> fact.event() instanceof PersonEvent)
                    .map(fact -> witnesses
                            .computeIfAbsent(fact.stream(), stream -> new CustodyWitness(fold))
                            .hear(fact))
                    .flatMap(Optional::stream)
                    .findFirst();
        }
    }

    @Test
    void somebody_answers_for_everybody_at_every_instant_and_nobody_else_does() {
        Set<Class<?>> whileUnderway = new HashSet<>();
        int links = 0;
        for (List<Fact> facts : SomeWorlds.FACTS) {
            Onlookers onlookers = new Onlookers(RecipientFold::evolve);
            onlookers.wrong(facts).ifPresent(wrong -> fail(wrong));
            for (CustodyWitness witness : onlookers.witnesses.values()) {
                witness.journeysDiffer().ifPresent(wrong -> fail(wrong));
                whileUnderway.addAll(witness.whileUnderway());
                links += witness.links();
            }
        }
        assertThat(links).as("links of all chains").isGreaterThan(500);
        assertThat(whileUnderway)
                .as("what happens on the way")
                .contains(
                        RelayHandoverSigned.class, HandoverSigned.class, JourneyAborted.class, JourneyRedirected.class);
    }

    static Stream<Arguments> flaws() {
        return Stream.of(
                Arguments.of("a departure is lost", losing(JourneyDeparted.class), "On the way, and not"),
                Arguments.of("a station on the way is lost", losing(RelayHandoverSigned.class), "Another answers"),
                Arguments.of(
                        "a handover is lost", losing(HandoverSigned.class), "Another answers|The stay does not close"),
                Arguments.of("the end of the stay is lost", losing(DepartedHome.class), "Another answers"),
                Arguments.of("a journey is never aborted", losing(JourneyAborted.class), "Another answers"),
                Arguments.of("a home is never moved into", losing(PlacementStarted.class), "Another answers"),
                Arguments.of("a home never ends", losing(PlacementEnded.class), "Another answers"),
                Arguments.of(
                        "a handover before the departure",
                        telling(CustodyOfHistoriesTest::tooEarly),
                        "The past|The stay does not close"),
                Arguments.of("a gap", mending(CustodyOfHistoriesTest::withGap), "A gap"),
                Arguments.of("two at a time", mending(CustodyOfHistoriesTest::stillOpen), "Not the last link"),
                Arguments.of("a link too many", mending(CustodyOfHistoriesTest::doubled), "A link of no time"));
    }

    /** A property that cannot fail proves nothing. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("flaws")
    void a_flaw_is_noticed(
            String what,
            BiFunction<@Nullable RecipientFile, Recorded<PersonEvent>, RecipientFile> flawed,
            String noticed) {
        Optional<String> wrong = SomeWorlds.FACTS.stream()
                .map(facts -> new Onlookers(flawed).wrong(facts))
                .flatMap(Optional::stream)
                .findFirst();
        assertThat(wrong).hasValueSatisfying(shown -> assertThat(shown).containsPattern("\\A(" + noticed + ")"));
    }

    private static BiFunction<@Nullable RecipientFile, Recorded<PersonEvent>, RecipientFile> losing(
            Class<? extends PersonEvent> kind) {
        return telling(event -> kind.isInstance(event)
                ? new PersonFilesUnmerged(event.personId(), NOBODY, Personal.erased(), event.occurredAt())
                : event);
    }

    private static BiFunction<@Nullable RecipientFile, Recorded<PersonEvent>, RecipientFile> telling(
            UnaryOperator<PersonEvent> instead) {
        return (file, recorded) -> RecipientFold.evolve(
                file,
                new Recorded<>(
                        instead.apply(recorded.event()),
                        recorded.sequence(),
                        recorded.recordedAt(),
                        recorded.by(),
                        recorded.fingerprint()));
    }

    private static PersonEvent tooEarly(PersonEvent event) {
        return event instanceof HandoverSigned signed
                ? new HandoverSigned(
                        signed.personId(),
                        signed.journeyId(),
                        signed.handover(),
                        signed.followUps(),
                        signed.measures(),
                        signed.occurredAt().minus(Duration.ofDays(1_000)))
                : event;
    }

    /** What is told of the chain is another than was folded; the fold goes on with what was. */
    private static BiFunction<@Nullable RecipientFile, Recorded<PersonEvent>, RecipientFile> mending(
            UnaryOperator<List<CustodyLink>> chain) {
        return (file, recorded) -> {
            RecipientFile sound = RecipientFold.evolve(file, recorded);
            return sound.custody().size() < 2 ? sound : with(sound, chain.apply(sound.custody()));
        };
    }

    private static List<CustodyLink> withGap(List<CustodyLink> chain) {
        CustodyLink last = chain.getLast();
        return replacedLast(chain, lasting(last, last.from().plusSeconds(1), null));
    }

    private static List<CustodyLink> stillOpen(List<CustodyLink> chain) {
        return chain.stream().map(link -> lasting(link, link.from(), null)).toList();
    }

    private static List<CustodyLink> doubled(List<CustodyLink> chain) {
        CustodyLink last = chain.getLast();
        return Stream.concat(replacedLast(chain, lasting(last, last.from(), last.from())).stream(), Stream.of(last))
                .toList();
    }

    private static List<CustodyLink> replacedLast(List<CustodyLink> chain, CustodyLink last) {
        return Stream.concat(chain.subList(0, chain.size() - 1).stream(), Stream.of(last))
                .toList();
    }

    private static CustodyLink lasting(CustodyLink link, Instant from, @Nullable Instant to) {
        return new CustodyLink(
                link.holder(),
                link.facility(),
                link.family(),
                link.kinId(),
                link.body(),
                link.stayId(),
                link.placementId(),
                link.journeyId(),
                from,
                to,
                null);
    }

    private static RecipientFile with(RecipientFile file, List<CustodyLink> chain) {
        return new RecipientFile(
                file.personId(),
                file.version(),
                file.openedBy(),
                file.broughtBy(),
                file.openedAt(),
                file.changedAt(),
                file.provisionalName(),
                file.identity(),
                file.identityState(),
                file.provenBy(),
                file.category(),
                file.risks(),
                file.kin(),
                file.observations(),
                file.description(),
                file.stays(),
                file.tracing(),
                file.placements(),
                file.settlement(),
                file.journeys(),
                chain,
                file.deadlines(),
                file.absorbed(),
                file.survivor(),
                file.ruledOut(),
                file.sealed(),
                file.deceasedAt(),
                file.erasure());
    }
}
