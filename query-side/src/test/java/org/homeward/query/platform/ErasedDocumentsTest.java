package org.homeward.query.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.crypto.tink.Aead;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.homeward.platform.vault.PersonKeys;
import org.homeward.shared.kernel.Compartment;
import org.homeward.shared.kernel.Personal;
import org.homeward.shared.kernel.ShortText;
import org.homeward.shared.person.PersonEvent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Documents about somebody whose key is gone: they lie in the clear, so they must tell nothing. */
class ErasedDocumentsTest {

    private static final String PERSON = "person-erased001";
    private static final View<Known, PersonEvent> VIEW =
            new View<>("known", Known.class, PersonEvent.class, true, (document, recorded) -> {
                throw new IllegalStateException("nothing is folded here");
            });

    @TempDir
    @Nullable
    Path folder;

    private @Nullable EmbeddedMongo mongo;
    private @Nullable MongoClient client;

    record Known(Personal<ShortText> name) {}

    @BeforeEach
    void open() {
        mongo = EmbeddedMongo.open(Objects.requireNonNull(folder));
        client = MongoClients.create(mongo.connectionString());
    }

    @AfterEach
    void close() {
        Objects.requireNonNull(client).close();
        Objects.requireNonNull(mongo).close();
    }

    @Test
    void one_that_was_folded_before_the_key_was_destroyed_is_not_written_but_told_of() {
        Versioned<Known> folded = new Versioned<>(new Known(Personal.of(new ShortText("公孙绿萝"))), 3);
        List<String> broken = new ArrayList<>();
        store().save(VIEW, "known", Map.of(PERSON, folded), (stream, problem) -> broken.add(stream));
        store().insert(VIEW, "fresh", Map.of(PERSON, folded), (stream, problem) -> broken.add(stream));

        assertThat(broken).containsExactly(PERSON, PERSON);
        assertThat(views().getCollection("known").countDocuments()).isZero();
        assertThat(views().getCollection("fresh").countDocuments()).isZero();
    }

    @Test
    void one_that_tells_nothing_is_kept_and_read_without_a_key() {
        Versioned<Known> erased = new Versioned<>(new Known(Personal.erased()), 3);
        store().save(VIEW, "known", Map.of(PERSON, erased), (stream, problem) -> {
            throw new AssertionError(problem);
        });

        assertThat(store().load(VIEW, "known", List.of(PERSON))).isEqualTo(Map.of(PERSON, erased));
    }

    private ViewStore store() {
        return new ViewStore(views(), new Destroyed());
    }

    private MongoTemplate views() {
        return new MongoTemplate(Objects.requireNonNull(client), "views");
    }

    private static final class Destroyed implements PersonKeys {

        @Override
        public Aead forSealing(String subject, Compartment compartment) {
            throw new UnsupportedOperationException("nothing is sealed any more");
        }

        @Override
        public Opened open(String subject, Compartment compartment) {
            return Opened.destroyed();
        }

        @Override
        public boolean isMade(String subject, Compartment compartment) {
            return true;
        }

        @Override
        public void destroy(String subject, Set<Compartment> compartments) {
            // it is already
        }

        @Override
        public void preload(Collection<String> subjects) {
            // there are none
        }
    }
}
