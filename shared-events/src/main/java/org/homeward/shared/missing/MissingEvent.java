package org.homeward.shared.missing;

import org.homeward.shared.kernel.Event;
import org.homeward.shared.kernel.ReportId;

/** A fact in the stream of a report of missing people. */
public sealed interface MissingEvent extends Event permits ReportEvent, SoughtEvent {

    /** Which report. */
    ReportId reportId();
}
