package org.homeward.ui.prints;

import java.time.ZoneId;
import org.homeward.shared.dossier.RecipientFile;
import org.homeward.shared.dossier.StayFile;
import org.homeward.shared.network.FacilityFile;
import org.homeward.shared.person.Identity;
import org.homeward.shared.policy.Wording;

/** Fills the 不予救助通知书 from a person's file and the decision. */
public final class DeclinePrint {

    private final Prints prints;

    /** Prints by {@code prints}. */
    public DeclinePrint(Prints prints) {
        this.prints = prints;
    }

    /** The notice about one declined request. */
    public Printed print(
            RecipientFile file, StayFile stay, FacilityFile station, DeclineDecision decision, PrintMark mark) {
        return prints.render(notice(file, stay, station, decision, mark.zone()), mark);
    }

    static DeclineNotice notice(
            RecipientFile file, StayFile stay, FacilityFile station, DeclineDecision decision, ZoneId zone) {
        Identity identity = file.identity();
        Wording basis = decision.basis();
        return new DeclineNotice(
                Letterhead.of(station),
                decision.noticeNumber().value(),
                file.personId().value(),
                HelpRequestPrint.name(file),
                Words.of(identity.sex()),
                PrintedValues.personal(identity.birth(), PrintedValues::birth),
                PrintedValues.personal(identity.idNumber(), number -> Phrase.of(number.value())),
                PrintedValues.minute(stay.requestedAt(), zone),
                Words.of(decision.ground()),
                basis == null
                        ? new Phrase("（由出具单位填写）", "to be filled in by the station")
                        : new Phrase(basis.zh(), basis.en()),
                PrintedValues.text(decision.explanation()),
                PrintedValues.day(decision.decidedAt().atZone(zone).toLocalDate()));
    }
}
