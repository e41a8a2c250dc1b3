package org.homeward.query.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.homeward.query.invented.InventedStep;
import org.homeward.shared.kernel.QueryFault;

/** Looks for fewer steps that still show a difference, so that somebody can read them. */
final class Smaller {

    private static final int TRIALS = 80;

    private final Function<List<InventedStep>, Optional<String>> trial;
    private List<InventedStep> steps;
    private String shown;
    private int trials;

    private Smaller(List<InventedStep> steps, String difference, Function<List<InventedStep>, Optional<String>> trial) {
        this.trial = trial;
        this.steps = steps;
        this.shown = difference;
    }

    /** The shortest beginning, without the streams that do not matter for it, and what differs then. */
    static String of(
            List<InventedStep> steps, String difference, Function<List<InventedStep>, Optional<String>> trial) {
        Smaller smaller = new Smaller(steps, difference, trial);
        smaller.cutEnd();
        smaller.leaveStreamsOut();
        return smaller.steps.size() + " steps are enough:\n" + smaller.shown + "\n"
                + smaller.steps.stream().map(InventedStep::toString).collect(Collectors.joining("\n"));
    }

    private void cutEnd() {
        for (int cut = steps.size() / 2; cut > 0 && trials < TRIALS; ) {
            cut = isEnough(steps.subList(0, steps.size() - cut)) ? Math.min(cut, steps.size() / 2) : cut / 2;
        }
    }

    private void leaveStreamsOut() {
        for (String stream : steps.stream().map(InventedStep::stream).distinct().toList()) {
            if (trials < TRIALS) {
                isEnough(new ArrayList<>(steps.stream()
                        .filter(step -> !step.stream().equals(stream))
                        .toList()));
            }
        }
    }

    /** What is told without somebody it refers to cannot always be asked for: that is no difference. */
    private boolean isEnough(List<InventedStep> fewer) {
        trials++;
        try {
            Optional<String> still = fewer.isEmpty() ? Optional.empty() : trial.apply(fewer);
            still.ifPresent(difference -> {
                steps = fewer;
                shown = difference;
            });
            return still.isPresent();
        } catch (QueryFault unanswerable) {
            return false;
        }
    }
}
