package org.homeward.ui.prints;

import java.time.Instant;
import java.time.ZoneId;
import org.homeward.shared.kernel.ShortText;

/**
 * What marks every page, so that a paper found in the street tells who let it out.
 *
 * @param user    who prints
 * @param at      when
 * @param purpose what for
 * @param zone    whose wall clock all times on the paper are told by
 */
public record PrintMark(ShortText user, Instant at, ShortText purpose, ZoneId zone) {}
