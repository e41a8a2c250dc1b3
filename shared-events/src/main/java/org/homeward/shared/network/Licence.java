package org.homeward.shared.network;

import java.time.LocalDate;
import java.util.Set;
import org.homeward.shared.kernel.ShortText;

/**
 * What a facility may offer, and for how long.
 *
 * @param number    the number on the licence
 * @param offers    what it is licensed for
 * @param validFrom the first day
 * @param validTo   the last day
 */
public record Licence(ShortText number, Set<LicensedFor> offers, LocalDate validFrom, LocalDate validTo) {}
