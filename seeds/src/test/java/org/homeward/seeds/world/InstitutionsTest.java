package org.homeward.seeds.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class InstitutionsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 4);

    private final Divisions divisions = Divisions.load();
    private final Institutions institutions = Institutions.load(divisions);

    @Test
    void every_kind_has_at_least_one_institution() {
        assertThat(InstitutionKind.values())
                .allSatisfy(kind -> assertThat(institutions.ofKind(kind)).isNotEmpty());
    }

    @Test
    void the_institutions_of_the_review_are_there() {
        assertThat(institutions.all())
                .filteredOn(Institution::namedInReview)
                .extracting(institution -> institution.name().zh())
                .contains("天津市救助管理站", "天津市儿童福利院", "中国天津SOS儿童村", "天津市社会福利院", "天津市安宁医院", "天津市失智老人康复照料中心")
                .hasSize(14);
    }

    @Test
    void stations_of_other_provinces_lie_in_their_prefecture() {
        List<Institution> others = institutions.ofKind(InstitutionKind.RESCUE_STATION).stream()
                .filter(station -> !station.namedInReview())
                .toList();
        assertThat(others).hasSizeGreaterThanOrEqualTo(12).allSatisfy(station -> {
            Division division = divisions.get(station.division());
            assertThat(division.level()).isEqualTo(DivisionLevel.PREFECTURE);
            assertThat(station.name().zh()).isEqualTo(division.name() + "救助管理站");
        });
    }

    @Test
    void the_child_welfare_institution_has_two_open_campuses_and_one_to_come() {
        Institution institution = institutions.find("tj-children").orElseThrow();
        assertThat(institution.sites())
                .filteredOn(site -> site.opensInDays() == 0)
                .hasSize(2);
        assertThat(institution.sites())
                .filteredOn(site -> site.opensInDays() > 0)
                .hasSize(1);
    }

    @Test
    void every_station_lodges_women_men_and_children_apart_and_has_places_for_mothers_and_observation() {
        assertThat(institutions.ofKind(InstitutionKind.RESCUE_STATION)).allSatisfy(station -> {
            List<Zone> zones = zones(station).toList();
            assertThat(zones).extracting(Zone::kind).contains(ZoneKind.MOTHER_AND_CHILD, ZoneKind.OBSERVATION);
            assertThat(zones)
                    .filteredOn(zone -> zone.kind() == ZoneKind.GENERAL)
                    .extracting(Zone::sex)
                    .doesNotContain(SexRule.ANY);
            assertThat(zones).extracting(Zone::age).contains(AgeRule.CHILD, AgeRule.ADULT);
        });
    }

    @Test
    void codes_are_unique_at_every_level() {
        assertThat(institutions.all()).extracting(Institution::code).doesNotHaveDuplicates();
        assertThat(institutions.all()).allSatisfy(institution -> {
            assertThat(institution.sites()).extracting(Site::code).doesNotHaveDuplicates();
            assertThat(institution.sites())
                    .allSatisfy(site ->
                            assertThat(site.zones()).extracting(Zone::code).doesNotHaveDuplicates());
        });
    }

    @Test
    void one_licence_is_about_to_end_and_one_has_ended() {
        assertThat(until("tj-elder-3")).isEqualTo(TODAY.plusDays(19));
        assertThat(until("tj-elder-5")).isBefore(TODAY);
        assertThat(until("tj-rescue")).isAfter(TODAY.plusYears(2));
    }

    @Test
    void every_institution_that_takes_people_has_beds_and_every_other_has_none() {
        assertThat(institutions.all())
                .allSatisfy(institution -> assertThat(institution.beds() > 0)
                        .isEqualTo(institution.kind() != InstitutionKind.FUNERAL_HOME));
    }

    private LocalDate until(String code) {
        return Objects.requireNonNull(institutions.find(code).orElseThrow().licence())
                .until(TODAY);
    }

    private static Stream<Zone> zones(Institution institution) {
        return institution.sites().stream().flatMap(site -> site.zones().stream());
    }
}
