package org.homeward.query.sealed;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Blocks that were opened lately, in memory, up to a number of bytes. What is of a file goes when the file is closed. */
final class OpenBlocks {

    private final AtomicLong files = new AtomicLong();
    private final Cache<Place, byte[]> blocks;

    OpenBlocks(long bytes) {
        this.blocks = Caffeine.newBuilder()
                .maximumWeight(bytes)
                .weigher((Place place, byte[] block) -> block.length)
                .build();
    }

    /** Another number for each file that is opened. */
    long nextFile() {
        return files.incrementAndGet();
    }

    byte @Nullable [] find(long file, long number) {
        return blocks.getIfPresent(new Place(file, number));
    }

    void keep(long file, long number, byte[] block) {
        blocks.put(new Place(file, number), block);
    }

    void forget(long file, long count) {
        for (long number = 0; number < count; number++) {
            blocks.invalidate(new Place(file, number));
        }
    }

    private record Place(long file, long number) {}
}
