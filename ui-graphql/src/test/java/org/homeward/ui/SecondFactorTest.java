package org.homeward.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.homeward.platform.vault.Totp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whoever can do much shows a second factor; nothing is open before, and every code opens once. */
class SecondFactorTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String WHO = "{me{actor operations}}";
    private static final String CODE = "/api/second-factor/code";
    private static final String WRONG = "000000";

    @RegisterExtension
    static final StartedProgram PROGRAM = StartedProgram.with()
            .and("fresh", "SUPERVISOR")
            .and("boss", "SUPERVISOR")
            .and("forgetful", "SUPERVISOR")
            .and("twice", "SUPERVISOR")
            .and("tried", "ADMINISTRATOR", null)
            .and("admin", "ADMINISTRATOR", null)
            .and("desk", "STATION_STAFF");

    @Test
    void a_supervisor_sets_it_up_at_the_first_sign_in_and_nothing_is_open_before() throws Exception {
        PROGRAM.events().update("DELETE FROM second_factor WHERE actor = 'actor-testfresh'");
        Desk desk = new Desk(PROGRAM.port());

        assertThat(desk.begin("fresh", RunningProgram.PASSWORD)).isEqualTo("ENROL");
        assertThat(desk.ask(WHO, Map.of()).path("me").path("operations")).isEmpty();
        assertThatThrownBy(() -> desk.ask("{recipient(personId:\"person-nobody01\"){version}}", Map.of()))
                .hasMessageContaining("FORBIDDEN");
        assertThat(desk.post(CODE, Map.of("code", WRONG)).statusCode()).isEqualTo(403);

        JsonNode shown = JSON.readTree(desk.post("/api/second-factor", Map.of()).body());
        byte[] secret = decoded(shown.path("secret").asString());
        assertThat(shown.path("uri").asString())
                .startsWith("otpauth://totp/Homeward:fresh?secret="
                        + shown.path("secret").asString());
        assertThat(read(shown)).isEqualTo(shown.path("uri").asString());
        assertThat(URI.create(shown.path("uri").asString()).getQuery())
                .contains("issuer=Homeward", "algorithm=SHA1", "digits=6", "period=30");
        assertThat(desk.post("/api/second-factor/first", Map.of("code", WRONG)).statusCode())
                .isEqualTo(400);
        assertThat(next(desk)).isEqualTo("ENROL");

        Map<String, String> first = Map.of("code", Totp.code(secret, Instant.now()));
        JsonNode codes = JSON.readTree(
                        desk.post("/api/second-factor/first", first).body())
                .path("recoveryCodes");
        assertThat(codes).hasSize(8);
        assertThat(next(desk)).isEqualTo("OPEN");
        assertThat(desk.ask(WHO, Map.of()).path("me").path("operations")).isNotEmpty();
        assertThat(desk.post("/api/second-factor", Map.of()).statusCode())
                .as("there is one already")
                .isEqualTo(400);
        assertThat(HexFormat.of().formatHex(stored()))
                .doesNotContain(HexFormat.of().formatHex(secret));
        assertThat(PROGRAM.events().queryForList("SELECT hash FROM recovery_code", String.class))
                .hasSizeGreaterThanOrEqualTo(8)
                .doesNotContain(codes.get(0).asString().replace("-", ""));

        Desk lost = new Desk(PROGRAM.port());
        assertThat(lost.begin("fresh", RunningProgram.PASSWORD)).isEqualTo("CODE");
        assertThat(lost.post(CODE, first).statusCode())
                .as("its first code again")
                .isEqualTo(400);
        assertThat(lost.post(CODE, Map.of("code", codes.get(0).asString())).statusCode())
                .isEqualTo(204);
        assertThat(next(lost)).isEqualTo("OPEN");
        Desk again = new Desk(PROGRAM.port());
        again.begin("fresh", RunningProgram.PASSWORD);
        assertThat(again.post(CODE, Map.of("code", codes.get(0).asString())).statusCode())
                .as("a recovery code again")
                .isEqualTo(400);
        assertThat(again.post(CODE, Map.of("code", " " + codes.get(1).asString().toUpperCase(Locale.ROOT)))
                        .statusCode())
                .isEqualTo(204);
    }

    @Test
    void the_password_alone_opens_nothing_to_somebody_who_has_one() throws Exception {
        Desk desk = new Desk(PROGRAM.port());

        assertThat(desk.begin("boss", RunningProgram.PASSWORD)).isEqualTo("CODE");
        assertThatThrownBy(() -> desk.ask(WHO, Map.of())).hasMessageContaining("FORBIDDEN");
        assertThatThrownBy(() -> desk.ask(
                        "mutation($c:String!){changePassword(current:$c,next:\"another long one\"){errors{code}}}",
                        Map.of("c", RunningProgram.PASSWORD)))
                .hasMessageContaining("FORBIDDEN");
        assertThat(desk.post("/api/second-factor", Map.of()).statusCode()).isEqualTo(403);
        assertThat(desk.post("/api/confirm", Map.of("password", RunningProgram.PASSWORD))
                        .statusCode())
                .isEqualTo(403);
        Desk stranger = new Desk(PROGRAM.port());
        assertThat(next(stranger)).isEqualTo("SIGN_IN");
        assertThat(new Desk(PROGRAM.port()).begin("desk", RunningProgram.PASSWORD))
                .as("who can do less")
                .isEqualTo("OPEN");
    }

    @Test
    void an_administrator_reads_no_details_of_health_before_it_is_shown() throws Exception {
        Desk admin = new Desk(PROGRAM.port());
        admin.begin("admin", RunningProgram.PASSWORD);

        assertThat(admin.get("/actuator/prometheus").statusCode()).isEqualTo(403);
        assertThat(admin.get("/actuator/health").body()).doesNotContain("components");
        assertThat(PROGRAM.signedIn("admin").get("/actuator/health").body()).contains("components");
    }

    @Test
    void a_code_is_taken_once_also_when_it_comes_twice_at_the_same_time() throws Exception {
        String code = Totp.code(Authenticator.SECRET, Instant.now());
        List<Callable<Integer>> both = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            Desk desk = new Desk(PROGRAM.port());
            assertThat(desk.begin("twice", RunningProgram.PASSWORD)).isEqualTo("CODE");
            both.add(() -> desk.post(CODE, Map.of("code", code)).statusCode());
        }
        List<Integer> answers = new ArrayList<>();
        try (ExecutorService hands = Executors.newFixedThreadPool(2)) {
            for (Future<Integer> answer : hands.invokeAll(both)) {
                answers.add(answer.get());
            }
        }

        assertThat(answers).containsExactlyInAnyOrder(204, 400);
    }

    @Test
    void five_wrong_codes_lock_the_account_also_with_the_right_password_between_them() throws Exception {
        Desk desk = new Desk(PROGRAM.port());
        for (int i = 0; i < 5; i++) {
            assertThat(desk.begin("tried", RunningProgram.PASSWORD)).isEqualTo("CODE");
            assertThat(desk.post(CODE, Map.of("code", WRONG)).statusCode()).isEqualTo(400);
        }

        String right = Totp.code(Authenticator.SECRET, Instant.now());
        assertThat(desk.post(CODE, Map.of("code", right)).statusCode()).isEqualTo(423);
        assertThat(desk.begin("tried", RunningProgram.PASSWORD)).contains("LOCKED");
    }

    @Test
    void who_is_in_shows_again_who_it_is_by_password_or_code() throws Exception {
        Desk desk = PROGRAM.signedIn("forgetful");

        assertThat(desk.post("/api/confirm", Map.of("password", "not the password"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(desk.post("/api/confirm", Map.of()).statusCode()).isEqualTo(400);
        assertThat(desk.post("/api/confirm", Map.of("password", RunningProgram.PASSWORD))
                        .statusCode())
                .isEqualTo(204);
        PROGRAM.running().afterTheLastCode();
        String code = Totp.code(Authenticator.SECRET, Instant.now());
        assertThat(desk.post("/api/confirm", Map.of("code", code)).statusCode()).isEqualTo(204);
        assertThat(desk.post("/api/confirm", Map.of("code", code)).statusCode()).isEqualTo(400);
        assertThat(next(desk)).isEqualTo("OPEN");
        assertThat(desk.ask(WHO, Map.of()).path("me").path("actor").asString()).isEqualTo("actor-testforgetful");
    }

    private static String next(Desk desk) throws Exception {
        return JSON.readTree(desk.get("/api/session").body()).path("next").asString();
    }

    private static byte[] stored() {
        byte[] sealed = Objects.requireNonNull(PROGRAM.events()
                .queryForObject("SELECT sealed FROM second_factor WHERE actor = 'actor-testfresh'", byte[].class));
        assertThat(sealed).hasSizeGreaterThan(Totp.SECRET_BYTES);
        return sealed;
    }

    private static byte[] decoded(String base32) {
        StringBuilder bits = new StringBuilder();
        for (int place = 0; place < base32.length(); place++) {
            char letter = base32.charAt(place);
            int value = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter);
            bits.append(String.format("%5s", Integer.toBinaryString(value)).replace(' ', '0'));
        }
        byte[] bytes = new byte[bits.length() / Byte.SIZE];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Integer.parseInt(bits.substring(i * Byte.SIZE, (i + 1) * Byte.SIZE), 2);
        }
        return bytes;
    }

    /** What a phone reads from the picture. */
    private static String read(JsonNode shown) throws Exception {
        int scale = 4;
        int width = shown.path("size").asInt() * scale;
        int[] pixels = new int[width * width];
        Arrays.fill(pixels, 0xFFFFFF);
        Matcher squares = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z")
                .matcher(shown.path("path").asString());
        while (squares.find()) {
            int left = Integer.parseInt(squares.group(1)) * scale;
            int top = Integer.parseInt(squares.group(2)) * scale;
            for (int y = top; y < top + scale; y++) {
                Arrays.fill(pixels, y * width + left, y * width + left + scale, 0);
            }
        }
        BinaryBitmap picture = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, width, pixels)));
        return new QRCodeReader().decode(picture).getText();
    }
}
