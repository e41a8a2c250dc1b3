package org.homeward.seeds.told;

import java.time.LocalDate;
import java.util.Set;
import org.homeward.seeds.people.IdCards;
import org.homeward.seeds.story.Words;
import org.homeward.shared.intake.Impairment;
import org.homeward.shared.intake.RedFlag;
import org.homeward.shared.intake.Screening;
import org.homeward.shared.intake.SecurityCheck;
import org.homeward.shared.intake.TriageLevel;
import org.homeward.shared.kernel.Birth;
import org.homeward.shared.kernel.Personal;
import org.homeward.shared.kernel.Sex;
import org.homeward.shared.person.DivisionCode;
import org.homeward.shared.person.Evidence;
import org.homeward.shared.person.EvidenceKind;
import org.homeward.shared.person.Identity;
import org.homeward.shared.person.IdentityNumber;
import org.homeward.shared.person.Nationality;
import org.jspecify.annotations.Nullable;

/** What a desk sees and is told of somebody, for stories that have no more to say about it. */
final class Seen {

    private Seen() {}

    /** Nothing but a face: sex, and about so old on that day. */
    static Identity face(Sex sex, int youngest, int oldest, String day) {
        Birth birth = Birth.estimated(youngest, oldest, LocalDate.parse(day));
        return new Identity(null, null, sex, Personal.of(birth), null, Nationality.UNKNOWN, null, null, null, null);
    }

    /** A name, a birthday and the county of the household register, as somebody says them. */
    static Identity told(String name, Sex sex, String born, String county) {
        return named(name, sex, born, county, null);
    }

    /** The same with the number on the card, made like those of all invented people. */
    static Identity onPaper(String name, Sex sex, String born, String county) {
        var likewise = org.homeward.seeds.people.Sex.valueOf(sex.name());
        return named(name, sex, born, county, IdCards.number(county, LocalDate.parse(born), likewise, false));
    }

    /** Without means, away from home, nothing that a doctor must see. */
    static Screening inNeed() {
        return inNeed(Impairment.NONE);
    }

    static Screening inNeed(Impairment impairment) {
        return looked(true, impairment, TriageLevel.NONE, Set.of());
    }

    static Screening looked(boolean withoutMeans, Impairment impairment, TriageLevel triage, Set<RedFlag> flags) {
        return new Screening(withoutMeans, true, SecurityCheck.PASSED, triage, flags, impairment, null);
    }

    static Evidence proof(EvidenceKind kind, String reference) {
        return new Evidence(kind, Words.text(reference));
    }

    private static Identity named(String name, Sex sex, String born, String county, @Nullable String number) {
        return new Identity(
                Words.text(name),
                null,
                sex,
                Personal.of(Birth.on(LocalDate.parse(born))),
                number == null ? null : Personal.of(new IdentityNumber(number)),
                new Nationality("CN"),
                null,
                null,
                new DivisionCode(county),
                null);
    }
}
