package org.homeward.seeds.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class DivisionsTest {
    private final Divisions divisions = Divisions.load();

    @Test
    void a_county_is_found_with_everything_above_it() {
        assertThat(divisions.get("130102")).isEqualTo(new Division("130102", "长安区", DivisionLevel.COUNTY, "130100"));
        assertThat(divisions.fullName("130102")).isEqualTo("河北省石家庄市长安区");
    }

    @Test
    void a_district_of_a_municipality_hangs_on_the_municipality() {
        assertThat(divisions.fullName("120104")).isEqualTo("天津市南开区");
        assertThat(divisions.children("120000")).hasSize(16);
    }

    @Test
    void a_prefecture_without_counties_is_a_leaf() {
        assertThat(divisions.leaves("440000")).extracting(Division::name).contains("东莞市", "中山市", "天河区");
    }

    @Test
    void the_whole_country_is_there() {
        assertThat(divisions.provinces()).hasSize(34);
        assertThat(divisions.provinces().stream()
                        .mapToInt(province -> divisions.leaves(province.code()).size())
                        .sum())
                .isBetween(2_850, 2_860);
    }

    @Test
    void every_name_can_be_written_out() {
        divisions
                .provinces()
                .forEach(province -> assertThat(divisions.leaves(province.code()))
                        .allSatisfy(leaf ->
                                assertThat(divisions.fullName(leaf.code())).startsWith(province.name())));
    }

    @Test
    void an_unknown_code_is_refused() {
        assertThat(divisions.find("129999")).isEmpty();
        assertThatThrownBy(() -> divisions.get("129999"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("129999");
    }
}
