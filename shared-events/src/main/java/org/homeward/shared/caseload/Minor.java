package org.homeward.shared.caseload;

import org.homeward.shared.kernel.Birth;
import org.homeward.shared.kernel.MessageName;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.kernel.Personal;

/**
 * Somebody who is, or was not long ago, a child.
 *
 * @param personId who
 * @param birth    when they were born, as far as that is known
 */
@MessageName("caseload.minor")
public record Minor(PersonId personId, Personal<Birth> birth) {}
