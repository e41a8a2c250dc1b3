package org.homeward.seeds.story;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.homeward.seeds.people.Belonging.Kind;
import org.homeward.seeds.people.Channel;
import org.homeward.seeds.people.Cognition;
import org.homeward.seeds.people.Dice;
import org.homeward.seeds.people.HealthFlag;
import org.homeward.seeds.people.PersonProfile;
import org.homeward.shared.intake.Belonging;
import org.homeward.shared.intake.Custodian;
import org.homeward.shared.intake.DepartureMode;
import org.homeward.shared.intake.Impairment;
import org.homeward.shared.intake.IntakeCommand.AssignBed;
import org.homeward.shared.intake.IntakeCommand.DepartByOwnWish;
import org.homeward.shared.intake.IntakeCommand.DivertToMedical;
import org.homeward.shared.intake.IntakeCommand.ListBelongings;
import org.homeward.shared.intake.IntakeCommand.PrepareDeparture;
import org.homeward.shared.intake.IntakeCommand.ProvideService;
import org.homeward.shared.intake.IntakeCommand.RecordAbsconding;
import org.homeward.shared.intake.IntakeCommand.RecordHospitalDischarge;
import org.homeward.shared.intake.IntakeCommand.RecordReferral;
import org.homeward.shared.intake.IntakeCommand.RegisterRecipient;
import org.homeward.shared.intake.IntakeCommand.RequestHelp;
import org.homeward.shared.intake.IntakeCommand.ScreenSeeker;
import org.homeward.shared.intake.RedFlag;
import org.homeward.shared.intake.Screening;
import org.homeward.shared.intake.SecurityCheck;
import org.homeward.shared.intake.ServiceKind;
import org.homeward.shared.intake.Signatory;
import org.homeward.shared.intake.TriageLevel;
import org.homeward.shared.kernel.ActorId;
import org.homeward.shared.kernel.Birth;
import org.homeward.shared.kernel.Command;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.Note;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.kernel.Personal;
import org.homeward.shared.kernel.Role;
import org.homeward.shared.kernel.Sex;
import org.homeward.shared.kernel.ShortText;
import org.homeward.shared.kernel.StayId;
import org.homeward.shared.person.DivisionCode;
import org.homeward.shared.person.Evidence;
import org.homeward.shared.person.EvidenceKind;
import org.homeward.shared.person.FileCommand.ClaimIdentity;
import org.homeward.shared.person.FileCommand.OpenPersonFile;
import org.homeward.shared.person.FileCommand.RecordObservation;
import org.homeward.shared.person.FileCommand.VerifyIdentity;
import org.homeward.shared.person.Identity;
import org.homeward.shared.person.IdentityNumber;
import org.homeward.shared.person.Nationality;
import org.homeward.shared.person.ObservationKind;
import org.jspecify.annotations.Nullable;

/** One invented person's stay, from the door to the departure or to the day of loading. */
final class PersonStory {

    private static final int TOPIC = 77;
    private static final int DAYS_STILL_OPEN = 9;
    private static final ServiceKind[] SERVICES = ServiceKind.values();

    private final PersonProfile person;
    private final FacilityId station;
    private final ActorId desk;
    private final Dice dice;
    private final Instant end;
    private final List<Step> steps = new ArrayList<>();
    private final PersonId id;
    private final boolean child;
    private Instant now;

    PersonStory(PersonProfile person, FacilityId station, ActorId desk, long seed, Instant end) {
        this.person = person;
        this.station = station;
        this.desk = desk;
        this.dice = Dice.of(seed, person.index(), TOPIC);
        this.end = end;
        this.id = new PersonId("person-" + Ids.numbered("demo", person.index()));
        this.child = person.age().fromYears() < 18;
        this.now = person.arrival().atTime(dice.below(24), dice.below(60)).toInstant(ZoneOffset.UTC);
    }

    /** Tells it. What would happen after the day of loading has not happened. */
    List<Step> tell(FreeBeds beds) {
        arrive();
        boolean flagged = screen();
        if (flagged) {
            then(new DivertToMedical(id, new ShortText("市人民医院"), note("先行救治"), now), 1);
            then(new RecordHospitalDischarge(id, Personal.of(new ShortText("出院证明")), now), 20);
        }
        if (now.isAfter(end)) {
            return told();
        }
        then(new RegisterRecipient(id, note(person.circumstances()), true, true, now), 1);
        belongings();
        Optional<FreeBeds.Bed> bed = beds.take(sex(), child, now);
        bed.ifPresent(free -> then(new AssignBed(id, free.zone(), free.number(), null, now), 1));
        observe();
        identify();
        care();
        boolean gone = leave();
        if (gone) {
            bed.ifPresent(free -> beds.giveBack(free, now));
        }
        return told();
    }

    private List<Step> told() {
        return steps.stream().filter(step -> !step.recordedAt().isAfter(end)).toList();
    }

    private void arrive() {
        then(new OpenPersonFile(id, station, provisionalName(), identity(false), now), 0);
        StayId stay = new StayId("stay-" + Ids.numbered("demo", person.index()));
        if (person.channel() == Channel.SELF) {
            then(new RequestHelp(id, stay, station, note(person.circumstances()), now), 0);
        } else {
            then(
                    new RecordReferral(
                            id,
                            stay,
                            station,
                            org.homeward.shared.intake.Channel.valueOf(
                                    person.channel().name()),
                            Personal.of(new ShortText(person.place().text().zh())),
                            null,
                            note(person.circumstances()),
                            now),
                    0);
        }
    }

