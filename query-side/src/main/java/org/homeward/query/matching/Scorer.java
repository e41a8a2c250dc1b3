package org.homeward.query.matching;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.homeward.query.names.Readings;
import org.homeward.shared.kernel.Birth;
import org.homeward.shared.kernel.Sex;
import org.homeward.shared.missing.Agreement;
import org.homeward.shared.missing.MatchField;
import org.homeward.shared.missing.MatchHow;
import org.homeward.shared.person.DivisionCode;
import org.homeward.shared.person.Mark;
import org.jspecify.annotations.Nullable;

/**
 * Says how likely two profiles are of one person, field by field: each field that both have adds how much likelier its
 * agreement is for one person than for two, as a logarithm (after Fellegi and Sunter, 1969). Rare agreement weighs more
 * than common. The result depends on the two profiles only. Immutable, safe for threads.
 */
public final class Scorer {

    private final NameReader reader;
    private final NameComparison names;

    private Scorer(Readings readings) {
        Frequencies frequencies = Frequencies.load(readings);
        reader = new NameReader(readings, frequencies);
        names = new NameComparison(frequencies);
    }

    /**
     * The scorer by the tables that the program ships with. Reading them is work, most of all while a program starts, and is
     * done once.
     */
    public static Scorer shipped() {
        return Shipped.SCORER;
    }

    /** Whether somebody who was found may be somebody who is looked for. */
    public Score score(Profile found, Profile sought) {
        return score(prepare(found), prepare(sought));
    }

    /**
     * Whether two who were found are one person; the same whichever is named first. Where and when each was found says
     * nothing: people come back, and to other stations. The same identity number decides.
     */
    public Score same(Profile one, Profile other) {
        return same(prepare(one), prepare(other));
    }

    Prepared prepare(Profile profile) {
        return Prepared.of(reader, profile);
    }

    NameReader reader() {
        return reader;
    }

    Score score(Prepared found, Prepared sought) {
        List<Reason> reasons = who(found, sought);
        places(reasons, found.profile(), sought.profile());
        date(reasons, found.profile().day(), sought.profile().day());
        return Score.of(reasons);
    }

    Score same(Prepared one, Prepared other) {
        boolean inOrder = order(one.profile()).compareTo(order(other.profile())) <= 0;
        Prepared first = inOrder ? one : other;
        Prepared second = inOrder ? other : one;
        List<Reason> reasons = who(first, second);
        Reason origin = origin(first.profile(), second.profile());
        if (origin != null) {
            reasons.add(origin);
        }
        return Score.ofTwoFound(reasons);
    }

    /** Where several names or marks fit equally well, which is named must not depend on whose turn it is. */
    private static String order(Profile profile) {
        return profile.names() + " " + profile.otherNames() + " " + profile.kinNames() + " " + profile.marks();
    }

    /** All that is told of the person, and nothing of how they were lost and found. */
    private List<Reason> who(Prepared found, Prepared sought) {
        List<Reason> reasons = new ArrayList<>();
        if (!found.names().isEmpty() && !sought.names().isEmpty()) {
            NameAgreement name = names.compare(found.names(), sought.names());
            reasons.add(new Reason(MatchField.NAME, name.agreement(), name.worth(), name.how()));
        }
        if (!found.kin().isEmpty() && !sought.kin().isEmpty()) {
            reasons.add(kin(names.compare(found.kin(), sought.kin())));
        }
        Profile one = found.profile();
        Profile other = sought.profile();
        sex(reasons, one.sex(), other.sex());
        birth(reasons, one.birth(), other.birth());
        if (one.idNumber() != null && other.idNumber() != null) {
            reasons.add(IdDigits.compare(one.idNumber(), other.idNumber()));
        }
        height(reasons, one.height(), other.height());
        marks(reasons, one.marks(), other.marks());
        return reasons;
    }

    private static Reason kin(NameAgreement name) {
        return name.worth() > 0
                ? new Reason(MatchField.KIN, name.agreement(), name.worth() * Weights.KIN_SHARE, name.how())
                : new Reason(MatchField.KIN, Agreement.DIFFERENT, Weights.OTHER_KIN, MatchHow.OTHER_NAME);
    }

