package org.homeward.query.sealed;

import java.nio.charset.StandardCharsets;
import org.apache.lucene.index.CorruptIndexException;

/** Where in a sealed file what stands: a mark, random bytes, then blocks, all full but the last. */
final class Layout {

    static final byte[] MARK = "homeward-sealed1".getBytes(StandardCharsets.US_ASCII);
    static final int SALT_BYTES = 32;
    static final int HEADER_BYTES = MARK.length + SALT_BYTES;
    static final int BLOCK_BYTES = 16 * 1024;
    static final int TAG_BYTES = 16;

    private static final int SEALED_BYTES = BLOCK_BYTES + TAG_BYTES;

    private Layout() {}

    /**
     * How many bytes are sealed in a file of that length.
     *
     * @throws CorruptIndexException when a file of that length is not whole
     */
    static long contentOf(String name, long fileLength) throws CorruptIndexException {
        long sealed = fileLength - HEADER_BYTES;
        if (sealed < TAG_BYTES || (sealed % SEALED_BYTES != 0 && sealed % SEALED_BYTES < TAG_BYTES)) {
            throw new CorruptIndexException("a sealed file of that length is not whole", name);
        }
        return sealed - TAG_BYTES * blocksIn(sealed);
    }

    /** How many blocks there are in a file with that many bytes sealed; an empty file has one, an empty one. */
    static long blocksOf(long content) {
        return Math.max(1, Math.ceilDiv(content, BLOCK_BYTES));
    }

    /** Where in the file a block begins. */
    static long begin(long block) {
        return HEADER_BYTES + block * SEALED_BYTES;
    }

    private static long blocksIn(long sealed) {
        return Math.ceilDiv(sealed, SEALED_BYTES);
    }
}
