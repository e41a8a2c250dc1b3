package org.homeward.ui.prints;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.homeward.shared.dossier.RecipientFile;
import org.homeward.shared.dossier.StayFile;
import org.homeward.shared.intake.Channel;
import org.homeward.shared.intake.Impairment;
import org.homeward.shared.intake.Screening;
import org.homeward.shared.kernel.ShortText;
import org.homeward.shared.network.FacilityFile;
import org.homeward.shared.person.Identity;
import org.homeward.shared.person.IdentityState;
import org.homeward.shared.person.ObservationKind;

/** Fills the 求助登记表 from a person's file. */
public final class HelpRequestPrint {

    private static final Phrase NOT_SCREENED = new Phrase("尚未甄别", "not yet screened");
    private static final Phrase NO_CONTACT = new Phrase("不得联系", "must not be contacted");

    private final Prints prints;

    /** Prints by {@code prints}. */
    public HelpRequestPrint(Prints prints) {
        this.prints = prints;
    }

    /** The form of one episode of aid. */
    public Printed print(RecipientFile file, StayFile stay, FacilityFile station, PrintMark mark) {
        return prints.render(form(file, stay, station, mark.zone()), mark);
    }

    static HelpRequestForm form(RecipientFile file, StayFile stay, FacilityFile station, ZoneId zone) {
        LocalDate requestedOn = stay.requestedAt().atZone(zone).toLocalDate();
        return new HelpRequestForm(
                Letterhead.of(station),
                stay.stayId().value(),
                file.personId().value(),
                seeker(file, requestedOn),
                arrival(stay, zone),
                findings(file, stay),
                stay.belongings().stream().map(HelpRequestPrint::item).toList(),
                file.kin().stream().map(HelpRequestPrint::relative).toList());
    }

    private static HelpRequestForm.Seeker seeker(RecipientFile file, LocalDate requestedOn) {
        Identity identity = file.identity();
        return new HelpRequestForm.Seeker(
                name(file),
                PrintedValues.text(identity.alias()),
                Words.of(identity.sex()),
                PrintedValues.personal(identity.birth(), birth -> PrintedValues.age(birth, requestedOn)),
                PrintedValues.personal(identity.birth(), PrintedValues::birth),
                PrintedValues.nationality(identity.nationality()),
                PrintedValues.text(identity.ethnicity()),
                PrintedValues.personal(identity.idNumber(), number -> Phrase.of(number.value())),
                PrintedValues.text(identity.household()),
                PrintedValues.text(identity.phone()),
                Words.of(file.identityState()));
    }

    /** A name nobody stands behind yet is marked, so that it is not taken for the person's own. */
    static Phrase name(RecipientFile file) {
        if (file.identity().name() != null) {
            return PrintedValues.text(file.identity().name());
        }
        Phrase used = PrintedValues.text(file.provisionalName());
        return used.equals(Phrase.ERASED) || file.identityState() == IdentityState.VERIFIED
                ? used
                : new Phrase(used.zh() + "（暂用名）", "provisional name");
    }

    private static HelpRequestForm.Arrival arrival(StayFile stay, ZoneId zone) {
        List<HelpRequestForm.Choice> channels = Arrays.stream(Channel.values())
                .map(channel -> new HelpRequestForm.Choice(Words.of(channel), channel == stay.channel()))
                .toList();
        return new HelpRequestForm.Arrival(
                channels,
                stay.referrer() == null && stay.channel() == Channel.SELF
                        ? new Phrase("无", "none")
                        : PrintedValues.text(stay.referrer()),
                PrintedValues.minute(stay.requestedAt(), zone),
                PrintedValues.text(stay.reason()));
    }

    private static HelpRequestForm.Findings findings(RecipientFile file, StayFile stay) {
        Screening screening = stay.screening();
        Phrase health = health(file);
        Phrase result = Words.of(stay.stage());
        if (screening == null) {
            return new HelpRequestForm.Findings(
                    NOT_SCREENED, NOT_SCREENED, NOT_SCREENED, NOT_SCREENED, NOT_SCREENED, health, NOT_SCREENED, result);
        }
        return new HelpRequestForm.Findings(
                screening.withoutMeans()
                        ? new Phrase("无力自行解决食宿", "cannot pay for board and lodging")
                        : new Phrase("能够自行解决食宿", "can pay for board and lodging"),
                screening.awayFromHome()
                        ? new Phrase("在本地无住处、无亲友投靠", "no home or relatives here")
                        : new Phrase("在本地有住处或者亲友", "home or relatives here"),
                Words.of(screening.security()),
                Words.of(screening.triage()),
                signs(screening),
                health,
                screening.note() == null ? new Phrase("无", "none") : PrintedValues.text(screening.note()),
                result);
    }

    private static Phrase signs(Screening screening) {
        List<Phrase> signs = new ArrayList<>();
        screening.redFlags().stream().sorted().map(Words::of).forEach(signs::add);
        if (signs.isEmpty() || screening.impairment() != Impairment.NONE) {
            signs.add(Words.of(screening.impairment()));
        }
        return PrintedValues.list(signs);
    }

    private static Phrase health(RecipientFile file) {
        List<Phrase> seen = file.observations().stream()
                .filter(observation -> observation.kind() == ObservationKind.HEALTH)
                .map(observation -> PrintedValues.text(observation.text()))
                .toList();
        return seen.isEmpty() ? new Phrase("无记录", "nothing recorded") : PrintedValues.list(seen);
    }

    private static HelpRequestForm.Item item(StayFile.Item belonging) {
        ShortText deposit = belonging.depositNumber();
        return new HelpRequestForm.Item(
                PrintedValues.text(belonging.description()),
                Phrase.of(String.format(Locale.ROOT, "%d", belonging.quantity())),
                Words.of(belonging.keptBy()),
                deposit == null ? new Phrase("无", "none") : Phrase.of(deposit.value()));
    }

    /** How to reach somebody who must be kept away stands on no paper. */
    private static HelpRequestForm.Relative relative(RecipientFile.Kin kin) {
        return new HelpRequestForm.Relative(
                Words.of(kin.relation()),
                PrintedValues.text(kin.name()),
                kin.noContact() ? NO_CONTACT : PrintedValues.text(kin.contact()));
    }
}
