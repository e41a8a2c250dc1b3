package org.homeward.platform.policy;

import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;

/** A pack or calendar that cannot be used. The program does not start; the message lists every problem. */
public final class PolicyPackInvalid extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient List<PolicyProblem> problems;

    PolicyPackInvalid(List<PolicyProblem> problems) {
        super(problems.stream().map(PolicyProblem::toString).collect(Collectors.joining("\n  ", "\n  ", "")));
        this.problems = List.copyOf(problems);
    }

    /** What is wrong, in the order of the files. */
    public List<PolicyProblem> problems() {
        return problems;
    }
}
