package org.homeward.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The product keeps every rule of the house. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArchitectureTest {

    private final House homeward;
    private final JavaClasses classes;

    ArchitectureTest() throws IOException {
        homeward = House.homeward();
        classes = homeward.classes();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void the_product_keeps(ArchRule rule) {
        rule.check(classes);
    }

    @Test
    void a_rule_that_looks_at_nothing_fails() {
        ArchRule rule = noClasses().that().haveSimpleName("Nobody").should().beInterfaces();
        assertThatThrownBy(() -> rule.check(classes)).hasMessageContaining("failed to check any classes");
    }

    @Test
    void no_module_is_forgotten() {
        assertThat(homeward.folders())
                .extracting(folder -> Tree.root().relativize(folder).toString())
                .contains(
                        "shared-events/target/classes",
                        "platform/target/classes",
                        "command-side/target/classes",
                        "query-side/target/classes",
                        "ui-graphql/target/classes",
                        "seeds/target/classes",
                        "benchmarks/target/classes");
    }

    List<ArchRule> rules() {
        return HouseRules.of(homeward);
    }
}
