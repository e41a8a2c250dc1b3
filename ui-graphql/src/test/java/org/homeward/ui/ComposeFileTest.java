package org.homeward.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The compose file and the Dockerfile against the programs as they are. Neither was ever run where this project is built,
 * so what can be told by reading is told here.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ComposeFileTest {

    private static final Path ROOT = Path.of("..");
    private static final Set<String> PROGRAMS = Set.of("command-side", "query-side", "ui-graphql");
    private static final Pattern SECRET_WORD = Pattern.compile("(?i).*(password|token|secret|admin$|key$).*");
    private static final Pattern DEMANDED = Pattern.compile("\\$\\{[A-Z_]+:\\?[^}]+}");

    /** Read by the code with {@code @Value} or a condition, and so in no metadata. */
    private static final Set<String> READ_BY_NAME = Set.of("homeward.views.uri", "homeward.cache-streams");

    private final Set<String> known = new TreeSet<>(READ_BY_NAME);
    private JsonNode compose = new JsonMapper().nullNode();
    private String dockerfile = "";

    @BeforeAll
    void read() throws IOException {
        try (Reader file = Files.newBufferedReader(ROOT.resolve("docker-compose.yml"))) {
            Object tree = new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
            compose = new JsonMapper().valueToTree(tree);
        }
        dockerfile = Files.readString(ROOT.resolve("Dockerfile"));
        known.addAll(Properties.known());
    }

    @Test
    void it_brings_up_the_programs_and_what_they_need() {
        assertThat(services().keySet())
                .containsExactlyInAnyOrder(
                        "axon-server", "postgres", "mongodb", "keycloak", "command-side", "query-side", "ui-graphql");
    }

    @Test
    void every_service_has_a_health_check_and_comes_back_by_itself() {
        services().forEach((name, service) -> {
            assertThat(service.path("healthcheck").path("test")).as(name).isNotEmpty();
            assertThat(service.path("restart").asString()).as(name).isEqualTo("unless-stopped");
            service.path("depends_on").forEachEntry((needed, how) -> {
                assertThat(services()).as(name).containsKey(needed);
                assertThat(how.path("condition").asString()).as(name).isEqualTo("service_healthy");
            });
        });
    }

    @Test
    void every_variable_of_a_program_is_a_property_it_has() {
        Set<String> forms = known.stream().map(ComposeFileTest::variable).collect(Collectors.toSet());
        programs()
                .forEach((name, service) -> environment(service)
                        .forEach((variable, value) ->
                                assertThat(forms).as(name + " has " + variable).contains(variable)));
    }

    @Test
    void a_variable_of_no_property_would_be_noticed() {
        assertThat(known.stream().map(ComposeFileTest::variable)).doesNotContain("HOMEWARD_EVENTS_ADDRESS");
        assertThat(known).contains("homeward.events.url", "axon.axonserver.servers", "server.port");
    }

    @Test
    void every_secret_has_a_file_that_one_must_name_and_a_property_or_a_variable_that_reads_it() {
        Set<String> declared = new TreeSet<>(compose.path("secrets").propertyNames());
        compose.path("secrets")
                .forEachEntry((name, secret) ->
                        assertThat(secret.path("file").asString()).as(name).matches(DEMANDED.pattern() + "/.+"));
        services()
                .forEach((name, service) -> service.path("secrets").forEach(used -> {
                    assertThat(declared).contains(used.asString());
                    boolean property = known.contains(used.asString());
                    boolean read = service.path("environment").toString().contains("/run/secrets/" + used.asString())
                            || service.path("volumes").toString().contains("keys-database.sh");
                    assertThat(property || read).as(name + " reads " + used).isTrue();
                }));
    }

    @Test
    void nothing_secret_has_a_default() {
        services()
                .forEach((name, service) -> environment(service).forEach((variable, value) -> {
                    if (SECRET_WORD.matcher(variable).matches() && !variable.endsWith("_ENABLED")) {
                        assertThat(value).as(name + " " + variable).matches("/run/secrets/.+|" + DEMANDED.pattern());
                    }
                }));
        assertThat(compose.toString()).doesNotContain(":-");
    }

    @Test
    void the_edge_alone_gets_no_key_that_opens_anything_personal() {
        JsonNode edge = service("ui-graphql");
        assertThat(edge.path("secrets").toString()).doesNotContain("master.key");
        assertThat(edge.path("environment").toString()).doesNotContain("MASTER");
    }

    @ParameterizedTest
    @ValueSource(strings = {"command-side", "query-side", "ui-graphql"})
    void ports_agree_between_the_program_its_health_check_and_its_settings(String program) throws IOException {
        JsonNode service = service(program);
        String port = environment(service).get("SERVER_PORT");
        List<String> check = texts(service.path("healthcheck").path("test"));
        assertThat(check).startsWith("CMD", "healthy", port).last().isEqualTo("/actuator/health/readiness");
        assertThat(dockerfile).contains("COPY docker/healthy /usr/local/bin/healthy");
        assertThat(ROOT.resolve("docker/healthy")).isExecutable();
        if (program.equals("ui-graphql")) {
            assertThat(texts(service.path("ports"))).containsExactly("127.0.0.1:8080:" + port);
        } else {
            Path settings = ROOT.resolve(program).resolve("src/main/resources").resolve(program + ".yaml");
            assertThat(Files.readString(settings)).contains("port: " + port);
            assertThat(service.has("ports")).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"command-side", "query-side", "ui-graphql"})
    void the_jar_is_one_that_the_build_makes(String program) throws IOException {
        JsonNode arguments = service(program).path("build").path("args");
        assertThat(arguments.path("PROGRAM").asString()).isEqualTo(program);
        String pom = Files.readString(ROOT.resolve(program).resolve("pom.xml"));
        assertThat(pom).contains("<artifactId>spring-boot-maven-plugin</artifactId>");
        Matcher version =
                Pattern.compile("<version>([^<]+)</version>\\s*</parent>").matcher(pom);
        assertThat(version.find()).isTrue();
        String classifier = pom.contains("<classifier>exec</classifier>") ? "-exec" : "";
        assertThat(arguments.path("JAR").asString()).isEqualTo(program + "-" + version.group(1) + classifier + ".jar");
        assertThat(dockerfile).contains("COPY ${PROGRAM}/target/${JAR} ");
    }

    @Test
    void the_image_runs_on_a_jdk_25_as_nobody_in_particular() {
        assertThat(dockerfile).containsPattern("ARG RUNTIME=\\S+:25-jre");
        List<String> last = dockerfile
                .lines()
                .dropWhile(line -> !line.equals("FROM ${RUNTIME}"))
                .toList();
        assertThat(last).contains("USER 10001:10001").anyMatch(line -> line.startsWith("ENTRYPOINT [\"java\""));
        assertThat(last.indexOf("USER 10001:10001")).isLessThan(last.size() - 1);
        List<String> copied = dockerfile
                .lines()
                .filter(line -> line.startsWith("COPY docker/"))
                .toList();
        assertThat(copied).allSatisfy(line -> {
            List<String> words = List.of(line.split(" ", -1));
            assertThat(ROOT.resolve(words.get(1))).exists();
        });
    }

    private Map<String, JsonNode> services() {
        Map<String, JsonNode> all = new HashMap<>();
        compose.path("services").forEachEntry(all::put);
        return all;
    }

    private Map<String, JsonNode> programs() {
        return services().entrySet().stream()
                .filter(service -> PROGRAMS.contains(service.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private JsonNode service(String name) {
        return Objects.requireNonNull(services().get(name), name);
    }

    private static Map<String, String> environment(JsonNode service) {
        Map<String, String> all = new HashMap<>();
        service.path("environment").forEachEntry((name, value) -> all.put(name, value.asString()));
        return all;
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }

    /** As Spring Boot reads the environment: upper case, dots become underscores, dashes go. */
    private static String variable(String property) {
        return ConfigurationPropertyName.adapt(property, '.')
                .toString()
                .replace("-", "")
                .replace('.', '_')
                .toUpperCase(java.util.Locale.ROOT);
    }

    /** The properties that the programs declare: in the metadata of Spring Boot and Axon, and in our own records. */
    private static final class Properties {

        static Set<String> known() throws IOException {
            Set<String> names = new TreeSet<>();
            var files =
                    ComposeFileTest.class.getClassLoader().getResources("META-INF/spring-configuration-metadata.json");
            for (var file : java.util.Collections.list(files)) {
                try (var in = file.openStream()) {
                    new JsonMapper()
                            .readTree(in)
                            .path("properties")
                            .forEach(property -> names.add(property.path("name").asString()));
                }
            }
            names.addAll(ours("homeward", org.homeward.platform.store.StoreProperties.class)
                    .toList());
            return names;
        }

        private static Stream<String> ours(String prefix, Class<?> type) {
            return Stream.of(type.getRecordComponents()).flatMap(component -> {
                String name = prefix + "."
                        + component.getName().replaceAll("([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT);
                return component.getType().isRecord() ? ours(name, component.getType()) : Stream.of(name);
            });
        }
    }
}
