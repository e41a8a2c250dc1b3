package org.homeward.platform.proof;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.homeward.platform.messages.HomewardJson;
import org.homeward.shared.proof.SignedHead;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Heads as lines of JSON in a file that only grows, best on a disk that is not this machine's. A line that was cut off by a
 * crash is left behind and written again whole.
 */
final class HeadsFile {

    private static final JsonMapper JSON = HomewardJson.mapper();

    /** Stands in a line about another tree than that over the events, which was the first. */
    private static final String OF = "of";

    private final Path file;
    private final Ledger ledger;

    /** The heads of one tree in a file that may not be there yet. */
    HeadsFile(Path file, Ledger ledger) {
        this.file = file;
        this.ledger = ledger;
    }

    /**
     * Reads them.
     *
     * @throws IOException when the file cannot be read
     */
    List<SignedHead> read() throws IOException {
        List<SignedHead> heads = new ArrayList<>();
        if (Files.exists(file)) {
            for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                if (!line.isBlank()) {
                    read(line, heads);
                }
            }
        }
        return heads;
    }

    private void read(String line, List<SignedHead> heads) {
        try {
            ObjectNode head = JSON.readValue(line, ObjectNode.class);
            JsonNode of = head.remove(OF);
            if (ledger.things().equals(of == null ? Ledger.EVENTS.things() : of.asString())) {
                heads.add(JSON.treeToValue(head, SignedHead.class));
            }
        } catch (JacksonException cutOff) {
            // What is not a whole head proves nothing; those that are stand for themselves.
        }
    }

    /**
     * Adds them, and forces them to disk.
     *
     * @throws IOException when they could not be written; they are not lost, as the store has them too
     */
    void append(List<SignedHead> heads) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        StringBuilder lines = new StringBuilder("\n");
        for (SignedHead head : heads) {
            ObjectNode line = JSON.valueToTree(head);
            if (ledger != Ledger.EVENTS) {
                line.put(OF, ledger.things());
            }
            lines.append(JSON.writeValueAsString(line)).append('\n');
        }
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
            ByteBuffer bytes = ByteBuffer.wrap(lines.toString().getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }
}
