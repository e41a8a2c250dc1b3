package org.homeward.query.platform;

import org.springframework.context.SmartLifecycle;

/** Starts the views once everything else of Axon runs, and stops them before it. */
final class ViewLifecycle implements SmartLifecycle {

    private final ViewRuntime runtime;
    private final boolean trusted;
    private volatile boolean started;

    ViewLifecycle(ViewRuntime runtime, boolean trusted) {
        this.runtime = runtime;
        this.trusted = trusted;
    }

    @Override
    public void start() {
        runtime.start(trusted);
        started = true;
    }

    @Override
    public void stop() {
        runtime.close();
        started = false;
    }

    @Override
    public boolean isRunning() {
        return started;
    }
}
