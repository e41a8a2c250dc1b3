package org.homeward.platform.store;

import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.homeward.platform.postgres.DatabaseAccess;
import org.homeward.platform.postgres.EmbeddedPostgres;
import org.homeward.platform.postgres.PostgresNotStarted;
import org.homeward.platform.vault.KeyService;
import org.homeward.platform.vault.KeyUnavailable;
import org.homeward.platform.vault.MasterKeyFile;
import org.homeward.platform.vault.Rewrapping;
import org.homeward.platform.vault.TransitService;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * Makes the master key anew and wraps the keys of all persons with it, while no program runs.
 *
 * <pre>
 * rewrap [--data=./data] [--master-key-file=FILE]
 *        [--url=jdbc:postgresql://host/keys --user=name]    (password: HOMEWARD_KEYS_PASSWORD)
 *        [--key-service=https://host:8200 --key=NAME --token-file=FILE]
 * </pre>
 *
 * <p>With a key service the file is closed by it afterwards, also when it lay in the clear before.
 *
 * <p>It answers 0 when it is done, 2 when it could not be done; then everything opens as before.
 */
public final class RewrapProgram {

    private static final int NOT_DONE = 2;
    private static final Set<String> OPTIONS =
            Set.of("data", "master-key-file", "url", "user", "key-service", "key", "token-file");

    private RewrapProgram() {}

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
     * @param out         where it tells what it did
     * @return 0 or 2, as above
     */
    public static int run(List<String> arguments, Map<String, String> environment, PrintStream out) {
        Map<String, String> options = options(arguments);
        if (options.size() != arguments.size() || !OPTIONS.containsAll(options.keySet())) {
            out.println("rewrap takes " + String.join(", ", new TreeSet<>(OPTIONS)) + ", each as --option=value");
            return NOT_DONE;
        }
        try {
            Path data = Path.of(options.getOrDefault("data", "./data"));
            String named = options.get("master-key-file");
            Path file = named == null ? KeyConfiguration.file(data) : Path.of(named);
            int count =
                    rewrapped(new Rewrapping(new MasterKeyFile(file, service(options))), data, options, environment);
            out.println("The master key was made anew, and " + count + " keys are wrapped with it: back up " + file
                    + " now. 主密钥已更新,请立即另行备份。");
            return 0;
        } catch (KeyUnavailable | PostgresNotStarted | SQLException | IllegalArgumentException notDone) {
            out.println("It could not be done, and everything opens as before. 未能完成。 " + notDone.getMessage());
            return NOT_DONE;
        }
    }

    private static int rewrapped(
            Rewrapping rewrapping, Path data, Map<String, String> options, Map<String, String> environment)
            throws SQLException {
        String url = options.get("url");
        if (url != null) {
            return rewrapped(
                    rewrapping,
                    new DatabaseAccess(
                            url,
                            options.getOrDefault("user", ""),
                            environment.getOrDefault("HOMEWARD_KEYS_PASSWORD", "")));
        }
        if (!Files.isDirectory(data.resolve("postgres"))) {
            throw new IllegalArgumentException(data + " holds no keys");
        }
        try (EmbeddedPostgres own = EmbeddedPostgres.start(data, KeyConfiguration.KEYS)) {
            return rewrapped(rewrapping, own.access(KeyConfiguration.KEYS));
        }
    }

    private static int rewrapped(Rewrapping rewrapping, DatabaseAccess access) throws SQLException {
        DriverManagerDataSource keys = new DriverManagerDataSource(access.jdbcUrl(), access.user(), access.password());
        StoreConfiguration.migrate(keys);
        try (Connection connection = keys.getConnection()) {
            return rewrapping.in(connection);
        }
    }

    private static @Nullable KeyService service(Map<String, String> options) {
        String address = options.get("key-service");
        String key = options.get("key");
        String token = options.get("token-file");
        if (address == null) {
            return null;
        }
        if (key == null || token == null) {
            throw new IllegalArgumentException("--key-service needs --key and --token-file");
        }
        return new TransitService(URI.create(address), key, Path.of(token));
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
}
