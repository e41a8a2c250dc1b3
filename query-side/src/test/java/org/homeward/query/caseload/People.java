package org.homeward.query.caseload;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.homeward.query.matching.Profile;
import org.homeward.query.sealed.IndexSecret;
import org.homeward.shared.caseload.CaseloadFilter;
import org.homeward.shared.caseload.CaseloadPage;
import org.homeward.shared.caseload.CaseloadRow;
import org.homeward.shared.caseload.CaseloadRow.Owed;
import org.homeward.shared.intake.StayStage;
import org.homeward.shared.kernel.Birth;
import org.homeward.shared.kernel.DeadlineId;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.kernel.Personal;
import org.homeward.shared.kernel.Sex;
import org.homeward.shared.kernel.ShortText;
import org.homeward.shared.kernel.StayId;
import org.homeward.shared.person.IdentityState;
import org.homeward.shared.person.StatutoryCategory;
import org.homeward.shared.placement.PlacementType;
import org.homeward.shared.policy.PolicyKey;
import org.homeward.shared.returnhome.JourneyStage;
import org.jspecify.annotations.Nullable;

/** Invented people for the index, every fact of whom can be set. */
final class People {

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    static final Instant NOW = Instant.parse("2026-03-01T04:00:00Z");
    static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    static final FacilityId EAST = new FacilityId("facility-east01");
    static final FacilityId WEST = new FacilityId("facility-west01");

    /** What seals the index: the same in every process of a test. */
    static final IndexSecret SECRET =
            IndexSecret.of("thirty-two bytes of a test secret".getBytes(StandardCharsets.UTF_8));

    private People() {}

    /** The index in a folder, opened. */
    static CaseloadIndex index(Path folder) {
        return new CaseloadIndex(folder, SECRET, CLOCK, ZONE);
    }

    static PersonId id(long number) {
        return new PersonId("person-%08d".formatted(number));
    }

    static Builder person(long number) {
        return new Builder(number);
    }

    static CaseloadFilter text(@Nullable String typed) {
        CaseloadFilter all = CaseloadFilter.ALL;
        return new CaseloadFilter(
                typed,
                null,
                null,
                all.stages(),
                all.categories(),
                all.ageBands(),
                all.sexes(),
                all.identity(),
                all.placements(),
                all.journeys(),
                all.owed(),
                null,
                null,
                null,
                null);
    }

    static List<String> names(CaseloadPage page) {
        return names(page.rows());
    }

    static List<String> names(List<CaseloadRow> rows) {
        return rows.stream()
                .map(row -> row.name().map(ShortText::value).orElse("-"))
                .toList();
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static final class Builder {

        private final long number;
        private final List<StayRow> stays = new ArrayList<>();
        private final List<String> otherNames = new ArrayList<>();
        private long version = 1;
        private Personal<ShortText> name;
        private Sex sex = Sex.UNKNOWN;
        private @Nullable Personal<Birth> birth;
        private IdentityState identity = IdentityState.PROVISIONAL;
        private StatutoryCategory category = StatutoryCategory.NONE;
        private @Nullable StayStage stage;
        private FacilityId station = EAST;
        private @Nullable FacilityId placedAt;
        private final List<FacilityId> hosts = new ArrayList<>();
        private @Nullable PlacementType placement;
        private @Nullable LocalDate visitDue;
        private @Nullable JourneyStage journey;
        private final List<Owed> owed = new ArrayList<>();
        private @Nullable Instant requestedAt;
        private Instant changedAt = NOW;
        private boolean mergedAway;
        private boolean forgotten;
        private byte[] state = new byte[] {1};
        private boolean lookedFor;
        private @Nullable Profile profile;

        private Builder(long number) {
            this.number = number;
            this.name = Personal.of(new ShortText("无名氏" + number));
        }

        Builder version(long value) {
            version = value;
            return this;
        }

        Builder named(String value) {
            name = Personal.of(new ShortText(value));
            return this;
        }

        Builder erased() {
            name = Personal.erased();
            birth = Personal.erased();
            return this;
        }

        Builder alsoNamed(String value) {
            otherNames.add(value);
            return this;
        }

        Builder sex(Sex value) {
            sex = value;
            return this;
        }

        Builder born(LocalDate earliest, LocalDate latest) {
            birth = Personal.of(new Birth(earliest, latest));
            return this;
        }

        Builder born(int year) {
            return born(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        }

        Builder identity(IdentityState value) {
            identity = value;
            return this;
        }

        Builder category(StatutoryCategory value) {
            category = value;
            return this;
        }

        Builder stage(@Nullable StayStage value) {
            stage = value;
            return this;
        }

        Builder at(FacilityId value) {
            station = value;
            return this;
        }

        Builder placed(PlacementType type, @Nullable FacilityId where, @Nullable LocalDate visit) {
            placement = type;
            placedAt = where;
            visitDue = visit;
            return where == null ? this : allowedAt(where);
        }

        /** Is to live there, or did. */
        Builder allowedAt(FacilityId where) {
            hosts.add(where);
            return this;
        }

        /** Owed by a time; those that are due first are added first. */
        Builder owed(Instant due, boolean missed) {
            return owed(PolicyKey.TRACE_NOTICE, due, missed);
        }

        Builder owed(PolicyKey rule, Instant due, boolean missed) {
            DeadlineId id = new DeadlineId("deadline-somerule" + (owed.size() + 1));
            owed.add(new Owed(id, rule, due.minusSeconds(3600), due, missed));
            return this;
        }

        Builder onTheWay(@Nullable JourneyStage value) {
            journey = value;
            return this;
        }

        Builder requestedAt(@Nullable Instant value) {
            requestedAt = value;
            return this;
        }

        Builder changedAt(Instant value) {
            changedAt = value;
            return this;
        }

        Builder forgotten() {
            forgotten = true;
            return this;
        }

        Builder mergedAway() {
            mergedAway = true;
            return this;
        }

        Builder lookedFor() {
            lookedFor = true;
            return this;
        }

        /** What is compared, where it is more than the list shows. */
        Builder compared(Profile value) {
            profile = value;
            return this;
        }

        Builder state(String value) {
            state = bytes(value);
            return this;
        }

        Builder stay(FacilityId where, Instant requested, @Nullable Instant registered, @Nullable Instant ended) {
            stays.add(new StayRow(
                    new StayId("stay-%06dx%d".formatted(number, stays.size())), where, requested, registered, ended));
            return this;
        }

        private Profile compared() {
            ShortText known = name.orNull();
            return profile != null
                    ? profile
                    : Profile.builder()
                            .name(known == null ? null : known.value())
                            .sex(sex)
                            .birth(birth == null ? null : birth.orNull())
                            .build();
        }

        IndexedPerson build() {
            CaseloadRow row = new CaseloadRow(
                    id(number),
                    version,
                    name,
                    null,
                    sex,
                    birth,
                    identity,
                    category,
                    stage,
                    station,
                    placedAt,
                    placement,
                    visitDue,
                    journey,
                    List.copyOf(owed),
                    requestedAt,
                    null,
                    null,
                    changedAt,
                    mergedAway);
            return new IndexedPerson(
                    row,
                    List.copyOf(stays),
                    List.copyOf(hosts),
                    List.copyOf(otherNames),
                    compared(),
                    lookedFor,
                    forgotten,
                    state);
        }
    }
}