    private static void sex(List<Reason> reasons, Sex found, Sex sought) {
        if (found == Sex.UNKNOWN || sought == Sex.UNKNOWN) {
            return;
        }
        reasons.add(
                found == sought
                        ? new Reason(MatchField.SEX, Agreement.SAME, Weights.SAME_SEX, MatchHow.SAME_SEX)
                        : new Reason(MatchField.SEX, Agreement.DIFFERENT, Weights.OTHER_SEX, MatchHow.OTHER_SEX));
    }

    private static void birth(List<Reason> reasons, @Nullable Birth found, @Nullable Birth sought) {
        if (found != null && sought != null) {
            reasons.add(new Spans(
                            found.earliest().toEpochDay(),
                            found.latest().toEpochDay(),
                            sought.earliest().toEpochDay(),
                            sought.latest().toEpochDay())
                    .reason());
        }
    }

    private static void height(List<Reason> reasons, @Nullable Height found, @Nullable Height sought) {
        if (found == null || sought == null || !comparable(found, sought)) {
            return;
        }
        int apart = Math.abs(found.cm() - sought.cm());
        if (apart <= Weights.SAME_HEIGHT_CM) {
            reasons.add(new Reason(MatchField.HEIGHT, Agreement.SAME, Weights.SAME_HEIGHT, MatchHow.SAME_HEIGHT));
        } else if (apart <= Weights.HEIGHT_CLOSE_CM) {
            reasons.add(new Reason(MatchField.HEIGHT, Agreement.CLOSE, Weights.HEIGHT_CLOSE, MatchHow.HEIGHT_CLOSE));
        } else {
            reasons.add(
                    new Reason(MatchField.HEIGHT, Agreement.DIFFERENT, Weights.OTHER_HEIGHT, MatchHow.OTHER_HEIGHT));
        }
    }

    /** Whether both had grown, or both were measured at about the same time. */
    private static boolean comparable(Height found, Height sought) {
        if (found.grown() && sought.grown()) {
            return true;
        }
        LocalDate one = found.measuredOn();
        LocalDate other = sought.measuredOn();
        return one != null
                && other != null
                && Math.abs(ChronoUnit.DAYS.between(one, other)) <= Weights.CHILD_HEIGHT_DAYS;
    }

    private static void marks(List<Reason> reasons, List<Mark> found, List<Mark> sought) {
        if (!found.isEmpty() && !sought.isEmpty()) {
            reasons.add(MarkComparison.compare(found, sought));
        }
    }

    private static void places(List<Reason> reasons, Profile found, Profile sought) {
        Reason origin = origin(found, sought);
        if (origin != null) {
            reasons.add(origin);
        }
        DivisionCode one = found.place();
        DivisionCode other = sought.place();
        if (one != null && other != null) {
            Nearness near = Nearness.of(number(one), number(other));
            double worth = near.fromLostToFound();
            double added = origin == null ? worth : Nearness.second(origin.contribution(), worth);
            reasons.add(new Reason(MatchField.PLACES, near.agreement(), added, near.ofPlaces()));
        }
    }

    /** Homes where both are known; else a home with a dialect, or two dialects. */
    private static @Nullable Reason origin(Profile found, Profile sought) {
        if (found.home() != null && sought.home() != null) {
            Nearness near = Nearness.of(number(found.home()), number(sought.home()));
            return new Reason(MatchField.PLACES, near.agreement(), near.atHome(), near.ofHomes());
        }
        DivisionCode one = found.home() != null ? found.home() : found.speech();
        DivisionCode other = sought.home() != null ? sought.home() : sought.speech();
        if (one == null || other == null) {
            return null;
        }
        Nearness near = Nearness.of(number(one), number(other));
        return near == Nearness.FAR
                ? new Reason(MatchField.PLACES, Agreement.DIFFERENT, near.ofSpeech(), MatchHow.SPEECH_OF_ELSEWHERE)
                : new Reason(MatchField.PLACES, Agreement.CLOSE, near.ofSpeech(), MatchHow.SPEECH_FITS);
    }

    private static void date(List<Reason> reasons, @Nullable LocalDate found, @Nullable LocalDate lost) {
        if (found != null && lost != null) {
            reasons.add(Days.reason(ChronoUnit.DAYS.between(lost, found)));
        }
    }

    static int number(DivisionCode code) {
        return Integer.parseInt(code.value());
    }

    /** Made when first asked for, by one thread. */
    private static final class Shipped {

        static final Scorer SCORER = new Scorer(Readings.shipped());
    }
}
