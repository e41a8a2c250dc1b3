package org.homeward.platform.store;

import org.homeward.platform.vault.KeyUnavailable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** A program that has no master key does not start, and says why in one sentence. */
public final class KeyFailure extends AbstractFailureAnalyzer<KeyUnavailable> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, KeyUnavailable cause) {
        return new FailureAnalysis(
                "Without its keys the program cannot read anybody's file. " + cause.getMessage(),
                "See docs/operations/keys.md. Nothing was changed: the program starts as soon as the key can be had.",
                cause);
    }
}
