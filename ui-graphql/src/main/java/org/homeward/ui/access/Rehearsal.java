package org.homeward.ui.access;

import java.io.IOException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import org.homeward.shared.kernel.Role;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Signs in, asks and commands over HTTP as a page does, and stops the program. The launcher has that done once, on a folder with
 * a demo world that it throws away: the JVM keeps what it read, linked and learned meanwhile, and every later start is quicker.
 */
@Component
@Order(3)
@ConditionalOnBooleanProperty("homeward.rehearsal")
final class Rehearsal implements ApplicationRunner {

    private static final int ROUNDS = 40;
    private static final String STATION = "facility-demotjrescue";
    private static final String OPEN_FILE = "mutation($i:OpenPersonFileInput!,$m:CommandMeta!)"
            + "{personOpenFile(input:$i,meta:$m){version errors{code message}}}";
    private static final String FILE = "query($p:PersonId!){recipient(personId:$p,atLeastVersion:0){version"
            + " provisionalName identity{name sex birth{earliest latest}} kin{kinId relation name} stays{stayId stage}"
            + " deadlines{key standing}}chronology(personId:$p,first:20){name occurredAt by{role}}}";
    private static final String HOME = "query($t:String!){me{actor}recipients(filter:{text:$t},first:20){rows{personId"
            + " name sex stage} total facets{name values{value count}} rebuilding}}";

    private final Accounts accounts;
    private final Clock clock;
    private final ConfigurableApplicationContext program;

    Rehearsal(Accounts accounts, Clock clock, ConfigurableApplicationContext program) {
        this.accounts = accounts;
        this.clock = clock;
        this.program = program;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException, InterruptedException {
        if (accounts.all().stream().anyMatch(one -> !one.account().mustChangePassword())) {
            throw new IllegalStateException(
                    "Somebody works with this folder: a rehearsal takes one that is thrown away");
        }
        SecureRandom random = new SecureRandom();
        String first = FirstPassword.next(random);
        accounts.add(desk(), first);
        RehearsedPage page =
                new RehearsedPage(program.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
        page.signIn(desk().username(), first, FirstPassword.next(random));
        for (int round = 0; round < ROUNDS; round++) {
            String person = String.format(Locale.ROOT, "person-rehearsal%03d", round);
            page.ask(OPEN_FILE, opened(person));
            page.ask(FILE, Map.of("p", person));
            page.ask(HOME, Map.of("t", "wang"));
        }
        program.close();
    }

    private static Account desk() {
        return new Account(
                "actor-rehearsal1",
                "rehearsal",
                "Rehearsal",
                Role.STATION_STAFF,
                STATION,
                null,
                "",
                true,
                true,
                false,
                0,
                "REHEARSAL");
    }

    private Map<String, Object> opened(String person) {
        Map<String, Object> input = Map.of(
                "personId",
                person,
                "station",
                STATION,
                "provisionalName",
                "试演",
                "identity",
                Map.of(
                        "sex",
                        "MALE",
                        "nationality",
                        "UNKNOWN",
                        "birth",
                        Map.of("earliest", "1970-01-01", "latest", "1980-12-31")),
                "occurredAt",
                clock.instant().toString());
        return Map.of("i", input, "m", Map.of("commandId", "cmd-" + person.substring("person-".length())));
    }
}
