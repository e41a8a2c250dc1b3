package org.homeward.query.caseload;

import static org.homeward.query.caseload.People.bytes;
import static org.homeward.query.caseload.People.person;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.homeward.shared.kernel.PersonId;

/**
 * Writes batches without end until it is killed, and says on its output which it has committed.
 *
 * <p>What batch n writes depends on n alone, so that the token of a commit tells all that must be in the index.
 */
final class CrashWriter {

    static final int PEOPLE = 400;
    private static final int BATCH = 40;
    private static final int COMMIT_EVERY = 3;
    private static final int REBUILD_EVERY = 20;

    private CrashWriter() {}

    public static void main(String[] arguments) {
        try (CaseloadIndex index = People.index(Path.of(arguments[0]))) {
            int batch = position(index);
            System.out.println("opened " + batch);
            while (true) {
                batch++;
                index.write(written(batch));
                if (batch % REBUILD_EVERY == 0) {
                    rebuild(index, batch);
                    System.out.println("committed " + batch);
                } else if (batch % COMMIT_EVERY == 0) {
                    index.commit(bytes(Integer.toString(batch)));
                    System.out.println("committed " + batch);
                } else {
                    index.refresh();
                }
            }
        }
    }

    static int position(CaseloadIndex index) {
        return index.token()
                .map(token -> Integer.parseInt(new String(token, StandardCharsets.UTF_8)))
                .orElse(0);
    }

    /** The version of each person after that many batches. */
    static Map<PersonId, Long> versionsAfter(int batches) {
        Map<PersonId, Long> versions = new HashMap<>();
        for (int batch = 1; batch <= batches; batch++) {
            for (IndexedPerson one : written(batch)) {
                versions.put(one.row().personId(), one.row().version());
            }
        }
        return versions;
    }

    private static List<IndexedPerson> written(int batch) {
        List<IndexedPerson> people = new ArrayList<>();
        for (int place = 0; place < BATCH; place++) {
            people.add(one((batch * 7L + place * 11L) % PEOPLE, batch));
        }
        return people;
    }

    private static IndexedPerson one(long number, long version) {
        return person(number)
                .version(version)
                .state("state " + version)
                .stay(People.EAST, People.NOW, People.NOW, null)
                .build();
    }

    private static void rebuild(CaseloadIndex index, int batch) {
        try (CaseloadRebuild rebuild = index.startRebuild()) {
            versionsAfter(batch)
                    .forEach((person, version) -> rebuild.write(
                            List.of(one(Long.parseLong(person.value().substring("person-".length())), version))));
            rebuild.finish(bytes(Integer.toString(batch)));
        }
    }
}
