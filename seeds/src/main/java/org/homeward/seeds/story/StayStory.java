package org.homeward.seeds.story;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.homeward.seeds.people.Belonging.Kind;
import org.homeward.seeds.people.Cognition;
import org.homeward.seeds.people.Dice;
import org.homeward.seeds.people.HealthFlag;
import org.homeward.seeds.people.PersonProfile;
import org.homeward.seeds.people.StoryKind;
import org.homeward.shared.intake.Belonging;
import org.homeward.shared.intake.Channel;
import org.homeward.shared.intake.Custodian;
import org.homeward.shared.intake.DeclineGround;
import org.homeward.shared.intake.DeclineReview;
import org.homeward.shared.intake.Impairment;
import org.homeward.shared.intake.IntakeCommand.AssignBed;
import org.homeward.shared.intake.IntakeCommand.DeclineHelp;
import org.homeward.shared.intake.IntakeCommand.DivertToMedical;
import org.homeward.shared.intake.IntakeCommand.ListBelongings;
import org.homeward.shared.intake.IntakeCommand.RecordHospitalDischarge;
import org.homeward.shared.intake.IntakeCommand.RecordReferral;
import org.homeward.shared.intake.IntakeCommand.ReferToPolice;
import org.homeward.shared.intake.IntakeCommand.RegisterRecipient;
import org.homeward.shared.intake.IntakeCommand.RequestHelp;
import org.homeward.shared.intake.IntakeCommand.ReviewDecline;
import org.homeward.shared.intake.IntakeCommand.ScreenSeeker;
import org.homeward.shared.intake.IntakeCommand.WithdrawRequest;
import org.homeward.shared.intake.RedFlag;
import org.homeward.shared.intake.Screening;
import org.homeward.shared.intake.SecurityCheck;
import org.homeward.shared.intake.Signatory;
import org.homeward.shared.intake.TriageLevel;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.kernel.ShortText;
import org.homeward.shared.kernel.StayId;

/** One stay of an invented person, from the door to the way out, as far as the time up to the day of loading allows. */
final class StayStory {

    private static final int SHORTEST_REGISTERED = 6;

    private final PersonProfile person;
    private final Said said;
    private final IdentityStory identity;
    private final PersonId id;
    private final StayId stay;
    private final Dice dice;
    private final Journal journal;
    private final FreeBeds beds;
    private boolean keeps;

    StayStory(
            PersonProfile person,
            Said said,
            IdentityStory identity,
            StayId stay,
            Dice dice,
            Journal journal,
            FreeBeds beds) {
        this.person = person;
        this.said = said;
        this.identity = identity;
        this.id = identity.file();
        this.stay = stay;
        this.dice = dice;
        this.journal = journal;
        this.beds = beds;
    }

    /** How a stay goes that is not the last one. */
    StoryKind waysOut() {
        return mayLeaveAlone() && !dice.perMille(150) ? StoryKind.LEFT_BY_OWN_WISH : StoryKind.LEFT_WITHOUT_NOTICE;
    }

    /**
     * Tells it.
     *
     * @param events about how many
     * @return whether it ended before the day of loading
     */
    boolean tell(StoryKind kind, int events) {
        int began = journal.size();
        arrive();
        if (events < SHORTEST_REGISTERED / 2) {
            goAgain();
            return !journal.isOver();
        }
        Set<RedFlag> flags = screen();
        if (kind == StoryKind.REFUSED && mayLeaveAlone() && flags.isEmpty()) {
            decline();
            return !journal.isOver();
        }
        if (!flags.isEmpty() || kind == StoryKind.HOSPITAL_FIRST) {
            journal.then(new DivertToMedical(id, new ShortText("市人民医院"), Words.note("先行救治"), journal.now()), 1);
            journal.then(new RecordHospitalDischarge(id, Words.text("出院证明"), journal.now()), 20);
        }
        journal.then(new RegisterRecipient(id, Words.note(person.circumstances()), true, true, journal.now()), 1);
        belongings();
        Journal.Slot bed = journal.keep(1);
        boolean child = identity.mayBeChild(bed.at());
        identity.tell(kind, events);
        boolean ended =
                new CareStory(identity, dice, journal, mayLeaveAlone()).tell(kind, events - (journal.size() - began));
        boolean gone = ended && !journal.isOver();
        sleep(bed, child, gone ? journal.now() : Instant.MAX);
        return gone;
    }

