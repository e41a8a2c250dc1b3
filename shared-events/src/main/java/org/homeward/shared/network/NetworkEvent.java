package org.homeward.shared.network;

import org.homeward.shared.kernel.Event;

/** A fact in the stream of a facility or of a zone. */
public sealed interface NetworkEvent extends Event permits FacilityEvent, ZoneEvent {}
