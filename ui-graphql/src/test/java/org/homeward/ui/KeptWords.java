package org.homeward.ui;

import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.ResultSetMetaData;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.bson.Document;
import org.bson.types.Binary;
import org.homeward.platform.messages.HomewardJson;
import org.homeward.platform.vault.MasterKey;
import org.homeward.query.platform.View;
import org.homeward.query.platform.ViewStore;
import org.homeward.query.platform.Views;
import org.homeward.query.sealed.IndexSecret;
import org.homeward.query.sealed.SealedDirectory;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.jdbc.core.JdbcTemplate;

/** Reads every store of the program as whoever has all its keys can, and tells which of some words stand there. */
final class KeptWords {

    private static final List<View<?, ?>> SEALED =
            List.of(Views.RECIPIENTS, Views.MISSING_REPORTS, Views.FOSTER_FAMILIES, Views.STATION_REQUESTS);

    private final List<String> words;

    KeptWords(List<String> words) {
        this.words = words;
    }

    /** Which words stand in a text. */
    List<String> in(String text) {
        return words.stream().filter(text::contains).toList();
    }

    /** Terms and values of every commit of the index, opened with the master key: what was taken out as well. */
    List<String> inIndex(Path data) throws IOException {
        IndexSecret secret = IndexSecret.of(
                MasterKey.read(data.resolve("keys").resolve("master.key")).deriveFromLatest("seal-index"));
        Path index = data.resolve("index");
        StringBuilder all = new StringBuilder();
        Path current = index.resolve(Files.readString(index.resolve("current")).strip());
        try (Directory directory = SealedDirectory.over(FSDirectory.open(current), secret)) {
            for (IndexCommit commit : DirectoryReader.listCommits(directory)) {
                try (DirectoryReader reader = DirectoryReader.open(commit)) {
                    for (LeafReaderContext leaf : reader.leaves()) {
                        add(leaf.reader(), all);
                    }
                }
            }
        }
        return in(all.toString());
    }

    private static void add(LeafReader leaf, StringBuilder into) throws IOException {
        for (FieldInfo field : leaf.getFieldInfos()) {
            Terms terms = leaf.terms(field.name);
            if (terms != null) {
                TermsEnum each = terms.iterator();
                for (BytesRef term = each.next(); term != null; term = each.next()) {
                    into.append(readable(term)).append('\n');
                }
            }
            BinaryDocValues values = leaf.getBinaryDocValues(field.name);
            for (int doc = 0; values != null && doc < leaf.maxDoc(); doc++) {
                if (values.advanceExact(doc)) {
                    into.append(readable(values.binaryValue())).append('\n');
                }
            }
        }
        for (int doc = 0; doc < leaf.maxDoc(); doc++) {
            into.append(leaf.storedFields().document(doc)).append('\n');
        }
    }

    private static String readable(BytesRef bytes) {
        return new String(bytes.bytes, bytes.offset, bytes.length, StandardCharsets.UTF_8);
    }

    /** The documents of all views, opened with the keys that there are. */
    List<String> inViews(RunningProgram program) {
        MongoTemplate mongo = program.bean("mongoTemplate", MongoTemplate.class);
        ViewStore store = program.bean("viewStore", ViewStore.class);
        StringBuilder all = new StringBuilder();
        for (String collection : mongo.getCollectionNames()) {
            SEALED.stream()
                    .filter(view -> collection.startsWith(view.name()))
                    .forEach(view -> store.load(view, collection, ids(mongo, collection))
                            .values()
                            .forEach(
                                    document -> all.append(HomewardJson.mapper().writeValueAsString(document))));
        }
        return in(all.toString());
    }

    /** Everything as it lies in the document database, by collection. */
    static Map<String, List<Document>> documents(RunningProgram program) {
        MongoDatabase mongo = program.bean("mongoTemplate", MongoTemplate.class).getDb();
        Map<String, List<Document>> all = new HashMap<>();
        for (String collection : mongo.listCollectionNames()) {
            all.put(collection, mongo.getCollection(collection).find().into(new ArrayList<>()));
        }
        return all;
    }

