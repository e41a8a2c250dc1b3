package org.homeward.command.story;

import org.hamcrest.Description;
import org.hamcrest.TypeSafeMatcher;
import org.homeward.shared.kernel.RefusalCode;

/** Matches what a command bus answers when a command is refused for a reason. */
public final class RefusedWith extends TypeSafeMatcher<Throwable> {

    private final RefusalCode code;

    private RefusedWith(RefusalCode code) {
        this.code = code;
    }

    /** Refused for this reason. */
    public static RefusedWith code(RefusalCode code) {
        return new RefusedWith(code);
    }

    @Override
    protected boolean matchesSafely(Throwable problem) {
        return Outcome.isRefusedOver(problem, code);
    }

    @Override
    public void describeTo(Description description) {
        description.appendText("a refusal with ").appendText(code.name());
    }
}
