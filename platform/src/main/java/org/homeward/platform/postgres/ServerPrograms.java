package org.homeward.platform.postgres;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.homeward.platform.postgres.PostgresNotStarted.Reason;

/** Runs the programs that come with the server, under the right account and untouched by the caller's environment. */
record ServerPrograms(Path home, ServerAccount account) {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final Pattern VERSION = Pattern.compile("PostgreSQL\\) (\\d+)");

    CommandOutcome run(String program, Duration limit, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(home.resolve("bin").resolve(program).toString());
        command.addAll(arguments);
        ProcessBuilder process = new ProcessBuilder(account.wrap(command)).directory(home.toFile());
        process.environment().keySet().removeIf(name -> name.startsWith("PG") || name.startsWith("LC_"));
        process.environment().put("LC_ALL", "C");
        return CommandOutcome.of(process, limit);
    }

    /** Asks the server for its version, which also shows that it can run on this machine at all. */
    String majorVersion() {
        CommandOutcome outcome = run("postgres", SOON, List.of("--version"));
        Matcher version = VERSION.matcher(outcome.output());
        if (!outcome.succeeded() || !version.find()) {
            throw new PostgresNotStarted(
                    Reason.BINARIES_DO_NOT_RUN,
                    "The PostgreSQL programs in " + home + " do not run on this machine: "
                            + outcome.output().strip() + ". The folder must allow programs to be executed and be"
                            + " passable for the account " + accountName() + "; Linux needs the GNU C library.");
        }
        return version.group(1);
    }

    private String accountName() {
        return account.otherAccount() == null ? "that runs this program" : account.otherAccount();
    }
}
