package org.homeward.query.platform;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import org.homeward.shared.dossier.RecipientFile;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.kernel.Personal;
import org.homeward.shared.kernel.Recorded;
import org.homeward.shared.person.FileEvent.ObservationRecorded;
import org.homeward.shared.person.FileEvent.PersonFilesUnmerged;
import org.homeward.shared.person.PersonEvent;

/** Views of people that are wrong in one thing. */
final class Flaws {

    private static final PersonId NOBODY = new PersonId("person-nobody001");
    private static final int ONE_IN = 4;

    private Flaws() {}

    /** One event of one person is lost: the first observation that comes by. Its place in the stream is counted. */
    static View<RecipientFile, PersonEvent> losingOneEvent() {
        AtomicReference<String> lost = new AtomicReference<>("");
        return folding(recorded -> {
            if (recorded.event() instanceof ObservationRecorded seen) {
                lost.compareAndSet("", place(recorded));
                return lost.get().equals(place(recorded)) ? nothing(seen, recorded) : recorded;
            }
            return recorded;
        });
    }

    /** What was read once is never forgotten, also when the key of the person is destroyed. */
    static View<RecipientFile, PersonEvent> rememberingTheErased() {
        Map<String, Recorded<PersonEvent>> read = new ConcurrentHashMap<>();
        return folding(recorded -> read.computeIfAbsent(place(recorded), place -> recorded));
    }

    /** Some people are in no list; one alone may be merged into another and rightly be in none. */
    static UnaryOperator<Map<String, Versioned<RecipientFile>>> listingSomeLess() {
        return files -> {
            Map<String, Versioned<RecipientFile>> listed = new HashMap<>(files);
            listed.keySet().removeIf(person -> Math.floorMod(person.hashCode(), ONE_IN) == 0);
            return listed;
        };
    }

    private static View<RecipientFile, PersonEvent> folding(UnaryOperator<Recorded<PersonEvent>> instead) {
        View<RecipientFile, PersonEvent> sound = Views.RECIPIENTS;
        return new View<>(
                sound.name(),
                sound.type(),
                sound.family(),
                sound.sealed(),
                (file, recorded) -> sound.evolve(file, instead.apply(recorded)));
    }

    private static String place(Recorded<PersonEvent> recorded) {
        return recorded.event().personId() + "/" + recorded.sequence();
    }

    /** Who was never merged is parted again: it changes nothing. */
    private static Recorded<PersonEvent> nothing(ObservationRecorded seen, Recorded<PersonEvent> recorded) {
        return new Recorded<>(
                new PersonFilesUnmerged(seen.personId(), NOBODY, Personal.erased(), seen.occurredAt()),
                recorded.sequence(),
                recorded.recordedAt(),
                recorded.by(),
                recorded.fingerprint());
    }
}