    /** The same as it lies there: keys, values and bytes of every document, with nothing opened. */
    List<String> inDocuments(RunningProgram program) {
        StringBuilder all = new StringBuilder();
        documents(program).values().forEach(documents -> documents.forEach(document -> add(document, all)));
        return in(all.toString());
    }

    private static void add(@Nullable Object value, StringBuilder into) {
        switch (value) {
            case Map<?, ?> fields ->
                fields.forEach((name, field) -> {
                    into.append(name).append('\n');
                    add(field, into);
                });
            case Collection<?> values -> values.forEach(each -> add(each, into));
            case Binary bytes ->
                into.append(new String(bytes.getData(), StandardCharsets.UTF_8)).append('\n');
            case null, default -> into.append(value).append('\n');
        }
    }

    private static List<String> ids(MongoTemplate mongo, String collection) {
        return mongo.getCollection(collection)
                .find()
                .map(one -> one.getString("_id"))
                .into(new ArrayList<>());
    }

    /** Every value of every table of a database. */
    List<String> inTables(DataSource database) {
        JdbcTemplate jdbc = new JdbcTemplate(database);
        StringBuilder all = new StringBuilder();
        jdbc.query(
                        "SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'",
                        (row, number) -> row.getString(1))
                .forEach(table -> jdbc.query("SELECT * FROM \"" + table + '"', row -> {
                    ResultSetMetaData columns = row.getMetaData();
                    for (int column = 1; column <= columns.getColumnCount(); column++) {
                        byte[] bytes = columns.getColumnType(column) == Types.BINARY ? row.getBytes(column) : null;
                        all.append(bytes == null ? row.getString(column) : new String(bytes, StandardCharsets.UTF_8))
                                .append('\n');
                    }
                }));
        return in(all.toString());
    }

    /** The events that there are, opened with the keys that there are. */
    List<String> inEvents(RunningProgram program) {
        return in(program, stored(program));
    }

    /** The events as they are stored. */
    static List<Stored> stored(RunningProgram program) {
        return program.events()
                .query(
                        "SELECT name, revision, payload FROM event",
                        (row, number) -> new Stored(row.getString(1), row.getString(2), row.getBytes(3)));
    }

    /**
     * A row of the table of events.
     *
     * @param name     of the event
     * @param revision of its shape
     * @param payload  sealed
     */
    record Stored(String name, String revision, byte[] payload) {}

    /** Events as they were kept elsewhere, opened with the keys that there are. */
    List<String> in(RunningProgram program, List<Stored> rows) {
        Serializer serializer = program.bean("eventSerializer", Serializer.class);
        StringBuilder all = new StringBuilder();
        rows.forEach(row -> {
            Object event = serializer.deserialize(
                    new SimpleSerializedObject<>(row.payload(), byte[].class, row.name(), row.revision()));
            all.append(HomewardJson.mapper().writeValueAsString(event)).append('\n');
        });
        return in(all.toString());
    }

    /** The bytes of every file below a folder, whatever is in it. */
    List<String> inFiles(Path folder) throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                try {
                    String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
                    words.stream()
                            .filter(word -> Stream.of(
                                            StandardCharsets.UTF_8,
                                            StandardCharsets.UTF_16LE,
                                            StandardCharsets.UTF_16BE)
                                    .anyMatch(charset -> bytes.contains(asBytes(word, charset))))
                            .forEach(word -> found.add(file + ": " + word));
                } catch (NoSuchFileException gone) {
                    // it was deleted meanwhile
                }
            }
        }
        return found;
    }

    private static String asBytes(String word, Charset charset) {
        return new String(word.getBytes(charset), StandardCharsets.ISO_8859_1);
    }
}
