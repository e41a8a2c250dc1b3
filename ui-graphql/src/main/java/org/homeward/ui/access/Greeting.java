package org.homeward.ui.access;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.web.server.Ssl;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Says at the end of the start, on the console of the one who started it, where the program is and how to get in. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class Greeting implements ApplicationRunner {

    private static final String FIRST = """
        Nobody has an account yet. Stop it, then make the first administrator / 尚无任何账号。请停止程序后创建首位管理员:
          ./homeward administrator li.na 李娜 TJ-0001
        """;

    private final Accounts accounts;
    private final ServerProperties server;
    private final ConfigurableApplicationContext program;

    Greeting(Accounts accounts, ServerProperties server, ConfigurableApplicationContext program) {
        this.accounts = accounts;
        this.server = server;
        this.program = program;
    }

    @Override
    @SuppressWarnings("SystemOut")
    public void run(ApplicationArguments arguments) {
        if (program.isClosed()) {
            return; // It was stopped while a demo world was loaded.
        }
        String scheme = Ssl.isEnabled(server.getSsl()) ? "https" : "http";
        String port = program.getEnvironment().getProperty("local.server.port", "8080");
        System.out.print(words(scheme + "://localhost:" + port, accounts.isEmpty()));
    }

    static String words(String address, boolean nobody) {
        String where = "\n归途 Homeward is ready: " + address + "\n";
        return nobody ? where + FIRST : where;
    }
}
