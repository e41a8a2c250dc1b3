package org.homeward.seeds.platform;

import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandCallback;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.common.Registration;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.axonframework.messaging.MessageHandler;
import org.axonframework.messaging.MessageHandlerInterceptor;

/** A bus on which something happens before each command after so many. */
final class BusThatEnds implements CommandBus {

    private final CommandBus bus;
    private final AtomicInteger left;
    private final Runnable then;

    private BusThatEnds(CommandBus bus, int after, Runnable then) {
        this.bus = bus;
        this.left = new AtomicInteger(after);
        this.then = then;
    }

    /** Broken after so many, as if the program were killed there. */
    static BusThatEnds broken(CommandBus bus, int after) {
        return new BusThatEnds(bus, after, () -> {
            throw new IllegalStateException("the program ended");
        });
    }

    /** After so many somebody stops the program, and each command is still carried out. */
    static BusThatEnds stopped(CommandBus bus, int after, Runnable stop) {
        return new BusThatEnds(bus, after, () -> Thread.ofVirtual().start(stop));
    }

    @Override
    public <C> void dispatch(CommandMessage<C> command) {
        throw new UnsupportedOperationException();
    }

    @Override
    public <C, R> void dispatch(CommandMessage<C> command, CommandCallback<? super C, ? super R> callback) {
        if (left.getAndDecrement() <= 0) {
            then.run();
        }
        bus.dispatch(command, callback);
    }

    @Override
    public Registration subscribe(String name, MessageHandler<? super CommandMessage<?>> handler) {
        return bus.subscribe(name, handler);
    }

    @Override
    public Registration registerDispatchInterceptor(MessageDispatchInterceptor<? super CommandMessage<?>> interceptor) {
        return bus.registerDispatchInterceptor(interceptor);
    }

    @Override
    public Registration registerHandlerInterceptor(MessageHandlerInterceptor<? super CommandMessage<?>> interceptor) {
        return bus.registerHandlerInterceptor(interceptor);
    }
}
