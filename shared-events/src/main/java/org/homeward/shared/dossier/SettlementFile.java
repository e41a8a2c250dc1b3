package org.homeward.shared.dossier;

import java.time.Instant;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.Note;
import org.homeward.shared.kernel.Personal;
import org.homeward.shared.kernel.ShortText;
import org.homeward.shared.person.DivisionCode;
import org.homeward.shared.placement.SettlementStep;
import org.jspecify.annotations.Nullable;

/**
 * The settlement of somebody whom nobody can identify.
 *
 * @param step               how far it is
 * @param facility           where the person is to be settled
 * @param planNumber         the number of the plan
 * @param plan               what is planned
 * @param submittedAt        when it was submitted
 * @param decisionNumber     the number of the decision by which it is allowed
 * @param rejection          why it was not allowed
 * @param decidedAt          when it was decided
 * @param division           where the household is registered
 * @param registrationNumber the number of the registration
 * @param registeredAt       when it was registered
 */
public record SettlementFile(
        SettlementStep step,
        FacilityId facility,
        ShortText planNumber,
        Personal<Note> plan,
        Instant submittedAt,
        @Nullable ShortText decisionNumber,
        @Nullable Personal<Note> rejection,
        @Nullable Instant decidedAt,
        @Nullable DivisionCode division,
        @Nullable Personal<ShortText> registrationNumber,
        @Nullable Instant registeredAt) {}
