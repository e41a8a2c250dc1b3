package org.homeward.platform.proof;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.homeward.platform.messages.HomewardJson;
import org.homeward.platform.postgres.DatabaseAccess;
import org.homeward.platform.postgres.EmbeddedPostgres;
import org.homeward.platform.postgres.PostgresNotStarted;
import org.homeward.platform.postgres.PostgresNotStarted.Reason;
import org.homeward.platform.postgres.RunningPostgres;
import org.homeward.shared.proof.EventProof;
import org.homeward.shared.proof.SignedHead;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * Compares the events, and the record of who read what, with heads that were kept elsewhere, for somebody who trusts nothing else of the program.
 *
 * <pre>
 * verify heads.jsonl [--key=BASE64] [--data=./data]
 * verify heads.jsonl [--key=BASE64] --url=jdbc:postgresql://host/events --user=name    (password: HOMEWARD_EVENTS_PASSWORD)
 * </pre>
 *
 * <p>With {@code --proof=FILE} it needs no events: it checks one proof, as the schema hands it out, against the heads.
 *
 * <p>It answers 0 when nothing was changed, 1 when something was, 2 when it could not tell.
 */
public final class VerifyProgram {

    private static final String EVENTS = "homeward_events";
    private static final int CHANGED = 1;
    private static final int CANNOT_TELL = 2;

    private VerifyProgram() {}

    /** See the class. */
    public static void main(String[] arguments) {
        // The words are in two languages, whatever the terminal's own is.
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(run(List.of(arguments), System.getenv(), out));
    }

    /**
     * The same within another program.
     *
     * @param arguments   as on the command line
     * @param environment where the password is
     * @param out         where it tells what it found
     * @return 0, 1 or 2, as above
     */
    public static int run(List<String> arguments, Map<String, String> environment, PrintStream out) {
        List<String> files = arguments.stream()
                .filter(argument -> !argument.startsWith("--"))
                .toList();
        if (files.size() != 1) {
            out.println("verify FILE-OF-HEADS [--key=…] [--data=FOLDER | --url=JDBC-URL --user=NAME | --proof=FILE]");
            return CANNOT_TELL;
        }
        Map<String, String> options = options(arguments);
        try {
            Map<Ledger, Verification> kept = kept(Path.of(files.getFirst()), options.get("key"));
            String proof = options.get("proof");
            Map<Ledger, Verdict> verdicts = proof == null
                    ? new Store(options, environment).ask(kept)
                    : Map.of(Ledger.EVENTS, ofOne(kept, Path.of(proof)));
            verdicts.forEach((ledger, verdict) -> out.println(verdict.sentence(ledger)));
            return verdicts.values().stream().allMatch(Verdict::isGood) ? 0 : CHANGED;
        } catch (IOException | SQLException | JacksonException | PostgresNotStarted unreadable) {
            out.println("It could not be verified. 无法核验。 " + unreadable.getMessage());
            return CANNOT_TELL;
        }
    }

    /** The events in any case; readings where heads of them were kept, which older files have not. */
    private static Map<Ledger, Verification> kept(Path file, @Nullable String key) throws IOException {
        Map<Ledger, Verification> kept = new EnumMap<>(Ledger.class);
        for (Ledger ledger : Ledger.values()) {
            List<SignedHead> heads = new HeadsFile(file, ledger).read();
            if (ledger == Ledger.EVENTS || !heads.isEmpty()) {
                kept.put(ledger, new Verification(ledger, heads, key));
            }
        }
        return kept;
    }

    private static Verdict ofOne(Map<Ledger, Verification> kept, Path proof) {
        EventProof event = HomewardJson.mapper().readValue(proof.toFile(), EventProof.class);
        return Objects.requireNonNull(kept.get(Ledger.EVENTS)).of(event);
    }

    private static Map<String, String> options(List<String> arguments) {
        Map<String, String> options = new HashMap<>();
        for (String argument : arguments) {
            if (argument.startsWith("--") && argument.indexOf('=') > 0) {
                int equals = argument.indexOf('=');
                options.put(argument.substring(2, equals), argument.substring(equals + 1));
            }
        }
        return options;
    }

    /** Where they lie: with a program that runs, in a folder of one that does not, or with a server of its own. */
    private record Store(Map<String, String> options, Map<String, String> environment) {

        Map<Ledger, Verdict> ask(Map<Ledger, Verification> kept) throws SQLException, IOException {
            String url = options.get("url");
            if (url != null) {
                try (Connection events = DriverManager.getConnection(
                        url, options.get("user"), environment.get("HOMEWARD_EVENTS_PASSWORD"))) {
                    events.setReadOnly(true);
                    return compared(kept, events);
                }
            }
            return inFolder(kept, Path.of(options.getOrDefault("data", "./data")));
        }

        private static Map<Ledger, Verdict> compared(Map<Ledger, Verification> kept, Connection store)
                throws SQLException {
            Map<Ledger, Verdict> verdicts = new EnumMap<>(Ledger.class);
            for (Map.Entry<Ledger, Verification> one : kept.entrySet()) {
                verdicts.put(one.getKey(), one.getValue().of(store));
            }
            return verdicts;
        }

        private static Map<Ledger, Verdict> inFolder(Map<Ledger, Verification> kept, Path data)
                throws SQLException, IOException {
            if (!Files.isDirectory(data.resolve("postgres"))) {
                throw new NoSuchFileException(data + " holds no events");
            }
            try (EmbeddedPostgres own = EmbeddedPostgres.start(data, EVENTS)) {
                DatabaseAccess access = own.access(EVENTS);
                try (Connection events =
                        DriverManager.getConnection(access.jdbcUrl(), access.user(), access.password())) {
                    return compared(kept, events);
                }
            } catch (PostgresNotStarted inUse) {
                if (inUse.reason() != Reason.IN_USE_BY_ANOTHER_PROGRAM) {
                    throw inUse;
                }
            }
            try (Connection events = RunningPostgres.readOnly(data, EVENTS)) {
                return compared(kept, events);
            }
        }
    }
}
