package org.homeward.query.caseload;

import java.util.Map;
import org.homeward.shared.caseload.AgeBand;
import org.homeward.shared.caseload.CaseloadPage.Facet;
import org.homeward.shared.caseload.CaseloadRow;
import org.homeward.shared.intake.StayStage;
import org.homeward.shared.kernel.Birth;
import org.homeward.shared.kernel.Sex;
import org.homeward.shared.person.IdentityState;
import org.homeward.shared.person.StatutoryCategory;
import org.homeward.shared.placement.PlacementType;

/**
 * What people are counted by, and how it is packed into one number a person, so that one value is read for six facets:
 * the day of birth in the upper 32 bits, then from the lowest one bit whether it is known, seven bits the placement (0 for
 * none), eight bits each the stage (0 for none) and the category, and four bits each sex and identity.
 *
 * @param total  how many people in all
 * @param counts of each facet the values that anybody has
 */
record Facets(long total, Map<Facet, Map<String, Long>> counts) {

    static final Numbered<StayStage> STAGES = Numbered.of(StayStage.class);
    static final Numbered<StatutoryCategory> CATEGORIES = Numbered.of(StatutoryCategory.class);
    static final Numbered<Sex> SEXES = Numbered.of(Sex.class);
    static final Numbered<IdentityState> IDENTITIES = Numbered.of(IdentityState.class);
    static final Numbered<PlacementType> PLACEMENTS = Numbered.of(PlacementType.class);
    static final Numbered<AgeBand> BANDS = Numbered.of(AgeBand.class);

    private static final int UNKNOWN_BAND = BANDS.number(AgeBand.UNKNOWN);

    static long packed(CaseloadRow row) {
        Birth birth = row.birth() == null ? null : row.birth().orNull();
        int low = (birth == null ? 0 : 1)
                | (row.placement() == null ? 0 : PLACEMENTS.number(row.placement()) + 1) << 1
                | (row.stage() == null ? 0 : STAGES.number(row.stage()) + 1) << 8
                | CATEGORIES.number(row.category()) << 16
                | SEXES.number(row.sex()) << 24
                | IDENTITIES.number(row.identityState()) << 28;
        long born = birth == null ? 0 : AgeBands.middle(birth);
        return born << 32 | Integer.toUnsignedLong(low);
    }

    /** The number of the band of age. */
    static int band(long packed, AgeBands ages) {
        boolean known = (packed & 1) != 0;
        return known ? ages.numberOf((int) (packed >> 32)) : UNKNOWN_BAND;
    }

    /** One more than the number of the way in which the person is placed, 0 for none. */
    static int placement(long packed) {
        return (int) (packed >> 1) & 0x7F;
    }

    /** One more than the number of the stage, 0 for none. */
    static int stage(long packed) {
        return (int) (packed >> 8) & 0xFF;
    }

    static int category(long packed) {
        return (int) (packed >> 16) & 0xFF;
    }

    static int sex(long packed) {
        return (int) (packed >> 24) & 0xF;
    }

    static int identity(long packed) {
        return (int) (packed >> 28) & 0xF;
    }
}
