package org.homeward.shared.kernel;

import org.jspecify.annotations.Nullable;

/** A question with which somebody can ask for what is hidden. */
public interface Revealing extends Question {

    /** What is to be shown, and what for; nothing hidden is when it is absent. */
    @Nullable
    Reveal reveal();
}
