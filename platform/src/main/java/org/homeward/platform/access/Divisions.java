package org.homeward.platform.access;

import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.person.DivisionCode;
import org.jspecify.annotations.Nullable;

/** Where stations lie, as the network says. */
@FunctionalInterface
public interface Divisions {

    /** The division of a station; none where there is no such station, which then lies in nobody's region. */
    @Nullable
    DivisionCode of(FacilityId station);
}
