package org.homeward.ui.prints;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeward.shared.access.GlassStory;
import org.homeward.shared.dossier.ChronologyEntry;
import org.homeward.shared.dossier.ChronologyEntry.Detail;
import org.homeward.shared.dossier.SubjectAccess;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.network.FacilityFile;
import org.homeward.shared.network.StationRequestFile;
import org.homeward.ui.reads.ReadEntry;
import org.jspecify.annotations.Nullable;

/** 个人信息查阅: everything that stands about somebody and everyone who looked, in words, the oldest first. */
final class SubjectAccessSheet {

    private final PaperWords words;
    private final Function<FacilityId, Phrase> places;
    private final ZoneId zone;

    /** In these words; {@code places} says the names of stations. */
    SubjectAccessSheet(PaperWords words, Function<FacilityId, Phrase> places, ZoneId zone) {
        this.words = words;
        this.places = places;
        this.zone = zone;
    }

    Sheet of(SubjectAccess all, List<ReadEntry> readers, FacilityFile station) {
        List<Sheet.Fact> facts = new ArrayList<>(TracingSheets.who(all.file()));
        facts.add(heading("记录的事项", "What was recorded", all.chronology().size()));
        all.chronology().forEach(line -> facts.add(fact(line)));
        facts.add(heading(
                "救助站之间的询问", "What stations asked each other", all.requests().size()));
        all.requests().forEach(request -> facts.add(fact(request)));
        facts.add(heading("紧急查阅", "Read in an emergency", all.emergencies().size()));
        all.emergencies().forEach(story -> facts.add(fact(story)));
        facts.add(heading("谁查阅过", "Who looked", readers.size()));
        readers.forEach(read -> facts.add(fact(read)));
        return new Sheet(
                Letterhead.of(station),
                new Phrase("个人信息查阅", "Access to one's own data"),
                all.file().personId().value(),
                facts,
                List.of(new Phrase("经办人", "Staff"), new Phrase("本人或监护人签收", "Received by the person or guardian")));
    }

    private static Sheet.Fact heading(String zh, String en, int count) {
        return Sheet.fact(zh, en, new Phrase("共 " + count + " 条", count + " in all"));
    }

    private Sheet.Fact fact(ChronologyEntry line) {
        Phrase sentence = words.sentence(line.name());
        String details = line.details().stream()
                .filter(detail -> !words.isHidden(detail.path()))
                .map(detail -> told(line.name(), detail))
                .collect(Collectors.joining("\n"));
        return new Sheet.Fact(
                PrintedValues.minute(line.occurredAt(), zone),
                new Phrase(details.isEmpty() ? sentence.zh() : sentence.zh() + "\n" + details, sentence.en()));
    }

    private String told(String event, Detail detail) {
        String value = detail.value();
        Phrase said = value != null && value.startsWith("facility-")
                ? places.apply(new FacilityId(value))
                : words.value(event, detail.path(), value);
        return words.label(event, detail.path()).zh() + "：" + said.zh();
    }

    private Sheet.Fact fact(StationRequestFile request) {
        return new Sheet.Fact(
                PrintedValues.minute(request.sentAt(), zone),
                Phrase.of(lines(
                        places.apply(request.from()).zh() + " → "
                                + places.apply(request.to()).zh(),
                        words.code("requestKind", request.kind().name()).zh() + "："
                                + PrintedValues.text(request.question()).zh(),
                        request.answer() == null
                                ? null
                                : PrintedValues.text(request.answer()).zh(),
                        request.reason() == null
                                ? null
                                : PrintedValues.text(request.reason()).zh())));
    }

    private Sheet.Fact fact(GlassStory story) {
        return new Sheet.Fact(
                PrintedValues.minute(story.at(), zone),
                Phrase.of(lines(
                        story.account().value(),
                        words.code("glassReason", story.reason().name()).zh() + "："
                                + PrintedValues.text(story.words()).zh(),
                        story.verdict() == null
                                ? null
                                : words.code("glassVerdict", story.verdict().name())
                                                .zh() + "："
                                        + PrintedValues.text(story.finding()).zh())));
    }

    private Sheet.Fact fact(ReadEntry read) {
        FacilityId station = read.station();
        return new Sheet.Fact(
                PrintedValues.minute(read.at(), zone),
                Phrase.of(lines(
                        (read.displayName() == null ? read.actor().value() : read.displayName()) + " · "
                                + words.code("role", read.role().name()).zh()
                                + (station == null
                                        ? ""
                                        : " · " + places.apply(station).zh()),
                        read.operation() + " · "
                                + words.code("readResult", read.result().name()).zh())));
    }

    private static String lines(@Nullable String... lines) {
        return Stream.of(lines).filter(line -> line != null).collect(Collectors.joining("\n"));
    }
}
