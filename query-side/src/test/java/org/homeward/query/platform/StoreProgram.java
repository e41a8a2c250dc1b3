package org.homeward.query.platform;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import javax.sql.DataSource;
import org.axonframework.config.Configuration;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.homeward.platform.store.StoreProperties;
import org.homeward.platform.vault.MasterKey;
import org.homeward.platform.vault.PersonKeys;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.transaction.support.TransactionTemplate;

/** The store without views, with keys that can be destroyed, and a database in which views can be kept. */
@SpringBootConfiguration
@EnableAutoConfiguration(exclude = {QuerySideConfiguration.class, OperationsConfiguration.class})
class StoreProgram {

    /** Takes the keys of the program for the one reason that their table is there then. */
    @Bean
    @Primary
    ForgetfulKeys forgetfulKeys(
            @Qualifier("personKeys") PersonKeys made,
            @Qualifier("homeward_keys") DataSource keyDatabase,
            MasterKey master) {
        return new ForgetfulKeys(keyDatabase, master);
    }

    @Bean(destroyMethod = "close")
    EmbeddedMongo embeddedMongo(StoreProperties properties) {
        return EmbeddedMongo.open(properties.data().resolve("views"));
    }

    @Bean(destroyMethod = "close")
    MongoClient mongoClient(EmbeddedMongo mongo) {
        return MongoClients.create(mongo.connectionString());
    }

    @Bean
    RealStore realStore(
            EventStorageEngine engine,
            TransactionTemplate transaction,
            Serializer serializer,
            @Qualifier("eventSerializer") Serializer events,
            DataSource database,
            Configuration axon,
            ForgetfulKeys keys,
            MongoClient client) {
        return new RealStore(engine, transaction, serializer, events, database, axon, keys, client);
    }
}
