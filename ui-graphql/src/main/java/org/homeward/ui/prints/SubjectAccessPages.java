package org.homeward.ui.prints;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeward.platform.messages.HomewardJson;
import org.homeward.shared.dossier.DossierQuery.GetSubjectAccess;
import org.homeward.shared.dossier.RecipientFile;
import org.homeward.shared.dossier.SubjectAccess;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.kernel.QueryFault;
import org.homeward.shared.kernel.Viewer;
import org.homeward.shared.network.FacilityFile;
import org.homeward.shared.network.NetworkQuery.FindFacilities;
import org.homeward.shared.policy.PolicyPack;
import org.homeward.ui.access.Viewers;
import org.homeward.ui.platform.Questions;
import org.homeward.ui.reads.ReadEntry;
import org.homeward.ui.reads.Reads;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What somebody gets who asks what stands about them (个人信息保护法 art. 45): everything, and everyone who looked, on paper and
 * as JSON. That it was printed is itself among what is read.
 */
@RestController
final class SubjectAccessPages {

    private static final int PAGE = 1_000;

    private final Questions questions;
    private final Reads reads;
    private final PolicyPack policy;
    private final Clock clock;
    private final Prints prints;
    private final Marks marks;
    private final PaperWords words = PaperWords.shipped();
    private final JsonMapper json = HomewardJson.mapper();

    SubjectAccessPages(Questions questions, Reads reads, PolicyPack policy, Clock clock) {
        this.questions = questions;
        this.reads = reads;
        this.policy = policy;
        this.clock = clock;
        this.marks = new Marks(questions, words, clock, policy.zone());
        this.prints = new Prints(PrintFonts.shipped());
    }

    @GetMapping("/prints/subject-access/{personId}")
    ResponseEntity<byte[]> paper(@PathVariable String personId) {
        Viewer viewer = Viewers.current();
        SubjectAccess all = asked(viewer, personId, "subject-access");
        Map<FacilityId, FacilityFile> stations =
                questions.askMany(new FindFacilities(viewer), FacilityFile.class, "letterhead").stream()
                        .collect(Collectors.toMap(FacilityFile::facilityId, one -> one));
        FacilityFile home = stations.get(home(all.file()));
        if (home == null) {
            throw new QueryFault(QueryFault.Code.NOT_FOUND);
        }
        SubjectAccessSheet sheet = new SubjectAccessSheet(
                words,
                id -> stations.containsKey(id) ? Letterhead.of(stations.get(id)).station() : Phrase.of(id.value()),
                policy.zone());
        Sheet paper = sheet.of(all, readers(all), home);
        return PrintAnswers.of(prints.render(
                paper, marks.of(viewer, all.file().personId(), paper.title().zh(), null)));
    }

    /** For whoever reads it with a program; values as they are stored, and nothing where somebody was erased. */
    @GetMapping("/prints/subject-access/{personId}/json")
    ResponseEntity<byte[]> data(@PathVariable String personId) {
        Viewer viewer = Viewers.current();
        SubjectAccess all = asked(viewer, personId, "subject-access json");
        ObjectNode answer = json.createObjectNode();
        answer.put("personId", personId);
        answer.put("madeAt", clock.instant().toString());
        answer.put("madeBy", viewer.actor().value());
        answer.set("file", plain(json.valueToTree(all.file())));
        answer.set("chronology", plain(json.valueToTree(all.chronology())));
        answer.set("requests", plain(json.valueToTree(all.requests())));
        answer.set("emergencies", plain(json.valueToTree(all.emergencies())));
        answer.set("readers", json.valueToTree(readers(all)));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(json.writeValueAsBytes(answer));
    }

    private SubjectAccess asked(Viewer viewer, String personId, String paper) {
        return questions.ask(
                new GetSubjectAccess(new PersonId(personId), viewer), SubjectAccess.class, "paper " + paper);
    }

    /** The station of the last episode, or the one that opened the file. */
    private static FacilityId home(RecipientFile file) {
        return file.stays().isEmpty() ? file.openedBy() : file.stays().getLast().station();
    }

    /** Everybody who looked, at each of the files about the person, the first first. */
    private List<ReadEntry> readers(SubjectAccess all) {
        Set<String> selves = all.chronology().stream()
                .map(line -> line.personId().value())
                .collect(Collectors.toCollection(TreeSet::new));
        return selves.stream()
                .flatMap(this::readers)
                .sorted((one, other) -> Long.compare(one.number(), other.number()))
                .toList();
    }

    private Stream<ReadEntry> readers(String person) {
        return Stream.iterate(
                        reads.of(person, Long.MAX_VALUE, PAGE),
                        page -> !page.isEmpty(),
                        page -> reads.of(person, page.getLast().number(), PAGE))
                .flatMap(List::stream);
    }

    /** Without the marks that say of a value in the store whether it is known. */
    private JsonNode plain(JsonNode value) {
        if (value.has("$known")) {
            return plain(value.get("$known"));
        }
        if (value.has("$erased")) {
            return NullNode.getInstance();
        }
        if (value.isObject()) {
            ObjectNode copy = json.createObjectNode();
            value.properties().forEach(field -> copy.set(field.getKey(), plain(field.getValue())));
            return copy;
        }
        if (value.isArray()) {
            return json.createArrayNode()
                    .addAll(value.valueStream().map(this::plain).toList());
        }
        return value;
    }
}
