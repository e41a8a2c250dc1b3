package org.homeward.query.masks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.homeward.platform.messages.HomewardJson;
import org.homeward.shared.caseload.CaseloadPage;
import org.homeward.shared.caseload.ShiftCounts;
import org.homeward.shared.dossier.PersonChanged;
import org.homeward.shared.kernel.ActorId;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.Note;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.kernel.Personal;
import org.homeward.shared.kernel.QueryFault;
import org.homeward.shared.kernel.Reveal;
import org.homeward.shared.kernel.RevealPurpose;
import org.homeward.shared.kernel.Role;
import org.homeward.shared.kernel.Sensitive;
import org.homeward.shared.kernel.SensitiveKind;
import org.homeward.shared.kernel.Sex;
import org.homeward.shared.kernel.ShortText;
import org.homeward.shared.kernel.SoughtId;
import org.homeward.shared.kernel.Viewer;
import org.homeward.shared.missing.MissingReportChanged;
import org.homeward.shared.missing.Reporter;
import org.homeward.shared.missing.Separation;
import org.homeward.shared.missing.SeparationCause;
import org.homeward.shared.missing.Sought;
import org.homeward.shared.missing.SoughtPerson;
import org.homeward.shared.network.StationChanged;
import org.homeward.shared.person.Description;
import org.homeward.shared.person.DivisionCode;
import org.homeward.shared.person.FileEvent.ObservationRecorded;
import org.homeward.shared.person.Identity;
import org.homeward.shared.person.IdentityNumber;
import org.homeward.shared.person.Nationality;
import org.homeward.shared.person.ObservationKind;
import org.homeward.shared.person.Relation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MasksTest {

    private static final String NUMBER = "11010519491231002X";

    @Test
    void a_telephone_number_can_be_told_from_another_and_an_identity_number_cannot() {
        Identity shown = (Identity) masks(Role.SUPERVISOR, null).over(identity("13812340000"));
        assertThat(shown.phone()).isEqualTo(Personal.masked("138••••0000"));
        assertThat(shown.idNumber()).isEqualTo(Personal.masked("••••"));
        assertThat(shown.household()).isEqualTo(Personal.masked("••••"));
        assertThat(shown.name()).isEqualTo(Personal.of(new ShortText("张伟")));
        assertThat(shown.alias()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"010-6552 1234", "13812340000 找刘洋", "138123400001", "1381234000"})
    void of_what_is_no_mobile_number_nothing_is_shown(String contact) {
        Identity shown = (Identity) masks(Role.SUPERVISOR, null).over(identity(contact));
        assertThat(shown.phone()).isEqualTo(Personal.masked("••••"));
    }

    @Test
    void what_is_asked_for_is_shown_and_nothing_else() {
        Identity shown =
                (Identity) masks(Role.STATION_STAFF, SensitiveKind.PHONE).over(identity("13812340000"));
        assertThat(shown.phone()).isEqualTo(Personal.of(new ShortText("13812340000")));
        assertThat(shown.idNumber()).isEqualTo(Personal.masked("••••"));
    }

    @Test
    void what_is_never_shown_is_refused_whatever_it_is_needed_for() {
        assertThatThrownBy(() -> masks(Role.AUDITOR, SensitiveKind.PHONE)).isInstanceOf(QueryFault.class);
        assertThatThrownBy(() -> new Masks(viewer(Role.STATION_STAFF), true, reveal(SensitiveKind.ID_NUMBER)))
                .isInstanceOf(QueryFault.class);
    }

    @Test
    void what_was_erased_stays_erased() {
        Identity erased = new Identity(
                null, null, Sex.MALE, null, Personal.erased(), Nationality.UNKNOWN, null, null, null, null);
        assertThat(masks(Role.SUPERVISOR, null).over(erased)).isEqualTo(erased);
    }

    @ParameterizedTest
    @CsvSource({"HEALTH,true", "CLOTHING,false"})
    void an_observation_is_hidden_when_it_is_about_health(ObservationKind kind, boolean hidden) {
        ObservationRecorded seen = new ObservationRecorded(
                new PersonId("person-masks001"), kind, Personal.of(new Note("咳嗽")), Instant.EPOCH);
        ObservationRecorded shown =
                (ObservationRecorded) masks(Role.STATION_STAFF, null).over(seen);
        assertThat(shown.text()).isEqualTo(hidden ? Personal.masked("••••") : Personal.of(new Note("咳嗽")));
    }

    @Test
    void of_somebody_who_is_looked_for_only_the_number_is_hidden() {
        Sought shown = (Sought) masks(Role.TRACING_OFFICER, null).over(sought());
        Personal.Masked<SoughtPerson> masked = (Personal.Masked<SoughtPerson>) shown.person();
        assertThat(masked.shown()).isEqualTo(Map.of("idNumber", "••••"));
        SoughtPerson rest = Objects.requireNonNull(masked.rest());
        assertThat(rest.idNumber()).isNull();
        assertThat(rest.name()).isEqualTo(new ShortText("小石头"));
    }

    @Test
    void who_looks_is_hidden_whole_and_yet_each_part_has_something_in_its_place() {
        Kept kept = new Kept(Personal.of(new Reporter(new ShortText("刘敏"), null, new DivisionCode("130683"))));
        assertThat(masks(Role.STATION_STAFF, null).over(kept))
                .isEqualTo(new Kept(new Personal.Masked<>(null, Map.of("name", "••••", "home", "••••"))));
    }

    /** Something that says who looks. */
    record Kept(@Sensitive(SensitiveKind.REPORTER) Personal<Reporter> reporter) {}

    @Test
    void what_is_hidden_crosses_the_bus_as_it_is() {
        Object shown = masks(Role.TRACING_OFFICER, null).over(sought());
        byte[] json = HomewardJson.mapper().writeValueAsBytes(shown);
        assertThat(HomewardJson.mapper().readValue(json, Sought.class)).isEqualTo(shown);
        assertThat(new String(json, StandardCharsets.UTF_8)).doesNotContain(NUMBER);

        Object identity = masks(Role.TRACING_OFFICER, null).over(identity("13812340000"));
        byte[] text = HomewardJson.mapper().writeValueAsBytes(identity);
        assertThat(HomewardJson.mapper().readValue(text, Identity.class)).isEqualTo(identity);
        assertThat(new String(text, StandardCharsets.UTF_8))
                .doesNotContain(NUMBER)
                .doesNotContain("13812340000");
    }

    @Test
    void what_is_told_of_changes_and_counts_holds_nothing_to_hide() {
        assertThat(List.of(PersonChanged.class, StationChanged.class, MissingReportChanged.class, ShiftCounts.class))
                .noneMatch(told -> Parts.of(told).tells());
        assertThat(Parts.of(CaseloadPage.class).tells()).isFalse();
    }

    private static Masks masks(Role role, @Nullable SensitiveKind asked) {
        return new Masks(viewer(role), false, asked == null ? null : reveal(asked));
    }

    private static Viewer viewer(Role role) {
        return new Viewer(new ActorId("actor-masks001"), role, new FacilityId("facility-masks01"));
    }

    private static Reveal reveal(SensitiveKind kind) {
        return new Reveal(List.of(kind), RevealPurpose.FAMILY, new ShortText("to call the family"));
    }

    private static Identity identity(String phone) {
        return new Identity(
                Personal.of(new ShortText("张伟")),
                null,
                Sex.MALE,
                null,
                Personal.of(new IdentityNumber(NUMBER)),
                Nationality.UNKNOWN,
                null,
                Personal.of(new ShortText("高碑店市和平路8号")),
                new DivisionCode("130684"),
                Personal.of(new ShortText(phone)));
    }

    private static Sought sought() {
        return new Sought(
                new SoughtId("sought-masks001"),
                Personal.of(new SoughtPerson(
                        new ShortText("小石头"),
                        List.of(),
                        Relation.MOTHER,
                        Sex.MALE,
                        null,
                        new IdentityNumber(NUMBER),
                        Description.NONE,
                        null,
                        new Separation(null, null, SeparationCause.UNKNOWN, null),
                        List.of())));
    }
}
