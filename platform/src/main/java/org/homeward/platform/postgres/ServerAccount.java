package org.homeward.platform.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.homeward.platform.postgres.PostgresNotStarted.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Under which account the server runs. PostgreSQL refuses to be root, so a program started as root (a container, a build
 * machine) steps down: into a user namespace of its own where the kernel allows it, since files then still belong to the
 * program, otherwise to an unprivileged account of the machine, which then owns the cluster.
 *
 * @param prefix what is put before every command
 * @param otherAccount the account files have to be handed to, if it is not the program's own
 */
record ServerAccount(List<String> prefix, @Nullable String otherAccount) {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final List<String> UNPRIVILEGED = List.of("homeward", "nobody");

    static ServerAccount ofThisProcess() {
        if (!isRoot(List.of())) {
            return itself();
        }
        ServerAccount namespace = userNamespace();
        if (!isRoot(namespace.prefix())) {
            return namespace;
        }
        return UNPRIVILEGED.stream()
                .filter(name -> answer(List.of("id", "-u", name)).succeeded())
                .map(ServerAccount::named)
                .filter(account -> !isRoot(account.prefix()))
                .findFirst()
                .orElseThrow(() -> new PostgresNotStarted(
                        Reason.ROOT_NOT_POSSIBLE,
                        "PostgreSQL refuses to run as root, and neither 'unshare -U' nor 'setpriv' can step down here."
                                + " Start this program as an ordinary user."));
    }

    static ServerAccount itself() {
        return new ServerAccount(List.of(), null);
    }

    static ServerAccount userNamespace() {
        return new ServerAccount(List.of("unshare", "-U"), null);
    }

    static ServerAccount named(String name) {
        String group = answer(List.of("id", "-g", name)).output().strip();
        return new ServerAccount(
                List.of("setpriv", "--reuid", name, "--regid", group, "--clear-groups", "--no-new-privs"), name);
    }

    List<String> wrap(List<String> command) {
        List<String> wrapped = new ArrayList<>(prefix);
        wrapped.addAll(command);
        return wrapped;
    }

    /** Hands a file or folder over to the server's account. */
    void own(Path path) throws IOException {
        if (otherAccount != null) {
            UserPrincipal owner = path.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(otherAccount);
            Files.setOwner(path, owner);
        }
    }

    /** A command that cannot be run, or fails, cannot be used to step down either: both count as root. */
    private static boolean isRoot(List<String> prefix) {
        List<String> command = new ArrayList<>(prefix);
        command.addAll(List.of("id", "-u"));
        CommandOutcome outcome = answer(command);
        boolean windows = System.getProperty("os.name", "").startsWith("Windows");
        return !windows && (!outcome.succeeded() || outcome.output().strip().equals("0"));
    }

    private static CommandOutcome answer(List<String> command) {
        return CommandOutcome.of(new ProcessBuilder(command), SOON);
    }
}
