package org.homeward.platform.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.homeward.platform.postgres.PostgresNotStarted.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Under which account the server runs. PostgreSQL refuses to be root, and to be a user number without a name as containers
 * like to give. A program started so changes over: into a user namespace of its own where the kernel allows it, since
 * files then still belong to the program, otherwise to an unprivileged account of the machine, which then owns the cluster.
 *
 * @param prefix what is put before every command
 * @param otherAccount the account files have to be handed to, if it is not the program's own
 */
record ServerAccount(List<String> prefix, @Nullable String otherAccount) {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final List<String> UNPRIVILEGED = List.of("homeward", "nobody");

    static ServerAccount ofThisProcess() {
        return Stream.concat(
                        Stream.<Supplier<ServerAccount>>of(ServerAccount::itself, ServerAccount::userNamespace),
                        UNPRIVILEGED.stream().map(name -> () -> named(name)))
                .map(Supplier::get)
                .filter(ServerAccount::isUsable)
                .findFirst()
                .orElseThrow(() -> new PostgresNotStarted(
                        Reason.ACCOUNT_NOT_USABLE,
                        "PostgreSQL runs neither as root nor under a user number that has no name, and neither"
                                + " 'unshare -U' nor 'setpriv' can change the account here. Start this program as an"
                                + " ordinary user that is known to the machine."));
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
            UserPrincipal owner =
                    path.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(otherAccount);
            Files.setOwner(path, owner);
        }
    }

    private boolean isUsable() {
        boolean windows = System.getProperty("os.name", "").startsWith("Windows");
        return windows || (says("-u", number -> !number.equals("0")) && says("-un", name -> !name.isEmpty()));
    }

    private boolean says(String option, Predicate<String> wanted) {
        CommandOutcome outcome = answer(wrap(List.of("id", option)));
        return outcome.succeeded() && wanted.test(outcome.output().strip());
    }

    private static CommandOutcome answer(List<String> command) {
        return CommandOutcome.of(new ProcessBuilder(command), SOON);
    }
}
