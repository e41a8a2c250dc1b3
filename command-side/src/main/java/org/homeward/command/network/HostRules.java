package org.homeward.command.network;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.homeward.shared.kernel.RefusalCode;
import org.homeward.shared.kernel.Refused;
import org.homeward.shared.network.FacilityKind;
import org.homeward.shared.network.Licence;
import org.homeward.shared.network.LicensedFor;
import org.homeward.shared.placement.PlacementType;

/** Which facility may look after whom: of the right kind, open, and licensed for it on that day. */
final class HostRules {

    private HostRules() {}

    /**
     * What a placement asks of the facility that is responsible for it.
     *
     * @param kinds    the kinds of which it must be one
     * @param licences what it must be licensed for, one of these
     */
    private record Fit(Set<FacilityKind> kinds, Set<LicensedFor> licences) {}

    static void looksAfter(FacilityState facility, PlacementType type, boolean child, LocalDate day) {
        FacilityKind kind = facility.kind();
        if (kind == null) {
            throw new Refused(RefusalCode.FACILITY_NOT_FOUND);
        }
        Fit fit = fit(type, child);
        if (!fit.kinds().contains(kind)) {
            throw new Refused(
                    RefusalCode.PLACEMENT_IN_WRONG_FACILITY, Map.of("type", type.name(), "kind", kind.name()));
        }
        StationRules.isOpenOn(facility, day);
        isLicensed(facility, fit.licences(), day);
    }

    private static void isLicensed(FacilityState facility, Set<LicensedFor> one, LocalDate day) {
        Licence licence = facility.licence();
        boolean valid = licence != null
                && !day.isBefore(licence.validFrom())
                && !day.isAfter(licence.validTo())
                && licence.offers().stream().anyMatch(one::contains);
        if (!valid) {
            throw new Refused(
                    RefusalCode.FACILITY_NOT_LICENSED,
                    licence == null
                            ? Map.of()
                            : Map.of("validTo", licence.validTo().toString()));
        }
    }

    private static Fit fit(PlacementType type, boolean child) {
        return switch (type) {
            case STATION_BED ->
                new Fit(
                        EnumSet.of(FacilityKind.RESCUE_STATION, FacilityKind.MINORS_PROTECTION_CENTRE),
                        EnumSet.of(LicensedFor.STATION_STAY, LicensedFor.TEMPORARY_GUARDIANSHIP));
            case HOSPITAL ->
                new Fit(
                        EnumSet.of(FacilityKind.HOSPITAL, FacilityKind.PSYCHIATRIC_HOSPITAL),
                        EnumSet.of(LicensedFor.HOSPITAL_CARE, LicensedFor.PSYCHIATRIC_CARE));
            case ENTRUSTED_CARE ->
                new Fit(
                        EnumSet.of(
                                FacilityKind.ENTRUSTED_CARE_HOME,
                                FacilityKind.ELDER_HOME,
                                FacilityKind.SOCIAL_WELFARE_INSTITUTION,
                                FacilityKind.PSYCHIATRIC_HOSPITAL),
                        EnumSet.of(LicensedFor.ENTRUSTED_CARE));
            case FOSTER ->
                new Fit(
                        EnumSet.of(FacilityKind.CHILD_WELFARE_INSTITUTION, FacilityKind.MINORS_PROTECTION_CENTRE),
                        EnumSet.of(LicensedFor.FOSTER_SUPERVISION));
            case CHILD_WELFARE_INSTITUTION ->
                new Fit(
                        EnumSet.of(FacilityKind.CHILD_WELFARE_INSTITUTION),
                        EnumSet.of(LicensedFor.CHILD_RESIDENTIAL_CARE));
            case MINORS_PROTECTION_CENTRE ->
                new Fit(
                        EnumSet.of(FacilityKind.MINORS_PROTECTION_CENTRE),
                        EnumSet.of(LicensedFor.TEMPORARY_GUARDIANSHIP, LicensedFor.CHILD_RESIDENTIAL_CARE));
            case CHILDRENS_VILLAGE ->
                new Fit(EnumSet.of(FacilityKind.CHILDRENS_VILLAGE), EnumSet.of(LicensedFor.CHILD_RESIDENTIAL_CARE));
            case ELDER_HOME -> new Fit(EnumSet.of(FacilityKind.ELDER_HOME), EnumSet.of(LicensedFor.ELDER_CARE));
            case SOCIAL_WELFARE_INSTITUTION ->
                new Fit(
                        EnumSet.of(FacilityKind.SOCIAL_WELFARE_INSTITUTION),
                        EnumSet.of(LicensedFor.ADULT_RESIDENTIAL_CARE));
            case SETTLEMENT_WITH_HUKOU, SUPERVISED_INDEPENDENT_LIVING -> child ? forChildren() : forAdults();
            case KIN_CARE, ADOPTION -> new Fit(EnumSet.allOf(FacilityKind.class), EnumSet.allOf(LicensedFor.class));
        };
    }

    private static Fit forChildren() {
        return new Fit(
                EnumSet.of(FacilityKind.CHILD_WELFARE_INSTITUTION), EnumSet.of(LicensedFor.CHILD_RESIDENTIAL_CARE));
    }

    private static Fit forAdults() {
        return new Fit(
                EnumSet.of(FacilityKind.SOCIAL_WELFARE_INSTITUTION, FacilityKind.ELDER_HOME),
                EnumSet.of(LicensedFor.ADULT_RESIDENTIAL_CARE, LicensedFor.ELDER_CARE));
    }
}
