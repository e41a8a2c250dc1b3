package org.homeward.platform.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.homeward.platform.postgres.PostgresNotStarted.Reason;

/** Turns what the operating system and the server say into a named reason with a remedy. */
final class StartFailure {

    private static final List<String> NO_SPACE = List.of("No space left on device", "Check free disk space");
    private static final long TOO_LITTLE_SPACE = 16L << 20;
    private static final int SHOWN = 1500;

    private static final List<String> NOT_ALLOWED =
            List.of("Permission denied", "wrong ownership", "invalid permissions", "Read-only file system");
    private static final List<String> DAMAGE = List.of(
            "PANIC:",
            "checkpoint record",
            "control file",
            "could not open file",
            "could not read file",
            "invalid page",
            "could not find the database system",
            "invalid data in file",
            "could not access the status of transaction",
            "is not a valid data directory",
            "could not open directory",
            "required file is missing",
            "pg_control");

    private StartFailure() {}

    static PostgresNotStarted writing(Path path, IOException failure) {
        if (containsAny(String.valueOf(failure.getMessage()), NO_SPACE)) {
            return diskFull(path);
        }
        return new PostgresNotStarted(
                Reason.FOLDER_NOT_WRITABLE,
                "Cannot write " + path + " (" + failure.getClass().getSimpleName() + ": " + failure.getMessage()
                        + "). Give the account that runs this program the right to write there, or configure another"
                        + " data folder.",
                failure);
    }

    /** Explains a program of the server that ended with an error, from its output and what it added to its log. */
    static PostgresNotStarted explain(DataFolder folder, String said) {
        if (containsAny(said, NO_SPACE) || spaceIsShort(folder)) {
            return diskFull(folder.root());
        }
        if (said.contains("incompatible with server")) {
            return new PostgresNotStarted(
                    Reason.WRONG_MAJOR_VERSION,
                    "The files in " + folder.cluster() + " were made by an incompatible PostgreSQL build. Start the"
                            + " version of this program that made them." + quote(said));
        }
        if (containsAny(said, NOT_ALLOWED)) {
            return new PostgresNotStarted(
                    Reason.FOLDER_NOT_WRITABLE,
                    "PostgreSQL may not use " + folder.cluster() + ": it must belong to the account that runs this"
                            + " program, and every folder above must be passable for it." + quote(said));
        }
        if (Files.exists(folder.cluster()) && containsAny(said, DAMAGE)) {
            return new PostgresNotStarted(
                    Reason.CLUSTER_CORRUPTED,
                    "The database files in " + folder.cluster() + " are damaged; nothing was changed. Copy the folder"
                            + " aside, check the disk, and restore the last backup." + quote(said));
        }
        return new PostgresNotStarted(
                Reason.SERVER_FAILED, "PostgreSQL did not start; see " + folder.log() + "." + quote(said));
    }

    static PostgresNotStarted refusing(SQLException failure) {
        String state = String.valueOf(failure.getSQLState());
        return switch (state) {
            case "28P01" ->
                new PostgresNotStarted(
                        Reason.PASSWORD_LOST,
                        "The file postgres-password does not belong to this cluster. Put back the file that was kept"
                                + " with it.",
                        failure);
            case "53100" ->
                new PostgresNotStarted(Reason.DISK_FULL, "The disk is full. Free some space and start again.", failure);
            case "XX001", "XX002" ->
                new PostgresNotStarted(
                        Reason.CLUSTER_CORRUPTED,
                        "PostgreSQL found damaged files. Copy the data folder aside, check the disk, and restore the"
                                + " last backup.",
                        failure);
            default ->
                new PostgresNotStarted(
                        Reason.SERVER_FAILED, "PostgreSQL started but refused its setup, SQL state " + state, failure);
        };
    }

    private static PostgresNotStarted diskFull(Path path) {
        return new PostgresNotStarted(
                Reason.DISK_FULL, "The disk that holds " + path + " is full. Free some space and start again.");
    }

    /** On a full disk the log cannot say that the disk is full. */
    private static boolean spaceIsShort(DataFolder folder) {
        try {
            return Files.getFileStore(folder.root()).getUsableSpace() < TOO_LITTLE_SPACE;
        } catch (IOException unknown) {
            return false;
        }
    }

    private static boolean containsAny(String said, List<String> phrases) {
        return phrases.stream().anyMatch(said::contains);
    }

    private static String quote(String said) {
        String text = said.strip();
        return " PostgreSQL said: " + (text.length() <= SHOWN ? text : text.substring(text.length() - SHOWN));
    }
}
