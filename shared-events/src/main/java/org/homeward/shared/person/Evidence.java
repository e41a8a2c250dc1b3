package org.homeward.shared.person;

import org.homeward.shared.kernel.Personal;
import org.homeward.shared.kernel.Sensitive;
import org.homeward.shared.kernel.SensitiveKind;
import org.homeward.shared.kernel.ShortText;

/**
 * One piece of evidence.
 *
 * @param kind      what it is
 * @param reference where it can be found again: a document number, a letter, a name
 */
public record Evidence(
        EvidenceKind kind,
        @Sensitive(SensitiveKind.ID_NUMBER) Personal<ShortText> reference) {}
