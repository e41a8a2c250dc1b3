package org.homeward.shared.intake;

import java.util.Set;
import org.homeward.shared.kernel.Note;
import org.homeward.shared.kernel.Personal;
import org.homeward.shared.kernel.Sensitive;
import org.homeward.shared.kernel.SensitiveKind;
import org.jspecify.annotations.Nullable;

/**
 * What the look at a seeker found: eligibility, safety and health.
 *
 * @param withoutMeans  cannot pay for board and lodging
 * @param awayFromHome  has no home or relatives to turn to in this place
 * @param security      the search before entry
 * @param triage        how urgently a doctor is needed
 * @param redFlags      what must be dealt with medically first
 * @param impairment    signs of a mental disorder or an intellectual disability
 * @param note          what else was seen
 */
public record Screening(
        boolean withoutMeans,
        boolean awayFromHome,
        SecurityCheck security,
        TriageLevel triage,
        Set<RedFlag> redFlags,
        Impairment impairment,
        @Sensitive(SensitiveKind.HEALTH) @Nullable Personal<Note> note) {}
