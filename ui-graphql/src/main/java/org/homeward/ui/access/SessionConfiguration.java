package org.homeward.ui.access;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.session.jdbc.config.annotation.SpringSessionDataSource;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps sessions in the database of the keys, so that a restart of the program signs nobody out. */
@Configuration(proxyBeanMethods = false)
class SessionConfiguration {

    private static final int CONNECTIONS = 8;

    /**
     * Connections of their own, which do not wait for the disk: every request moves the time of the last one, and what a
     * crash of the machine could lose of that is a sign-in of the last second.
     */
    @Bean(destroyMethod = "close", defaultCandidate = false)
    @SpringSessionDataSource
    HikariDataSource sessionDataSource(@Qualifier("homeward_keys") HikariDataSource keys) {
        HikariConfig pool = new HikariConfig();
        pool.setJdbcUrl(keys.getJdbcUrl());
        pool.setUsername(keys.getUsername());
        pool.setPassword(keys.getPassword());
        pool.setDataSourceProperties(keys.getDataSourceProperties());
        pool.setPoolName("sessions");
        pool.setMaximumPoolSize(CONNECTIONS);
        pool.setConnectionInitSql("SET synchronous_commit TO off");
        return new HikariDataSource(pool);
    }

    @Bean
    static BeanPostProcessor sessionIds() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof CookieSerializer cookie ? new SessionIds(cookie) : bean;
            }
        };
    }

    /** Not those of the events, which the program's own transactions belong to. */
    @Bean(defaultCandidate = false)
    @Qualifier("springSessionTransactionOperations")
    TransactionOperations springSessionTransactionOperations(@SpringSessionDataSource HikariDataSource sessions) {
        TransactionTemplate operations = new TransactionTemplate(new DataSourceTransactionManager(sessions));
        operations.setPropagationBehavior(TransactionTemplate.PROPAGATION_REQUIRES_NEW);
        return operations;
    }
}
