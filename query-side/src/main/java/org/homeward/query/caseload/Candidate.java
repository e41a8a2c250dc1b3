package org.homeward.query.caseload;

import org.homeward.query.matching.Score;
import org.homeward.shared.caseload.CaseloadRow;

/**
 * Somebody on file who may be somebody who is looked for, or somebody else on file.
 *
 * @param row   who is on file
 * @param score how likely it is, and why
 */
public record Candidate(CaseloadRow row, Score score) {}
