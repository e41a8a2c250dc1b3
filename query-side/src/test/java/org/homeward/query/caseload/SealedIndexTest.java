package org.homeward.query.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.query.caseload.People.bytes;
import static org.homeward.query.caseload.People.id;
import static org.homeward.query.caseload.People.person;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.homeward.query.sealed.IndexSecret;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What of the index lies on the disk, and what is made of a disk that does not have all of it. */
class SealedIndexTest {

    private static final String NAME = "令狐金丝雀";
    private static final String PINYIN = "linghu";

    @TempDir
    private Path folder;

    @TempDir
    private Path elsewhere;

    @Test
    void a_name_that_is_found_by_a_search_stands_in_no_file() throws IOException {
        try (CaseloadIndex index = People.index(folder)) {
            index.write(List.of(person(1).named(NAME).build()));
            index.commit(bytes("one"));
            index.refresh();

            assertThat(index.search(People.text(PINYIN), 10, null, null).total())
                    .isEqualTo(1);
            assertThat(filesWith(NAME.getBytes(StandardCharsets.UTF_8))).isEmpty();
            assertThat(filesWith(bytes(PINYIN))).isEmpty();
            assertThat(filesWith(bytes(id(1).value()))).isEmpty();
            assertThat(filesWith(bytes("generation-"))).isNotEmpty();
        }
    }

    @Test
    void an_index_that_was_not_sealed_is_begun_anew_and_its_files_are_deleted() throws IOException {
        Path old = Files.createDirectories(folder.resolve("generation-1"));
        try (IndexWriter writer =
                new IndexWriter(FSDirectory.open(old), new IndexWriterConfig(new KeywordAnalyzer()))) {
            Document document = new Document();
            document.add(new StringField("name", NAME, Store.YES));
            writer.addDocument(document);
            writer.setLiveCommitData(Map.of("token", "b25l", "shape", Shape.NOW).entrySet());
            writer.commit();
        }
        Files.writeString(folder.resolve("current"), "generation-1");
        assertThat(filesWith(NAME.getBytes(StandardCharsets.UTF_8))).isNotEmpty();

        try (CaseloadIndex index = People.index(folder)) {
            assertThat(index.token()).isEmpty();
            assertThat(old).doesNotExist();
            assertThat(filesWith(NAME.getBytes(StandardCharsets.UTF_8))).isEmpty();
        }
    }

    @Test
    void an_index_of_another_secret_is_begun_anew() {
        write(1, "one");

        IndexSecret another = IndexSecret.of(new byte[32]);
        try (CaseloadIndex index = new CaseloadIndex(folder, another, People.CLOCK, People.ZONE)) {
            assertThat(index.token()).isEmpty();
            assertThat(index.row(id(1))).isEmpty();
        }
    }

    /** Whatever of the second commit was on the disk when the machine went out: only its last step makes it count. */
    @Test
    void a_commit_that_was_cut_off_leaves_the_index_at_the_one_before() throws IOException {
        write(1, "one");
        Map<String, byte[]> before = files();
        write(2, "two");
        Map<String, byte[]> after = files();
        String last = after.keySet().stream()
                .filter(name -> name.startsWith("segments_") && !before.containsKey(name))
                .findFirst()
                .orElseThrow();
        List<String> added = after.keySet().stream()
                .filter(name -> !before.containsKey(name) && !name.equals(last))
                .toList();
        assertThat(added).isNotEmpty();

        for (int whole = 0; whole <= added.size(); whole++) {
            for (int cut : new int[] {0, 20, 60, Integer.MAX_VALUE}) {
                Map<String, byte[]> found = new TreeMap<>(before);
                for (String name : added.subList(0, whole)) {
                    found.put(name, whole(after, name));
                }
                String next = whole < added.size() ? added.get(whole) : last;
                byte[] content = whole(after, next);
                found.put(
                        next.equals(last) ? "pending_" + next : next,
                        Arrays.copyOf(content, Math.min(cut, content.length)));
                opensAt(found, "one", 1);
            }
        }
        Map<String, byte[]> both = new TreeMap<>(before);
        both.putAll(after);
        opensAt(both, "two", 2);
    }

    private static byte[] whole(Map<String, byte[]> files, String name) {
        return Objects.requireNonNull(files.get(name));
    }

    private void opensAt(Map<String, byte[]> found, String token, int people) throws IOException {
        Path root = Files.createTempDirectory(elsewhere, "cut");
        Path generation = Files.createDirectory(root.resolve("generation-1"));
        for (Map.Entry<String, byte[]> file : found.entrySet()) {
            Files.write(generation.resolve(file.getKey()), file.getValue());
        }
        Files.writeString(root.resolve("current"), "generation-1");
        try (CaseloadIndex index = People.index(root)) {
            assertThat(index.token()).contains(bytes(token));
            assertThat(index.row(id(1))).isPresent();
            assertThat(index.row(id(2)).isPresent()).isEqualTo(people == 2);
        }
    }

    private void write(int number, String token) {
        try (CaseloadIndex index = People.index(folder)) {
            index.write(List.of(person(number).named(NAME).build()));
            index.commit(bytes(token));
        }
    }

    private Map<String, byte[]> files() throws IOException {
        Map<String, byte[]> all = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder.resolve("generation-1"))) {
            for (Path file : files.toList()) {
                all.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        return all;
    }

    private List<Path> filesWith(byte[] word) throws IOException {
        List<Path> found = new ArrayList<>();
        String sought = new String(word, StandardCharsets.ISO_8859_1);
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (Files.readString(file, StandardCharsets.ISO_8859_1).contains(sought)) {
                    found.add(file);
                }
            }
        }
        return found;
    }
}
