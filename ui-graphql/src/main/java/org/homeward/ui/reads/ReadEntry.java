package org.homeward.ui.reads;

import java.time.Instant;
import java.util.List;
import org.homeward.shared.kernel.ActorId;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.RevealPurpose;
import org.homeward.shared.kernel.Role;
import org.homeward.shared.kernel.SensitiveKind;
import org.homeward.ui.reads.ReadRecord.Result;
import org.jspecify.annotations.Nullable;

/**
 * One reading, for whoever looks after it.
 *
 * @param number      its place in the order of all, by which one pages
 * @param at          when
 * @param actor       who
 * @param displayName the name of the account, if there still is one
 * @param role        as what, then
 * @param station     where they worked then
 * @param operation   what was asked
 * @param fields      what of the answer was asked for
 * @param asOf        as it was known when, if not then
 * @param result      what came of it
 * @param request     the id that the log has of the request, if any
 * @param beside      how many were shown with the same answer
 * @param revealed    what was asked to be shown of what is hidden
 * @param purpose     what for
 * @param purposeWords the same in words
 */
public record ReadEntry(
        long number,
        Instant at,
        ActorId actor,
        @Nullable String displayName,
        Role role,
        @Nullable FacilityId station,
        String operation,
        List<String> fields,
        @Nullable Instant asOf,
        Result result,
        @Nullable String request,
        int beside,
        List<SensitiveKind> revealed,
        @Nullable RevealPurpose purpose,
        @Nullable String purposeWords) {}