    private boolean screen() {
        Set<RedFlag> flags = EnumSet.noneOf(RedFlag.class);
        if (person.health().contains(HealthFlag.VISIBLE_INJURY)) {
            flags.add(RedFlag.VISIBLE_INJURY);
        }
        if (person.health().contains(HealthFlag.INFECTION_SUSPECTED)) {
            flags.add(RedFlag.SUSPECTED_INFECTIOUS_DISEASE);
        }
        if (person.health().contains(HealthFlag.MENTAL_DISORDER_SUSPECTED)) {
            flags.add(RedFlag.SUSPECTED_MENTAL_DISORDER);
        }
        Impairment impairment = switch (person.cognition()) {
            case CLEAR -> Impairment.NONE;
            case CONFUSED -> Impairment.SUSPECTED;
            case INTELLECTUAL_DISABILITY, DEMENTIA, NOT_COMMUNICATING -> Impairment.EVIDENT;
        };
        then(
                new ScreenSeeker(
                        id,
                        new Screening(
                                true,
                                true,
                                SecurityCheck.PASSED,
                                flags.isEmpty() ? TriageLevel.NONE : TriageLevel.URGENT,
                                flags,
                                impairment,
                                null),
                        now),
                0);
        return !flags.isEmpty();
    }

    private void belongings() {
        List<Belonging> items = person.belongings().stream()
                .map(item -> new Belonging(
                        Personal.of(new ShortText(item.text().zh())),
                        1,
                        item.kind() == Kind.MONEY || item.kind() == Kind.DOCUMENT
                                ? Custodian.STATION
                                : Custodian.PERSON,
                        null))
                .toList();
        if (!items.isEmpty()) {
            then(new ListBelongings(id, items, EnumSet.of(Signatory.RECIPIENT, Signatory.STAFF), now), 0);
        }
    }

    private void observe() {
        person.marks()
                .forEach(mark -> then(
                        new RecordObservation(
                                id, ObservationKind.MARK, note(mark.text().zh()), now),
                        2));
        if (person.dialect() != null) {
            String heard = person.dialect().region().zh()
                    + (person.saying() == null ? "" : "：" + person.saying().zh());
            then(new RecordObservation(id, ObservationKind.SPEECH, note(heard), now), 3);
        }
    }

    private void identify() {
        if (person.name() == null) {
            return;
        }
        then(new ClaimIdentity(id, identity(true), EvidenceKind.SELF_DECLARATION, now), 4);
        if (person.idNumber() != null) {
            Evidence proof = new Evidence(EvidenceKind.ID_DOCUMENT, Personal.of(new ShortText("居民身份证")));
            then(new VerifyIdentity(id, List.of(proof), now), 6);
        }
    }

    private void care() {
        int services = dice.between(1, 5);
        for (int i = 0; i < services; i++) {
            then(new ProvideService(id, SERVICES[dice.below(SERVICES.length)], null, now), dice.between(4, 30));
        }
    }

    private boolean leave() {
        boolean alone = person.age().fromYears() >= 18 && person.cognition() == Cognition.CLEAR;
        if (!alone || now.isAfter(end.minus(Duration.ofDays(DAYS_STILL_OPEN)))) {
            return false;
        }
        if (dice.perMille(60)) {
            then(new RecordAbsconding(id, note("夜间离站未归"), null, null, now), 5);
        } else {
            Set<Signatory> both = EnumSet.of(Signatory.RECIPIENT, Signatory.STAFF);
            then(new PrepareDeparture(id, DepartureMode.OWN_WISH, both, now), 30);
            then(new DepartByOwnWish(id, true, new ShortText("乘车凭证"), null, null, now), 2);
        }
        return true;
    }

    /** A step that happens now and is written down some minutes later; the next one comes so many hours after. */
    private void then(Command command, int hours) {
        Instant recorded = now.plus(Duration.ofMinutes(dice.between(1, 40)));
        steps.add(new Step(command, desk, Role.STATION_STAFF, station, recorded));
        now = recorded.plus(Duration.ofHours(hours));
    }

    private Personal<ShortText> provisionalName() {
        String name = person.nickname() != null
                ? person.nickname()
                : person.name() != null ? person.name().full() : String.format(Locale.ROOT, "无名氏%04d", person.index());
        return Personal.of(new ShortText(name));
    }

    private Identity identity(boolean told) {
        String number = told ? person.idNumber() : null;
        String full = person.name() == null ? null : person.name().full();
        return new Identity(
                told ? personal(full) : null,
                told ? personal(person.alias()) : null,
                sex(),
                Personal.of(birth()),
                number == null ? null : Personal.of(new IdentityNumber(number)),
                told ? new Nationality("CN") : Nationality.UNKNOWN,
                null,
                null,
                told && person.home() != null ? new DivisionCode(person.home().code()) : null,
                told ? personal(person.phone()) : null);
    }

    private Birth birth() {
        LocalDate born = person.age().birthDate();
        return born == null
                ? Birth.estimated(person.age().fromYears(), person.age().toYears(), person.arrival())
                : Birth.on(born);
    }

    private Sex sex() {
        return Sex.valueOf(person.sex().name());
    }

    private static @Nullable Personal<ShortText> personal(@Nullable String text) {
        return text == null ? null : Personal.of(new ShortText(text));
    }

    private static Personal<Note> note(String text) {
        return Personal.of(new Note(text));
    }
}
