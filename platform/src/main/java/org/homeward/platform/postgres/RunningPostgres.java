package org.homeward.platform.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;

/** The server that another program of ours runs on a data folder, for whoever may read that folder. */
public final class RunningPostgres {

    private static final int PORT_LINE = 3;

    private RunningPostgres() {}

    /**
     * Connects, to read and not to write.
     *
     * @param data     the data folder
     * @param database the name of the database
     * @throws IOException  when no server runs there, or its password may not be read
     * @throws SQLException when the server does not let in
     */
    public static Connection readOnly(Path data, String database) throws IOException, SQLException {
        DataFolder folder = new DataFolder(data.toRealPath());
        List<String> lines = Files.readAllLines(Postmaster.fileIn(folder.cluster()), StandardCharsets.UTF_8);
        if (lines.size() <= PORT_LINE) {
            throw new IOException("No PostgreSQL runs in " + folder.cluster());
        }
        int port = Integer.parseInt(lines.get(PORT_LINE).strip());
        Properties account = new Properties();
        account.setProperty("user", Databases.ADMINISTRATOR);
        account.setProperty("password", AdminPassword.read(folder));
        account.setProperty("options", "-c default_transaction_read_only=on");
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/" + database, account);
    }
}
