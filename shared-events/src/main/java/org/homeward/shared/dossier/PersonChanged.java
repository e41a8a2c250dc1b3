package org.homeward.shared.dossier;

import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.MessageName;
import org.homeward.shared.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A person's file has a new version. It says nothing of what changed: whoever may see that asks for it.
 *
 * @param personId whose
 * @param version  the version the views have now
 * @param station  the station of the open episode, if there is one
 */
@MessageName("dossier.person-changed")
public record PersonChanged(
        PersonId personId, long version, @Nullable FacilityId station) {}
