package org.homeward.platform.messages;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.concurrent.TimeUnit;
import org.homeward.shared.kernel.Refused;

/**
 * Counts what becomes of commands. Tags are names of commands, three outcomes and codes of refusals: a few hundred series
 * for ever, and nothing of what a command says.
 */
final class CommandMeters {

    private final MeterRegistry meters;

    CommandMeters(MeterRegistry meters) {
        this.meters = meters;
    }

    void accepted(String command, long began) {
        record(command, "accepted", began);
    }

    void failed(String command, long began, RuntimeException problem) {
        if (problem instanceof Refused refused) {
            record(command, "refused", began);
            meters.counter("homeward.refusals", "code", refused.code().name()).increment();
        } else {
            record(command, "failed", began);
        }
    }

    private void record(String command, String outcome, long began) {
        meters.timer("homeward.commands", "command", command, "outcome", outcome)
                .record(System.nanoTime() - began, TimeUnit.NANOSECONDS);
    }
}
