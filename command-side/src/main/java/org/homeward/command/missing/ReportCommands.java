package org.homeward.command.missing;

import java.util.Set;
import org.axonframework.modelling.command.Repository;
import org.homeward.command.kernel.Asked;
import org.homeward.command.kernel.CommandReceipts;
import org.homeward.command.kernel.Streams;
import org.homeward.command.network.Reach;
import org.homeward.shared.kernel.Accepted;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.missing.ReportCommand;
import org.homeward.shared.missing.ReportCommand.RegisterMissingReport;

/** Carries out a command on a report of missing people. */
public final class ReportCommands {

    private final Repository<MissingReport> reports;
    private final Reach reach;
    private final CommandReceipts receipts;

    /** Finds reports in the given repository. */
    public ReportCommands(Repository<MissingReport> reports, Reach reach, CommandReceipts receipts) {
        this.reports = reports;
        this.reach = reach;
        this.receipts = receipts;
    }

    /** Carries it out. */
    public Accepted carryOut(Asked<? extends ReportCommand> asked) {
        String id = asked.command().reportId().value();
        return Streams.of(reports, id, MissingReport::new)
                .invoke(report -> receipts.once(
                        asked,
                        id,
                        report.memory(),
                        () -> {
                            isInReach(report.state(), asked);
                            return ReportDecider.decide(report.state(), asked.command(), asked.context());
                        },
                        events -> report.record(events, asked)));
    }

    /** Who works at one station takes reports in for that station and works on those of it. */
    private void isInReach(ReportState report, Asked<? extends ReportCommand> asked) {
        FacilityId station = asked.command() instanceof RegisterMissingReport ask ? ask.station() : report.station();
        if (station != null) {
            reach.demand(asked.context().by(), Set.of(station));
        }
    }
}