    /** A child, or somebody who does not seem to understand, is not let go at the desk. */
    private void goAgain() {
        if (!mayLeaveAlone()) {
            ShortText police = new ShortText("属地派出所");
            journal.then(new ReferToPolice(id, police, true, Words.note("由公安查找监护人"), journal.now()), 1);
        } else {
            journal.then(new WithdrawRequest(id, Words.note("不愿等候，自行离开"), journal.now()), 1);
        }
    }

    /** Whether the station took something into keeping. */
    boolean keeps() {
        return keeps;
    }

    StayId stay() {
        return stay;
    }

    private void sleep(Journal.Slot slot, boolean child, Instant until) {
        if (!identity.isOfClearAge(slot.at())) {
            return;
        }
        beds.take(said.sex(), child, slot.at(), until)
                .ifPresent(free -> journal.fill(slot, new AssignBed(id, free.zone(), free.number(), null, slot.at())));
    }

    private void arrive() {
        if (person.channel() == org.homeward.seeds.people.Channel.SELF) {
            journal.then(
                    new RequestHelp(id, stay, journal.station(), Words.note(person.circumstances()), journal.now()), 0);
            return;
        }
        journal.then(
                new RecordReferral(
                        id,
                        stay,
                        journal.station(),
                        Channel.valueOf(person.channel().name()),
                        Words.text(person.place().text().zh()),
                        null,
                        Words.note(person.circumstances()),
                        journal.now()),
                0);
    }

    private Set<RedFlag> screen() {
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
        journal.then(new ScreenSeeker(id, found(true, flags), journal.now()), 0);
        return flags;
    }

    private Screening found(boolean withoutMeans, Set<RedFlag> flags) {
        TriageLevel triage = flags.isEmpty() ? TriageLevel.NONE : TriageLevel.URGENT;
        return new Screening(withoutMeans, true, SecurityCheck.PASSED, triage, flags, impairment(), null);
    }

    private void decline() {
        DeclineGround ground = dice.pick(List.of(DeclineGround.WANTS_CASH_ONLY, DeclineGround.ABLE_TO_PAY));
        if (ground == DeclineGround.ABLE_TO_PAY) {
            journal.then(new ScreenSeeker(id, found(false, Set.of()), journal.now()), 0);
        }
        journal.then(
                new DeclineHelp(
                        id,
                        ground,
                        new ShortText("不予救助通知书" + Ids.numbered("", person.index())),
                        Words.note("不符合救助条件"),
                        journal.now()),
                20);
        journal.decided(new ReviewDecline(id, DeclineReview.UPHELD, Words.note("情况属实"), journal.now()), 1);
    }

    private void belongings() {
        List<Belonging> items = person.belongings().stream()
                .map(item -> new Belonging(Words.text(item.text().zh()), 1, keeper(item.kind()), null))
                .toList();
        if (!items.isEmpty()) {
            keeps = items.stream().anyMatch(item -> item.keptBy() == Custodian.STATION);
            journal.then(
                    new ListBelongings(id, items, EnumSet.of(Signatory.RECIPIENT, Signatory.STAFF), journal.now()), 0);
        }
    }

    private static Custodian keeper(Kind kind) {
        return kind == Kind.MONEY || kind == Kind.DOCUMENT ? Custodian.STATION : Custodian.PERSON;
    }

    private Impairment impairment() {
        return switch (person.cognition()) {
            case CLEAR -> Impairment.NONE;
            case CONFUSED -> Impairment.SUSPECTED;
            case INTELLECTUAL_DISABILITY, DEMENTIA, NOT_COMMUNICATING -> Impairment.EVIDENT;
        };
    }

    private boolean mayLeaveAlone() {
        boolean healthy = !person.health().contains(HealthFlag.MENTAL_DISORDER_SUSPECTED);
        return !identity.mayBeChild(journal.now()) && person.cognition() == Cognition.CLEAR && healthy;
    }
}
