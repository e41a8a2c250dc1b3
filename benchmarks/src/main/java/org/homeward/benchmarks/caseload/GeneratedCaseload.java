package org.homeward.benchmarks.caseload;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.homeward.query.caseload.IndexedPerson;
import org.homeward.query.caseload.StayRow;
import org.homeward.query.matching.Profile;
import org.homeward.seeds.people.KnownAge;
import org.homeward.seeds.people.PersonProfile;
import org.homeward.seeds.people.PopulationPlan;
import org.homeward.seeds.world.Divisions;
import org.homeward.shared.caseload.CaseloadRow;
import org.homeward.shared.intake.StayStage;
import org.homeward.shared.kernel.Birth;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.kernel.Personal;
import org.homeward.shared.kernel.Sex;
import org.homeward.shared.kernel.ShortText;
import org.homeward.shared.kernel.StayId;
import org.homeward.shared.person.DivisionCode;
import org.homeward.shared.person.IdentityState;
import org.homeward.shared.person.StatutoryCategory;
import org.jspecify.annotations.Nullable;

/** The people of the demo world's generator as rows of the list, the same for the same seed. */
final class GeneratedCaseload {

    private static final long SEED = 42;
    private static final int STATIONS = 300;
    private static final int STATE_BYTES = 600;
    private static final LocalDate FIRST = LocalDate.of(2019, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2025, 12, 31);

    private final PopulationPlan plan;

    GeneratedCaseload(int size) {
        plan = new PopulationPlan(Divisions.load(), SEED, size, FIRST, LAST);
    }

    IndexedPerson person(int number, long version) {
        PersonProfile profile = plan.profile(number);
        Random random = new Random(number * 31L + version);
        List<StayRow> stays = stays(profile, plan.filePlan(profile).stays(), random);
        StayRow last = stays.getLast();
        List<String> names = new ArrayList<>();
        add(names, profile.name() == null ? null : profile.name().full());
        add(names, profile.alias());
        add(names, profile.nickname());
        String name = names.isEmpty() ? "无名氏" + number : names.getFirst();
        byte[] state = new byte[STATE_BYTES];
        random.nextBytes(state);
        CaseloadRow row = new CaseloadRow(
                id(number),
                version,
                Personal.of(new ShortText(name)),
                profile.alias() == null ? null : Personal.of(new ShortText(profile.alias())),
                random.nextInt(30) == 0
                        ? Sex.UNKNOWN
                        : Sex.valueOf(profile.sex().name()),
                birth(profile, random),
                pick(random, IdentityState.values()),
                pick(random, StatutoryCategory.values()),
                last.endedAt() == null ? StayStage.IN_STATION : pick(random, StayStage.values()),
                last.station(),
                null,
                null,
                null,
                null,
                List.of(),
                last.requestedAt(),
                last.registeredAt(),
                last.endedAt(),
                last.requestedAt().plusSeconds(random.nextInt(8_000_000)),
                random.nextInt(100) == 0);
        return new IndexedPerson(row, stays, List.of(), names, compared(profile, row), false, false, state);
    }

    private static Profile compared(PersonProfile profile, CaseloadRow row) {
        return Profile.builder()
                .name(profile.name() == null ? null : profile.name().full())
                .otherName(profile.alias())
                .otherName(profile.nickname())
                .sex(row.sex())
                .birth(row.birth() == null ? null : row.birth().orNull())
                .idNumber(profile.idNumber())
                .home(
                        profile.home() == null
                                ? null
                                : new DivisionCode(profile.home().code()))
                .build();
    }

    static PersonId id(int number) {
        return new PersonId("person-%010d".formatted(number));
    }

    static FacilityId station(int number) {
        return new FacilityId("facility-%06d".formatted(number));
    }

    private static List<StayRow> stays(PersonProfile profile, int count, Random random) {
        List<StayRow> stays = new ArrayList<>();
        Instant at = profile.arrival().atStartOfDay(ZoneOffset.ofHours(8)).toInstant();
        for (int stay = 0; stay < count; stay++) {
            Instant requested = at.plusSeconds(random.nextInt(86_400));
            Instant ended = requested.plusSeconds(3_600 + random.nextInt(1_000_000));
            boolean open = stay == count - 1 && random.nextInt(20) == 0;
            stays.add(new StayRow(
                    new StayId("stay-%010dx%d".formatted(profile.index(), stay)),
                    station((int) (STATIONS * Math.pow(random.nextDouble(), 3))),
                    requested,
                    random.nextInt(8) == 0 ? null : requested.plusSeconds(1_800),
                    open ? null : ended));
            at = ended.plusSeconds(random.nextInt(9_000_000));
        }
        return stays;
    }

    private static @Nullable Personal<Birth> birth(PersonProfile profile, Random random) {
        KnownAge age = profile.age();
        if (age.birthDate() != null) {
            return Personal.of(Birth.on(age.birthDate()));
        }
        return random.nextInt(4) == 0
                ? null
                : Personal.of(Birth.estimated(age.fromYears(), age.toYears(), profile.arrival()));
    }

    private static void add(List<String> names, @Nullable String name) {
        if (name != null) {
            names.add(name);
        }
    }

    private static <E> E pick(Random random, E[] values) {
        return values[random.nextInt(values.length)];
    }
}
