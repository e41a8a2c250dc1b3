package org.homeward.seeds.platform;

import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandCallback;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.common.Registration;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.axonframework.messaging.MessageHandler;
import org.axonframework.messaging.MessageHandlerInterceptor;

/** A bus that breaks after so many commands, as if the program ended there. */
final class BusThatFails implements CommandBus {

    private final CommandBus bus;
    private final AtomicInteger left;

    BusThatFails(CommandBus bus, int after) {
        this.bus = bus;
        this.left = new AtomicInteger(after);
    }

    @Override
    public <C> void dispatch(CommandMessage<C> command) {
        throw new UnsupportedOperationException();
    }

    @Override
    public <C, R> void dispatch(CommandMessage<C> command, CommandCallback<? super C, ? super R> callback) {
        if (left.getAndDecrement() <= 0) {
            throw new IllegalStateException("the program ended");
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
