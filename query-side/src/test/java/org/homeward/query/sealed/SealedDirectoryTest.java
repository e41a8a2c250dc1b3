package org.homeward.query.sealed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.IndexOutput;
import org.apache.lucene.store.RandomAccessInput;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealedDirectoryTest {

    private static final int BLOCK = Layout.BLOCK_BYTES;
    private static final byte[] SECRET = new byte[32];
    /** So few open blocks that most are opened again. */
    private static final long FEW = 2L * BLOCK;

    @TempDir
    private Path folder;

    private Directory directory;

    @BeforeEach
    void open() throws IOException {
        directory = SealedDirectory.over(FSDirectory.open(folder), IndexSecret.of(SECRET, FEW));
    }

    @AfterEach
    void close() throws IOException {
        directory.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, BLOCK - 1, BLOCK, BLOCK + 1, 2 * BLOCK, 5 * BLOCK + 77})
    void what_was_written_is_read_again_from_beginning_to_end(int length) throws IOException {
        byte[] content = written("a", length);

        try (IndexInput in = directory.openInput("a", IOContext.DEFAULT)) {
            byte[] read = new byte[length];
            in.readBytes(read, 0, length);
            assertThat(read).isEqualTo(content);
            assertThat(in.length()).isEqualTo(length).isEqualTo(directory.fileLength("a"));
            assertThatThrownBy(in::readByte).isInstanceOf(EOFException.class);
        }
    }

    @Test
    void every_number_is_read_at_every_place_of_slices_and_clones_too() throws IOException {
        int length = 3 * BLOCK + 500;
        ByteBuffer content = ByteBuffer.wrap(written("a", length)).order(ByteOrder.LITTLE_ENDIAN);
        try (IndexInput in = directory.openInput("a", IOContext.DEFAULT)) {
            int from = 123;
            RandomAccessInput slice = in.randomAccessSlice(from, length - from - 9);
            for (int at = BLOCK - from - 12; at < BLOCK - from + 12; at++) {
                assertThat(slice.readByte(at)).isEqualTo(content.get(from + at));
                assertThat(slice.readShort(at)).isEqualTo(content.getShort(from + at));
                assertThat(slice.readInt(at)).isEqualTo(content.getInt(from + at));
                assertThat(slice.readLong(at)).isEqualTo(content.getLong(from + at));
                IndexInput clone = in.clone();
                clone.seek(from + at);
                assertThat(clone.readShort()).isEqualTo(content.getShort(from + at));
                assertThat(clone.readInt()).isEqualTo(content.getInt(from + at + 2));
                assertThat(clone.readLong()).isEqualTo(content.getLong(from + at + 6));
                assertThat(clone.getFilePointer()).isEqualTo(from + at + 14);
            }
            long last = slice.length() - Long.BYTES;
            assertThat(slice.readLong(last)).isEqualTo(content.getLong((int) (from + last)));
            assertThatThrownBy(() -> slice.readLong(last + 1)).isInstanceOf(EOFException.class);
            assertThatThrownBy(() -> slice.readByte(-1)).isInstanceOf(EOFException.class);
            assertThatThrownBy(() -> in.slice("too long", 1, length)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> in.seek(length + 1L)).isInstanceOf(EOFException.class);
        }
    }

    @Test
    void a_clone_of_a_file_that_was_closed_reads_no_further() throws IOException {
        written("a", 3 * BLOCK);
        IndexInput in = directory.openInput("a", IOContext.DEFAULT);
        IndexInput clone = in.clone();
        in.close();

        assertThatThrownBy(clone::readByte).isInstanceOf(AlreadyClosedException.class);
    }

    @Test
    void nothing_that_was_written_stands_in_the_file() throws IOException {
        byte[] word = "王小明 wangxiaoming 110101199003070134".getBytes(StandardCharsets.UTF_8);
        try (IndexOutput out = directory.createOutput("a", IOContext.DEFAULT)) {
            for (int times = 0; times < 2_000; times++) {
                out.writeBytes(word, word.length);
            }
        }

        assertThat(Files.readString(folder.resolve("a"), StandardCharsets.ISO_8859_1))
                .doesNotContain("wangxiaoming", "1101011990");
        assertThat(Files.readAllBytes(folder.resolve("a"))).startsWith(Layout.MARK);
    }

    @Test
    void two_files_with_the_same_content_have_nothing_in_common() throws IOException {
        written("a", BLOCK);
        written("b", BLOCK);

        byte[] one = Files.readAllBytes(folder.resolve("a"));
        byte[] other = Files.readAllBytes(folder.resolve("b"));
        assertThat(Arrays.copyOfRange(one, Layout.HEADER_BYTES, one.length))
                .isNotEqualTo(Arrays.copyOfRange(other, Layout.HEADER_BYTES, other.length));
    }

    @Test
    void a_changed_byte_is_noticed_wherever_it_is() throws IOException {
        written("a", 2 * BLOCK + 40);
        Path file = folder.resolve("a");
        byte[] whole = Files.readAllBytes(file);
        for (int at : new int[] {Layout.MARK.length, Layout.HEADER_BYTES, whole.length / 2, whole.length - 1}) {
            byte[] changed = whole.clone();
            changed[at] ^= 1;
            Files.write(file, changed);
            assertThatThrownBy(() -> readAll("a")).isInstanceOf(CorruptIndexException.class);
        }
    }

    @Test
    void an_end_that_was_cut_off_is_noticed_also_between_two_blocks() throws IOException {
        written("a", 3 * BLOCK);
        Path file = folder.resolve("a");
        byte[] whole = Files.readAllBytes(file);
        for (long kept :
                new long[] {Layout.begin(2), Layout.begin(1), Layout.begin(2) + 5, Layout.HEADER_BYTES, whole.length - 1
                }) {
            Files.write(file, Arrays.copyOf(whole, (int) kept));
            assertThatThrownBy(() -> readAll("a")).isInstanceOf(CorruptIndexException.class);
        }
    }

    @Test
    void a_block_at_another_place_or_of_another_file_is_noticed() throws IOException {
        written("a", 3 * BLOCK);
        written("b", 3 * BLOCK);
        byte[] whole = Files.readAllBytes(folder.resolve("a"));
        byte[] other = Files.readAllBytes(folder.resolve("b"));
        int first = (int) Layout.begin(0);
        int second = (int) Layout.begin(1);

        byte[] moved = whole.clone();
        System.arraycopy(whole, first, moved, second, second - first);
        Files.write(folder.resolve("a"), moved);
        assertThatThrownBy(() -> readAll("a")).isInstanceOf(CorruptIndexException.class);

        byte[] foreign = whole.clone();
        System.arraycopy(other, second, foreign, second, second - first);
        Files.write(folder.resolve("a"), foreign);
        assertThatThrownBy(() -> readAll("a")).isInstanceOf(CorruptIndexException.class);
    }

    @Test
    void another_secret_opens_nothing() throws IOException {
        written("a", 10);
        byte[] another = SECRET.clone();
        another[31] = 1;
        directory.close();
        directory = SealedDirectory.over(FSDirectory.open(folder), IndexSecret.of(another, FEW));

        assertThatThrownBy(() -> readAll("a")).isInstanceOf(CorruptIndexException.class);
        assertThatThrownBy(() -> IndexSecret.of(new byte[31])).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 5, 100_000})
    void a_file_without_a_seal_is_of_an_older_time(int length) throws IOException {
        Files.write(folder.resolve("a"), new byte[length]);

        assertThatThrownBy(() -> readAll("a")).isInstanceOf(IndexFormatTooOldException.class);
    }

    private byte[] written(String name, int length) throws IOException {
        byte[] content = new byte[length];
        new Random(length).nextBytes(content);
        try (IndexOutput out = directory.createOutput(name, IOContext.DEFAULT)) {
            out.writeBytes(content, content.length);
        }
        return content;
    }

    private void readAll(String name) throws IOException {
        try (IndexInput in = directory.openInput(name, IOContext.DEFAULT)) {
            in.readBytes(new byte[(int) in.length()], 0, (int) in.length());
        }
    }
}
