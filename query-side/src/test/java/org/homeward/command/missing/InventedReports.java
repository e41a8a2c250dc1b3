package org.homeward.command.missing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.homeward.command.kernel.Context;
import org.homeward.shared.kernel.ReportId;
import org.homeward.shared.missing.MissingEvent;
import org.homeward.shared.missing.ReportCommand;
import org.homeward.shared.person.PersonEvent;
import org.jspecify.annotations.Nullable;

/** The reports of missing people of an invented world: the deciders of the program on states in memory. */
public final class InventedReports {

    private final Map<ReportId, ReportState> reports = new HashMap<>();

    /** A copy, to try something on. */
    public InventedReports copy() {
        InventedReports copy = new InventedReports();
        copy.reports.putAll(reports);
        return copy;
    }

    /** What a command means here; it is then true. */
    public List<MissingEvent> carryOut(ReportCommand command, Context context) {
        return evolved(ReportDecider.decide(report(command.reportId()), command, context));
    }

    /** What a fact about a person means for a report; it is then true. */
    public List<MissingEvent> follow(PersonEvent event) {
        @Nullable ReportId id = ReportNotes.reportOf(event);
        return id == null ? List.of() : evolved(ReportDecider.decide(report(id), event));
    }

    private List<MissingEvent> evolved(List<MissingEvent> facts) {
        facts.forEach(
                fact -> reports.put(fact.reportId(), report(fact.reportId()).evolve(fact)));
        return facts;
    }

    private ReportState report(ReportId id) {
        return reports.getOrDefault(id, ReportState.NONE);
    }
}
