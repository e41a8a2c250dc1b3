package org.homeward.ui.prints;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.homeward.ui.prints.Dossiers.MARK;
import static org.homeward.ui.prints.Dossiers.known;
import static org.homeward.ui.prints.Dossiers.station;
import static org.homeward.ui.prints.Dossiers.stay;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.homeward.shared.dossier.RecipientFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RareCharactersTest {

    private static final PrintFonts FONTS = PrintFonts.shipped();
    private static final HelpRequestPrint PRINT = new HelpRequestPrint(new Prints(FONTS));

    @TempDir
    private Path folder = Path.of("");

    private static Printed print(String name) {
        RecipientFile file = Dossiers.file(known(name), stay());
        return PRINT.print(file, file.stays().getLast(), station(), MARK);
    }

    // Of extensions A, B, C and E; only the second font has the last one.
    @ParameterizedTest
    @ValueSource(strings = {"㐂", "䶮", "㛃", "𠙶", "𫘜", "𬭎", "𠮩"})
    void a_rare_character_is_printed_and_can_be_copied(String letter) {
        Printed printed = print("李" + letter);

        assertThat(printed.warnings()).isEmpty();
        assertThat(Paper.read(printed).text()).contains("姓名Name李" + letter);
    }

    @ParameterizedTest
    @CsvSource({"4E00, 9FA5, 20902", "3400, 4DB5, 6582", "20000, 2A6DF, 1743"})
    void the_two_fonts_together_have(String from, String to, int characters) {
        assertThat(IntStream.rangeClosed(Integer.parseInt(from, 16), Integer.parseInt(to, 16))
                        .filter(FONTS::cover))
                .hasSize(characters);
    }

    @Test
    void a_character_that_no_font_has_is_printed_as_its_code_and_reported_once() {
        Printed printed = print("李𪛖𪛖");

        assertThat(printed.warnings()).containsExactly(new MissingGlyph(0x2A6D6));
        assertThat(printed.warnings().getFirst().code()).isEqualTo("U+2A6D6");
        assertThat(Paper.read(printed).text()).contains("李〔U+2A6D6〕〔U+2A6D6〕").doesNotContain("#", "𪛖");
    }

    @Test
    void a_sign_that_cannot_be_seen_is_not_swallowed() {
        assertThat(print("李\u200B明").warnings()).containsExactly(new MissingGlyph(0x200B));
    }

    // These share their outline with a radical of the Kangxi block.
    @Test
    void copied_text_has_characters_and_no_radicals() {
        assertThat(Paper.read(print("一乙人心户龙")).text()).contains("一乙人心户龙").doesNotContainPattern("[\\u2E80-\\u2FDF]");
    }

    @Test
    void a_font_of_the_station_draws_what_the_others_lack() throws IOException {
        PrintFonts first = PrintFonts.shipped(List.of("NotoSansSC"));
        Path second = folder.resolve("second.ttf");
        try (InputStream font =
                RareCharactersTest.class.getResourceAsStream("/fonts/ttf/NotoSansHK/NotoSansHK-Regular.ttf")) {
            Files.copy(Objects.requireNonNull(font), second);
        }
        RecipientFile file = Dossiers.file(known("李𠮩"), stay());

        Printed printed = new HelpRequestPrint(new Prints(first.and(second)))
                .print(file, file.stays().getLast(), station(), MARK);

        assertThat(first.cover(0x20BA9)).isFalse();
        assertThat(printed.warnings()).isEmpty();
        assertThat(Paper.read(printed).text()).contains("李𠮩");
    }

    @Test
    void a_file_that_is_no_font_is_refused_at_once() throws IOException {
        Path text = Files.writeString(folder.resolve("font.ttf"), "no font");

        assertThatThrownBy(() -> FONTS.and(text)).isInstanceOf(UncheckedIOException.class);
    }
}
