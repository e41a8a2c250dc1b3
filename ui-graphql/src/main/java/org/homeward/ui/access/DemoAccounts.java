package org.homeward.ui.access;

import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import org.homeward.shared.kernel.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/**
 * Accounts of the demo. Each gets a password made for this start and shown once on the console; it must be changed at the
 * first sign-in. Nothing of it is in the code, and nothing in the log.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("homeward.demo.people")
class DemoAccounts {

    private static final String TIANJIN = "facility-demotjrescue";

    private final SecureRandom random = new SecureRandom();

    @Bean
    @Order(2)
    ApplicationRunner demoAccountsAdded(Accounts accounts, ConfigurableApplicationContext program) {
        return arguments -> {
            if (program.isClosed()) {
                return; // It was stopped while the world was loaded.
            }
            StringBuilder shown = new StringBuilder();
            for (Account account : List.of(
                    account("actor-desk1tj", "desk", "值班员 Desk", Role.STATION_STAFF, TIANJIN),
                    account("actor-trace1tj", "tracing", "寻亲员 Tracing officer", Role.TRACING_OFFICER, TIANJIN),
                    account("actor-super1tj", "supervisor", "督导 Supervisor", Role.SUPERVISOR, TIANJIN),
                    account("actor-child1tj", "childofficer", "儿童福利官 Child officer", Role.CHILD_WELFARE_OFFICER, null),
                    account("actor-escort1tj", "escort", "护送员 Escort", Role.ESCORT, TIANJIN),
                    account("actor-patrol1tj", "patrol", "街面巡查员 Patrol", Role.PATROL, TIANJIN),
                    region("actor-region1tj", "region", "区域督导 Supervisor of a region", Role.SUPERVISOR, "1201"),
                    account("actor-partner1tj", "partner", "寻亲志愿者协会 Partner", Role.PARTNER, TIANJIN),
                    account("actor-admin1tj", "admin", "管理员 Administrator", Role.ADMINISTRATOR, null))) {
                String password = FirstPassword.next(random);
                if (accounts.add(account, password)) {
                    shown.append(String.format("  %-14s %s%n", account.username(), password));
                }
            }
            tell(shown);
        };
    }

    /** On the console of the one who started the demo, and nowhere else. */
    @SuppressWarnings("SystemOut")
    private static void tell(StringBuilder shown) {
        if (!shown.isEmpty()) {
            System.out.printf("%nOne-time passwords, shown only now / 一次性密码，仅显示一次:%n%s%n", shown);
        }
    }

    private static Account account(String actor, String username, String name, Role role, @Nullable String station) {
        return account(actor, username, name, role, station, null);
    }

    private static Account region(String actor, String username, String name, Role role, String region) {
        return account(actor, username, name, role, null, region);
    }

    private static Account account(
            String actor, String username, String name, Role role, @Nullable String station, @Nullable String region) {
        String staffNumber = "DEMO-" + username.toUpperCase(Locale.ROOT);
        return new Account(actor, username, name, role, station, region, "", true, true, false, 0, staffNumber);
    }
}
