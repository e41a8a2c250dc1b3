package org.homeward.query.platform;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.h2.mvstore.MVStore;

/**
 * A database that speaks MongoDB's protocol inside the program, on disk.
 *
 * <p>After an unclean stop its documents and its positions do not fit each other. A marker tells: it is removed while the
 * database is open and put back when it was closed in order. Without it everything in here is built anew.
 */
final class EmbeddedMongo implements AutoCloseable {

    private static final int CACHE_MEGABYTES = 64;

    private final MongoServer server;
    private final Path marker;
    private final boolean sound;

    private EmbeddedMongo(MongoServer server, Path marker, boolean sound) {
        this.server = server;
        this.marker = marker;
        this.sound = sound;
    }

    static EmbeddedMongo open(Path folder) {
        Path file = folder.resolve("views.mv");
        Path marker = folder.resolve("closed-in-order");
        try {
            Files.createDirectories(folder);
            boolean sound = Files.deleteIfExists(marker);
            if (!sound) {
                Files.deleteIfExists(file);
            }
            MVStore store = new MVStore.Builder()
                    .fileName(file.toString())
                    .cacheSize(CACHE_MEGABYTES)
                    .compress()
                    .open();
            MongoServer server = new MongoServer(new H2Backend(store));
            server.bind("127.0.0.1", 0);
            return new EmbeddedMongo(server, marker, sound);
        } catch (IOException broken) {
            throw new IllegalStateException("The views cannot be opened in " + folder, broken);
        }
    }

    String connectionString() {
        return server.getConnectionString() + "/homeward";
    }

    /** Whether what is in here can be trusted. */
    boolean isSound() {
        return sound;
    }

    @Override
    public void close() {
        server.shutdownNow();
        try {
            Files.createFile(marker);
        } catch (IOException broken) {
            throw new IllegalStateException("The views were not closed in order", broken);
        }
    }
}
