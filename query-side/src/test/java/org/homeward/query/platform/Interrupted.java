package org.homeward.query.platform;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Does something once, just before the events that follow a place are asked for. */
class Interrupted implements BeanPostProcessor {

    private static final String FOLLOWING = "global_index > ?";

    private final AtomicReference<Runnable> next = new AtomicReference<>(Interrupted::nothing);

    /** On a thread of its own, outside the transaction of who reads. */
    void once(Runnable interruption) {
        next.set(() -> {
            try {
                Thread.ofPlatform().start(interruption).join();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private static void nothing() {}

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource database ? new Watched(database) : bean;
    }

    private final class Watched extends DelegatingDataSource {

        Watched(DataSource database) {
            super(database);
        }

        @Override
        public Connection getConnection() throws SQLException {
            Connection connection = super.getConnection();
            return (Connection) Proxy.newProxyInstance(
                    Connection.class.getClassLoader(),
                    new Class<?>[] {Connection.class},
                    (proxy, method, arguments) -> called(connection, method, arguments));
        }

        private @Nullable Object called(Connection connection, Method method, Object @Nullable [] arguments)
                throws Throwable {
            if (arguments != null
                    && method.getName().equals("prepareStatement")
                    && Arrays.stream(arguments)
                            .anyMatch(argument -> argument.toString().contains(FOLLOWING))) {
                next.getAndSet(Interrupted::nothing).run();
            }
            try {
                return method.invoke(connection, arguments);
            } catch (InvocationTargetException refused) {
                throw refused.getCause();
            }
        }
    }
}
