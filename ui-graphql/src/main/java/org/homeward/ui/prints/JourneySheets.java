package org.homeward.ui.prints;

import static org.homeward.ui.prints.Sheet.fact;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.homeward.shared.dossier.JourneyFile;
import org.homeward.shared.dossier.JourneyFile.Paper;
import org.homeward.shared.dossier.JourneyFile.Stop;
import org.homeward.shared.dossier.JourneyFile.Team;
import org.homeward.shared.dossier.RecipientFile;
import org.homeward.shared.dossier.RecipientFile.Kin;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.KinId;
import org.homeward.shared.network.FacilityFile;
import org.homeward.shared.returnhome.Escort;
import org.homeward.shared.returnhome.Handover;

/** The papers of the return home. */
final class JourneySheets {

    private static final Phrase NONE = new Phrase("无", "none");
    private static final Phrase TO_FILL_IN = Phrase.of("　");

    private final RecipientFile file;
    private final JourneyFile journey;
    private final Function<FacilityId, Phrase> places;
    private final ZoneId zone;

    /** The papers of one journey; {@code places} says the names of stations. */
    JourneySheets(RecipientFile file, JourneyFile journey, Function<FacilityId, Phrase> places, ZoneId zone) {
        this.file = file;
        this.journey = journey;
        this.places = places;
        this.zone = zone;
    }

    /** 护送任务单: who goes where with whom, and what they must know. */
    Sheet escortOrder(FacilityFile station) {
        List<Sheet.Fact> facts = new ArrayList<>(TracingSheets.who(file));
        facts.add(fact("返乡方式", "Way", TravelWords.of(journey.mode())));
        facts.add(
                fact("目的地（区划代码）", "Destination", Phrase.of(journey.destination().value())));
        facts.add(fact("接收方", "Received by", together(journey.stops(), this::receiver)));
        facts.add(fact("护送人员", "Escorts", together(journey.teams(), this::team)));
        facts.add(fact(
                "出行健康",
                "Fitness",
                journey.fitness().isEmpty()
                        ? NONE
                        : PrintedValues.text(journey.fitness().getLast().conditions())));
        facts.add(fact(
                "交通工具",
                "Transport",
                journey.transport() == null ? TO_FILL_IN : PrintedValues.text(journey.transport())));
        facts.add(fact(
                "预计到达",
                "Expected",
                journey.expectedArrival() == null
                        ? TO_FILL_IN
                        : PrintedValues.minute(journey.expectedArrival(), zone)));
        facts.add(fact("途中报告", "Calls", TO_FILL_IN));
        return sheet(
                station,
                new Phrase("护送任务单", "Escort order"),
                facts,
                List.of(new Phrase("护送人", "Escort"), new Phrase("批准人", "Approved by")));
    }

    /** 交接单: by which one who answered for the person hands them to another; filled in, or to be. */
    Sheet handover(FacilityFile station) {
        List<Sheet.Fact> facts = new ArrayList<>(TracingSheets.who(file));
        facts.add(fact("移交方", "Handed over by", places.apply(journey.responsible())));
        facts.add(fact("接收方", "Received by", together(journey.stops(), this::receiver)));
        if (journey.handovers().isEmpty()) {
            facts.add(fact("接收人姓名", "Name", TO_FILL_IN));
            facts.add(fact("接收人证件号码", "ID number", TO_FILL_IN));
            facts.add(fact("随身物品清单", "Belongings", new Phrase("□ 已随交", "went along")));
            facts.add(fact("药品", "Medicines", new Phrase("□ 无需　□ 已移交", "none needed, or handed over")));
        } else {
            signed(facts, journey.handovers().getLast());
        }
        return sheet(
                station,
                new Phrase("交接单", "Handover"),
                facts,
                List.of(new Phrase("移交人", "Giver"), new Phrase("接收人", "Receiver")));
    }

    private void signed(List<Sheet.Fact> facts, Paper paper) {
        Handover handover = paper.handover();
        facts.add(fact("接收人姓名", "Name", PrintedValues.text(handover.receivedBy())));
        facts.add(fact(
                "接收人证件号码",
                "ID number",
                handover.receiverIdNumber() == null ? NONE : PrintedValues.text(handover.receiverIdNumber())));
        facts.add(fact("随身物品清单", "Belongings", handover.belongingsListed() ? new Phrase("已随交", "went along") : NONE));
        facts.add(fact("药品", "Medicines", TravelWords.of(handover.medicines())));
        facts.add(fact("备注", "Remarks", handover.remarks() == null ? NONE : PrintedValues.text(handover.remarks())));
        facts.add(fact("交接时间", "Handed over at", PrintedValues.minute(paper.at(), zone)));
    }

    private Sheet sheet(FacilityFile station, Phrase title, List<Sheet.Fact> facts, List<Phrase> signatures) {
        return new Sheet(Letterhead.of(station), title, journey.journeyId().value(), facts, signatures);
    }

    private Phrase receiver(Stop stop) {
        FacilityId station = stop.station();
        if (station != null) {
            return places.apply(station);
        }
        KinId kin = stop.kinId();
        return kin == null ? PrintedValues.text(stop.body()) : relative(kin);
    }

    private Phrase relative(KinId id) {
        return file.kin().stream()
                .filter(one -> one.kinId().equals(id))
                .map(JourneySheets::relative)
                .findFirst()
                .orElse(Phrase.UNKNOWN);
    }

    private static Phrase relative(Kin kin) {
        Phrase relation = Words.of(kin.relation());
        return new Phrase(PrintedValues.text(kin.name()).zh() + "（" + relation.zh() + "）", relation.en());
    }

    private Phrase team(Team team) {
        return together(team.escorts(), JourneySheets::escort);
    }

    private static Phrase escort(Escort escort) {
        Phrase role = TravelWords.of(escort.role());
        String phone = escort.phone() == null
                ? ""
                : " " + PrintedValues.text(escort.phone()).zh();
        return new Phrase(PrintedValues.text(escort.name()).zh() + "（" + role.zh() + "）" + phone, role.en());
    }

    private static <T> Phrase together(Collection<T> parts, Function<T, Phrase> told) {
        return parts.isEmpty()
                ? NONE
                : PrintedValues.list(parts.stream().map(told).collect(Collectors.toList()));
    }
}
