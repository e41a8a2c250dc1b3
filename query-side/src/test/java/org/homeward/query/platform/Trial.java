package org.homeward.query.platform;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.homeward.query.dossier.DossierQueries;
import org.homeward.query.invented.Erasing;
import org.homeward.query.invented.InventedStep;
import org.homeward.query.invented.InventedStep.Erasure;
import org.homeward.query.invented.InventedStep.Fact;
import org.homeward.shared.dossier.DossierQuery.GetChronology;
import org.homeward.shared.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** One invented world, told to fresh views in batches of any size and more than once, and everything about them compared. */
final class Trial implements AutoCloseable {

    private static final int LARGEST_BATCH = 512;
    private static final int COPIES = 8;

    private final RealStore real;
    private final Folds folds;
    private final Path folder;
    private final Random random;
    private final Told told;
    private final DossierQueries dossier;
    private final List<Copy> copies = new ArrayList<>();
    private final Set<String> erased = new HashSet<>();
    private @Nullable Rebuilt followed;

    /** What was true of a stream at an instant, as a question that can be asked again of that instant. */
    private interface Asked {
        @Nullable
        Object at(@Nullable Instant instant);
    }

    /**
     * What was true when it was taken.
     *
     * @param erasures how many persons were erased by then, where it is not of one stream alone; else -1
     */
    private record Copy(String what, Instant at, @Nullable Object then, int erasures, Asked again) {}

    Trial(RealStore real, Folds folds, Path folder, long seed) {
        real.empty();
        this.real = real;
        this.folds = folds;
        this.folder = folder.resolve("trial" + System.nanoTime());
        this.random = new Random(seed);
        this.told = new Told(real, folds.live(), this.folder.resolve("live"));
        this.dossier = new DossierQueries(
                told.fromStreams(),
                told.reader(),
                RealStore.teams(told.fromStreams()),
                RealStore.glass(told.fromStreams()));
    }

    /** The first difference found; none when all is as it should be. */
    Optional<String> difference(List<InventedStep> steps) {
        int early = random.nextInt(1 + steps.size() / 2);
        try (Rebuilt follower = new Rebuilt(real, told, folds, folder.resolve("followed"));
                Rebuilt rebuilt = new Rebuilt(real, told, folds, folder.resolve("rebuilt"))) {
            for (int from = 0; from < steps.size(); ) {
                int to = endOfCommand(steps, Math.min(steps.size(), from + 1 + random.nextInt(LARGEST_BATCH)));
                tell(steps.subList(from, to));
                takeCopies();
                if (to > early) {
                    follow(follower);
                }
                from = to;
            }
            follower.awaitLive();
            rebuilt.build();
            return compareCopies()
                    .or(compared(rebuilt)::difference)
                    .or(() -> compared(follower).difference().map(shown -> "Of views that were followed: " + shown));
        }
    }

    /** From some time on views are built and followed, and one after the other is built once more while that goes on. */
    private void follow(Rebuilt follower) {
        if (followed == null) {
            follower.build();
            followed = follower;
        }
        follower.buildNextBeside();
    }

    private Comparison compared(Rebuilt rebuilt) {
        return new Comparison(told, rebuilt, erased, this::asOf, random);
    }

    /** What comes of one command is recorded at one instant in one transaction: nobody sees a part of it. */
    private static int endOfCommand(List<InventedStep> steps, int from) {
        int to = from;
        while (to < steps.size()
                && steps.get(to - 1) instanceof Fact last
                && steps.get(to) instanceof Fact next
                && last.by().equals(next.by())) {
            to++;
        }
        return to;
    }

    private void tell(List<InventedStep> steps) {
        List<Fact> facts = new ArrayList<>();
        for (InventedStep step : steps) {
            switch (step) {
                case Fact fact -> facts.add(fact);
                case Erasure erasure -> {
                    append(facts);
                    erase(erasure.person());
                }
            }
        }
        append(facts);
        if (random.nextBoolean()) {
            told.tellAgain(random.nextInt(told.batches() + 1));
        }
    }

    private void append(List<Fact> facts) {
        if (!facts.isEmpty()) {
            told.append(List.copyOf(facts));
            facts.clear();
        }
    }

    /** The stream is told of once more, as the event of an erasure will do it. */
    private void erase(PersonId person) {
        Rebuilt follower = followed;
        if (follower != null) {
            follower.awaitLive();
        }
        real.keys().destroy(person.value());
        erased.add(person.value());
        told.tellLast(person.value());
        if (follower != null) {
            follower.foldAnew(person.value());
        }
    }

    private void takeCopies() {
        List<String> streams = told.streams();
        Instant now = told.now();
        for (int i = 0; i < COPIES && !streams.isEmpty(); i++) {
            String stream = streams.get(random.nextInt(streams.size()));
            copies.add(new Copy(stream, now, told.live(stream), -1, at -> asOf(stream, at)));
            if (stream.startsWith("person-")) {
                take("file of " + stream, now, at -> dossier.file(Comparison.fileOf(stream, at)));
                take("chronology of " + stream, now, at -> dossier.chronology(chronologyOf(stream, at)));
            }
        }
    }

    private void take(String what, Instant now, Asked question) {
        copies.add(new Copy(what, now, question.at(null), erased.size(), question));
    }

    private Optional<String> compareCopies() {
        for (Copy copy : copies) {
            boolean ofOneStream = copy.erasures() < 0;
            boolean comparable = ofOneStream || copy.erasures() == erased.size();
            Object then = copy.then();
            Object expected = then != null && ofOneStream && erased.contains(copy.what()) ? Erasing.of(then) : then;
            Object now = comparable ? copy.again().at(copy.at()) : null;
            if (comparable && !Objects.equals(expected, now)) {
                return Optional.of("As of " + copy.at() + " differs from the copy taken then, of " + copy.what()
                        + "\n then " + expected + "\n now  " + now);
            }
        }
        return Optional.empty();
    }

    private @Nullable Object asOf(String stream, @Nullable Instant instant) {
        View<?, ?> view = stream.startsWith("person-") ? folds.asOf() : Told.viewOf(stream);
        return Told.document(told.reader().fold(view, stream, instant));
    }

    private static GetChronology chronologyOf(String stream, @Nullable Instant at) {
        return new GetChronology(new PersonId(stream), Comparison.VIEWER, at, 0, 200);
    }

    @Override
    public void close() {
        told.close();
    }
}
