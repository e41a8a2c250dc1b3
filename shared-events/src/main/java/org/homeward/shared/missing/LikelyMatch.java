package org.homeward.shared.missing;

import org.homeward.shared.kernel.MessageName;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.kernel.ReportId;
import org.homeward.shared.kernel.SoughtId;

/**
 * Somebody on file who is likely somebody who is looked for, of which nobody was told yet. Nothing in it tells who they are.
 *
 * @param personId   who is on file
 * @param reportId   the report
 * @param soughtId   who is looked for
 * @param score      how likely they are the same, from 0 to 99
 * @param likelihood the same in a word
 */
@MessageName("missing.likely-match")
public record LikelyMatch(PersonId personId, ReportId reportId, SoughtId soughtId, int score, Likelihood likelihood) {}
