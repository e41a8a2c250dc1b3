package org.homeward.rules.canary.shared.person;

import java.util.List;
import org.homeward.rules.canary.shared.kernel.Event;
import org.homeward.rules.canary.shared.kernel.MessageName;

@MessageName("person.deep")
record EventWithADeepDouble(List<Place> places) implements Event {

    record Place(double latitude) {}
}
