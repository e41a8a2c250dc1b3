package org.homeward.command.kernel;

import org.homeward.shared.kernel.RefusalCode;
import org.homeward.shared.kernel.Refused;
import org.homeward.shared.kernel.ShortText;
import org.jspecify.annotations.Nullable;

/** A child who ran away, from a station or from where it was placed, is looked for at once. */
public final class RunawayReports {

    private RunawayReports() {}

    /**
     * For a child the alert is out and the police know; for others the police may be told.
     *
     * @param mayBeChild whether the person may be a minor
     * @param alert      the number of the missing-child alert
     * @param report     the number of the report to the police
     * @throws Refused when a child is gone and nobody looks for it, or an alert is out that the police do not know of
     */
    public static void areMade(boolean mayBeChild, @Nullable ShortText alert, @Nullable ShortText report) {
        if (mayBeChild && (alert == null || report == null)) {
            throw new Refused(RefusalCode.MISSING_CHILD_ALERT_REQUIRED);
        }
        if (alert != null && report == null) {
            throw new Refused(RefusalCode.ALERT_WITHOUT_POLICE_REPORT);
        }
    }
}
