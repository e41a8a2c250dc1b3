package org.homeward.rules;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;

/** All rules about class files. */
final class HouseRules {

    private HouseRules() {}

    static List<ArchRule> of(House house) {
        return Stream.of(ModuleRules.of(house), DomainRules.of(house), ShapeRules.of(house))
                .flatMap(List::stream)
                .toList();
    }
}
