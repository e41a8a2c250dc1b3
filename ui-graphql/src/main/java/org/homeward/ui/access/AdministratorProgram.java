package org.homeward.ui.access;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.homeward.platform.postgres.PostgresNotStarted;
import org.homeward.platform.store.StoreConfiguration;
import org.homeward.shared.kernel.Role;
import org.homeward.ui.access.NewAccount.Unfit;
import org.homeward.ui.platform.Wording;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;

/**
 * Lets an administrator in: the first of a new house, or one who lost password or telephone when there is no other to help.
 * Whoever may do this is whoever may enter the machine where the accounts lie.
 *
 * <pre>
 * administrator NAME DISPLAY-NAME STAFF-NUMBER [options of the program, such as --homeward.data=FOLDER]
 * </pre>
 *
 * <p>Where there is no account of that name, it is made. Where there is one of an administrator with that staff number, it is
 * let in again. Either way a one-time password is shown, once, and the second factor is set up at the first sign-in. Any other
 * account is left alone.
 *
 * <p>It answers 0 when it is done, 2 when it could not be done: tried again, it does no harm.
 */
public final class AdministratorProgram {

    private static final int NOT_DONE = 2;
    private static final String OPTION = "--";
    private static final int WORDS = 3;
    /** What stands for bytes that are no character of the terminal's encoding. */
    private static final String UNREADABLE = "\uFFFD";

    private AdministratorProgram() {}

    /** What is needed of the whole program: the database of the events. */
    @ImportAutoConfiguration({
        StoreConfiguration.class,
        FlywayAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class
    })
    static class Needed {}

    /** See the class. */
    public static void main(String[] arguments) {
        // The words are in two languages, whatever the terminal's own is.
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(run(List.of(arguments), out));
    }

    private static int run(List<String> arguments, PrintStream out) {
        List<String> words =
                arguments.stream().filter(word -> !word.startsWith(OPTION)).toList();
        if (words.size() != WORDS) {
            out.println("administrator takes a user name, a name to show and a staff number 请依次输入账号、姓名和工号:"
                    + " ./homeward administrator li.na 李娜 TJ-0001");
            return NOT_DONE;
        }
        if (words.stream().anyMatch(word -> word.contains(UNREADABLE))) {
            out.println("What was typed is not UTF-8. Set LC_ALL=C.UTF-8 and try again."
                    + " 输入的编码不是UTF-8,请设置LC_ALL=C.UTF-8后重试。");
            return NOT_DONE;
        }
        NewAccount wanted = new NewAccount(words.get(0), words.get(1), words.get(2), Role.ADMINISTRATOR, null, null);
        Unfit unfit = wanted.unfit();
        if (unfit != null) {
            return refused(unfit.code(), out);
        }
        String[] options =
                arguments.stream().filter(word -> word.startsWith(OPTION)).toArray(String[]::new);
        try (ConfigurableApplicationContext needed = start(options)) {
            JdbcTemplate database = needed.getBean(JdbcTemplate.class);
            return letIn(
                    wanted,
                    new Accounts(
                            database, PasswordEncoderFactories.createDelegatingPasswordEncoder(), Clock.systemUTC()),
                    out);
        } catch (RuntimeException notStarted) {
            out.println("It could not be done; try again. 未能完成,请重试。 " + why(notStarted));
            return NOT_DONE;
        }
    }

    /** Lazily: nothing is made that is not asked for, such as the keys of persons. */
    private static ConfigurableApplicationContext start(String[] options) {
        return new SpringApplicationBuilder(Needed.class)
                .web(WebApplicationType.NONE)
                .lazyInitialization(true)
                .logStartupInfo(false)
                .properties("logging.level.root=OFF")
                .run(options);
    }

    private static int letIn(NewAccount wanted, Accounts accounts, PrintStream out) {
        SecureRandom random = new SecureRandom();
        String password = FirstPassword.next(random);
        Optional<Account> there = named(wanted.username(), accounts);
        if (there.isEmpty()) {
            if (!accounts.add(wanted.made(random), password)) {
                return refused("ACCOUNT_EXISTS", out);
            }
        } else {
            Account account = there.get();
            if (account.role() != Role.ADMINISTRATOR || !account.staffNumber().equals(wanted.staffNumber())) {
                return refused("ACCOUNT_EXISTS", out);
            }
            accounts.reset(account.actor(), password);
            accounts.disable(account.username(), false);
        }
        out.println(
                "One-time password of the administrator " + wanted.username() + ", shown only now / 管理员的一次性密码，仅显示一次:");
        out.println("  " + password);
        return 0;
    }

    private static Optional<Account> named(String username, Accounts accounts) {
        try {
            return Optional.of(accounts.loadUserByUsername(username));
        } catch (UsernameNotFoundException none) {
            return Optional.empty();
        }
    }

    private static int refused(String code, PrintStream out) {
        for (Locale reader : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            out.println(Wording.of(code, Map.of(), reader));
        }
        return NOT_DONE;
    }

    /** The sentence of our own within what broke, where there is one; otherwise the innermost. */
    private static String why(RuntimeException broken) {
        String why = broken.getClass().getSimpleName();
        for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
            why = String.valueOf(cause.getMessage());
            if (cause instanceof PostgresNotStarted) {
                break;
            }
        }
        return why;
    }
}
