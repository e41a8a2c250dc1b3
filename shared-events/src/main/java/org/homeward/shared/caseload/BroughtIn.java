package org.homeward.shared.caseload;

import java.time.Instant;
import org.homeward.shared.intake.StayStage;
import org.homeward.shared.kernel.Birth;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.MessageName;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.kernel.Personal;
import org.homeward.shared.kernel.Sex;
import org.homeward.shared.kernel.ShortText;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom a patrol brought in, as it sees them until a station decides: what it wrote down itself, and how far it got.
 *
 * @param personId whom
 * @param version  the sequence of the last event on the file
 * @param name     by name, or by what they are called
 * @param sex      as far as known
 * @param birth    when they were born, as far as known
 * @param station  where to
 * @param openedAt when the file was opened
 * @param stage    where the request for help stands; absent while there is none
 */
@MessageName("caseload.brought-in")
public record BroughtIn(
        PersonId personId,
        long version,
        Personal<ShortText> name,
        Sex sex,
        @Nullable Personal<Birth> birth,
        FacilityId station,
        Instant openedAt,
        @Nullable StayStage stage) {}
