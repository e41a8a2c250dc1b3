package org.homeward.shared.access;

import org.homeward.shared.kernel.ActorId;
import org.homeward.shared.kernel.MessageName;

/**
 * Somebody opened a file in an emergency, or that was reviewed. Whoever may see it asks for it.
 *
 * @param account whose access
 */
@MessageName("access.glass-changed")
public record GlassChanged(ActorId account) {}
