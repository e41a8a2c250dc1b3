package org.homeward.shared.missing;

import org.homeward.shared.kernel.Personal;
import org.homeward.shared.kernel.SoughtId;

/**
 * One of those who are looked for in a report.
 *
 * @param soughtId names them within all reports
 * @param person   how they are described
 */
public record Sought(SoughtId soughtId, Personal<SoughtPerson> person) {}
