package org.homeward.shared.network;

import org.homeward.shared.kernel.Command;

/** A command decided on the streams of facilities and their zones. */
public sealed interface NetworkCommand extends Command permits FacilityCommand, ZoneCommand {}
