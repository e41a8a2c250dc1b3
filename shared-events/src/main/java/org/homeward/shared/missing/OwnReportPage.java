package org.homeward.shared.missing;

import java.util.List;
import org.homeward.shared.kernel.MessageName;
import org.jspecify.annotations.Nullable;

/**
 * A page of the reports that a partner filed.
 *
 * @param reports   the reports
 * @param hasNext   whether there are more
 * @param endCursor where the next page begins
 * @param total     how many there are in all
 */
@MessageName("missing.own-report-page")
public record OwnReportPage(
        List<OwnReport> reports, boolean hasNext, @Nullable String endCursor, int total) {}
