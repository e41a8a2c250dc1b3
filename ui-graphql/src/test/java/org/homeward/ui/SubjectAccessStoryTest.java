package org.homeward.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.ui.Homes.done;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody asks what stands about them, and gets all of it and everyone who looked: on paper and as data. */
class SubjectAccessStoryTest {

    private static final String WOMAN = "person-subject001";
    private static final String SAME = "person-subject002";

    @RegisterExtension
    static final StartedProgram PROGRAM = StartedProgram.with()
            .and("desk", "STATION_STAFF")
            .and("boss", "SUPERVISOR", null)
            .and("auditor", "AUDITOR", null)
            .and("admin", "ADMINISTRATOR", null);

    @BeforeAll
    static void somebody_is_on_file_twice() throws Exception {
        done(PROGRAM.signedIn("admin").send("networkOpenFacility", RunningProgram.openStation(), "cmd-subject0001"));
        Desk desk = PROGRAM.signedIn("desk");
        Homes.onFile(desk, WOMAN, "红衣女人", 1960);
        Homes.onFile(desk, SAME, "红衣妇女", 1960);
        done(desk.send(
                "personRecordObservation",
                Homes.of(SAME, Map.of("kind", "SPEECH", "text", "河南口音")),
                "cmd-subject0002"));
        done(PROGRAM.signedIn("boss")
                .send(
                        "personMergeFiles",
                        Homes.of(WOMAN, Map.of("absorbed", SAME, "reason", "同一人")),
                        "cmd-subject0003"));
        desk.ask("{recipient(personId:\"" + WOMAN + "\",atLeastVersion:1){provisionalName}}", Map.of());
    }

    @Test
    void as_data_it_is_everything_of_all_files_about_the_person_and_everyone_who_looked() throws Exception {
        JsonNode all = json(PROGRAM.signedIn("boss"));
        assertThat(all.path("file").path("provisionalName").asString()).isEqualTo("红衣女人");
        assertThat(all.path("chronology")
                        .valueStream()
                        .map(line -> line.path("personId").asString() + " "
                                + line.path("name").asString()))
                .containsExactlyInAnyOrder(
                        WOMAN + " person.file-opened",
                        SAME + " person.file-opened",
                        SAME + " person.observation-recorded",
                        WOMAN + " person.files-merged",
                        SAME + " person.file-absorbed");
        assertThat(all.toString()).contains("河南口音").doesNotContain("$known");
        assertThat(all.path("readers")
                        .valueStream()
                        .map(read -> read.path("displayName").asString() + " "
                                + read.path("operation").asString()))
                .contains("Name of desk dossier.get-recipient-file", "Name of boss dossier.get-subject-access");
    }

    @Test
    void on_paper_it_is_in_words() throws Exception {
        String text = text(PROGRAM.signedIn("boss"), "/prints/subject-access/" + WOMAN);
        assertThat(text).contains("个人信息查阅", "红衣女人", "河南口音", "谁查阅过", "Name of desk");
    }

    @Test
    void it_is_given_out_by_those_who_decide_and_that_is_recorded_and_so_is_who_was_refused() throws Exception {
        for (String other : List.of("desk", "auditor", "admin")) {
            Desk asks = PROGRAM.signedIn(other);
            assertThat(asks.get("/prints/subject-access/" + WOMAN).statusCode())
                    .as(other)
                    .isEqualTo(403);
            assertThat(asks.get("/prints/subject-access/" + WOMAN + "/json").statusCode())
                    .as(other)
                    .isEqualTo(403);
        }
        Desk boss = PROGRAM.signedIn("boss");
        assertThat(boss.get("/prints/subject-access/person-nobody0001/json").statusCode())
                .isEqualTo(404);
        json(boss);
        String reads = boss.ask(
                        "{readsOfPerson(personId:\"" + WOMAN + "\",first:100){actor operation fields result}}",
                        Map.of())
                .toString();
        assertThat(reads)
                .contains(
                        "{\"actor\":\"actor-testboss\",\"operation\":\"dossier.get-subject-access\","
                                + "\"fields\":[\"paper subject-access json\"],\"result\":\"SHOWN\"}",
                        "{\"actor\":\"actor-testdesk\",\"operation\":\"dossier.get-subject-access\","
                                + "\"fields\":[\"paper subject-access\"],\"result\":\"FORBIDDEN\"}");
    }

    private static JsonNode json(Desk desk) throws IOException, InterruptedException {
        return new JsonMapper()
                .readTree(desk.get("/prints/subject-access/" + WOMAN + "/json").body());
    }

    private static String text(Desk desk, String address) throws IOException, InterruptedException {
        try (PDDocument paper = Loader.loadPDF(desk.bytes(address))) {
            return new PDFTextStripper().getText(paper).replaceAll("\\s+", " ");
        }
    }
}
