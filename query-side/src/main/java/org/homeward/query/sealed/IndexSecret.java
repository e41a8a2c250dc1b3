package org.homeward.query.sealed;

/** The secret of this program that seals its index, and the blocks it has open. */
public final class IndexSecret {

    private static final long MEGABYTE = 1L << 20;
    private static final long LEAST_OPEN = 16 * MEGABYTE;
    private static final long MOST_OPEN = 256 * MEGABYTE;
    private static final int PART_OF_MEMORY = 8;

    private final FileKeys keys;
    private final OpenBlocks blocks;

    private IndexSecret(FileKeys keys, OpenBlocks blocks) {
        this.keys = keys;
        this.blocks = blocks;
    }

    /**
     * Takes 32 bytes that nobody else knows. An eighth of the memory of the program, 16 to 256 MB, holds open blocks.
     *
     * @throws IllegalArgumentException when it is shorter
     */
    public static IndexSecret of(byte[] secret) {
        long open = Math.clamp(Runtime.getRuntime().maxMemory() / PART_OF_MEMORY, LEAST_OPEN, MOST_OPEN);
        return of(secret, open);
    }

    /** The same, with another number of bytes for open blocks. */
    static IndexSecret of(byte[] secret, long openBytes) {
        return new IndexSecret(new FileKeys(secret), new OpenBlocks(openBytes));
    }

    FileKeys keys() {
        return keys;
    }

    OpenBlocks blocks() {
        return blocks;
    }
}
