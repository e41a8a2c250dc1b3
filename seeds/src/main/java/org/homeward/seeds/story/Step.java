package org.homeward.seeds.story;

import java.time.Instant;
import org.homeward.shared.kernel.ActorId;
import org.homeward.shared.kernel.Command;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.Role;

/**
 * One step of a story.
 *
 * @param command    what is asked
 * @param actor      by whom
 * @param role       in which role
 * @param station    from where
 * @param recordedAt when it was recorded
 */
public record Step(Command command, ActorId actor, Role role, FacilityId station, Instant recordedAt) {}
