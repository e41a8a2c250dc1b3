package org.homeward.query.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.homeward.shared.caseload.CaseloadFilter;
import org.homeward.shared.kernel.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another process writes, commits and rebuilds, and is killed in the midst of it, again and again. */
class CrashTest {

    private static final int KILLS = 8;

    @TempDir
    private Path folder;

    @Test
    void after_a_kill_the_index_is_that_of_its_token() throws Exception {
        Random random = new Random(11);
        int before = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            int acknowledged = writeUntilKilled(before, 2 + random.nextInt(12), random.nextInt(3_000_000));
            try (CaseloadIndex index = People.index(folder)) {
                int position = CrashWriter.position(index);
                assertThat(position).isGreaterThanOrEqualTo(acknowledged);
                holdsExactly(index, CrashWriter.versionsAfter(position));
                before = position;
            }
        }
        assertThat(before).isPositive();
    }

    private int writeUntilKilled(int opened, int commits, int nanosAfter) throws IOException, InterruptedException {
        Process writer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        CrashWriter.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader said = writer.inputReader(StandardCharsets.UTF_8)) {
            assertThat(said.readLine()).isEqualTo("opened " + opened);
            int last = opened;
            for (int line = 0; line < commits; line++) {
                last = committed(said.readLine());
            }
            long until = System.nanoTime() + nanosAfter;
            while (System.nanoTime() < until) {
                Thread.onSpinWait();
            }
            kill(writer);
            return lastWhole(said, last);
        } finally {
            kill(writer);
        }
    }

    /** By its handle: the process itself would close the stream that has its last words. */
    private static void kill(Process writer) throws InterruptedException {
        writer.toHandle().destroyForcibly();
        writer.waitFor();
    }

    /** The kill may have cut the last line. */
    private static int lastWhole(BufferedReader said, int before) throws IOException {
        StringWriter words = new StringWriter();
        said.transferTo(words);
        String rest = words.toString();
        int last = before;
        for (String line : rest.substring(0, rest.lastIndexOf('\n') + 1).lines().toList()) {
            last = committed(line);
        }
        return last;
    }

    private static int committed(String line) {
        assertThat(line).startsWith("committed ");
        return Integer.parseInt(line.substring("committed ".length()));
    }

    private static void holdsExactly(CaseloadIndex index, Map<PersonId, Long> versions) {
        Map<PersonId, Long> found = new HashMap<>();
        Map<PersonId, String> states = new HashMap<>();
        List<PersonId> all =
                IntStream.range(0, CrashWriter.PEOPLE).mapToObj(People::id).toList();
        index.states(all).forEach((person, state) -> states.put(person, new String(state, StandardCharsets.UTF_8)));
        all.forEach(person -> index.row(person).ifPresent(row -> found.put(person, row.version())));
        assertThat(found).isEqualTo(versions);
        assertThat(states).hasSize(versions.size());
        versions.forEach((person, version) -> assertThat(states).containsEntry(person, "state " + version));
        assertThat(index.search(CaseloadFilter.ALL, 1, null, null).total()).isEqualTo(versions.size());
        assertThat(index.count(People.EAST, People.NOW, People.NOW.plusSeconds(1))
                        .requested())
                .isEqualTo(versions.size());
    }
}
