package org.homeward.command.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectPackage;
import static org.junit.platform.launcher.TagFilter.includeTags;

import org.homeward.shared.kernel.RefusalCode;
import org.junit.jupiter.api.Test;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/**
 * Every reason there is for refusing a command was the asserted outcome of a command in a test.
 *
 * <p>It runs the tests that are tagged {@code story} and looks at the codes their language noted when it asserted them; a
 * name in the source of a test counts for nothing.
 */
class EveryRefusalIsAssertedTest {

    @Test
    void no_code_is_left_that_no_command_in_any_test_led_to() {
        LauncherDiscoveryRequest stories = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectPackage("org.homeward.command"))
                .filters(includeTags("story"))
                .build();
        SummaryGeneratingListener listener = new SummaryGeneratingListener();
        LauncherFactory.create().execute(stories, listener);
        assertThat(listener.getSummary().getTestsFoundCount()).isGreaterThan(50);
        assertThat(listener.getSummary().getFailures()).isEmpty();
        assertThat(AssertedRefusals.all()).containsExactlyInAnyOrder(RefusalCode.values());
    }
}
