package org.homeward.benchmarks.matching;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/**
 * How long something took that one thread did.
 *
 * @param nanos by the clock on the wall
 * @param own   of the processor
 */
record Took(long nanos, long own) {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** Where both clocks stand. */
    static Took now() {
        return new Took(System.nanoTime(), THREADS.getCurrentThreadCpuTime());
    }

    Took since(Took began) {
        return new Took(nanos - began.nanos, own - began.own);
    }
}
