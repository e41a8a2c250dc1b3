package org.homeward.shared.missing;

import org.homeward.shared.kernel.MessageName;
import org.homeward.shared.kernel.ReportId;

/**
 * A report has a new version. It says nothing of what changed: whoever may see that asks for it.
 *
 * @param reportId which one
 * @param version  the version the views have now
 */
@MessageName("missing.report-changed")
public record MissingReportChanged(ReportId reportId, long version) {}
