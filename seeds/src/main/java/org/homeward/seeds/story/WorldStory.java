package org.homeward.seeds.story;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.homeward.seeds.world.Institution;
import org.homeward.seeds.world.InstitutionKind;
import org.homeward.seeds.world.Institutions;
import org.homeward.seeds.world.PlacementType;
import org.homeward.seeds.world.Site;
import org.homeward.seeds.world.Wording;
import org.homeward.seeds.world.Zone;
import org.homeward.shared.kernel.ActorId;
import org.homeward.shared.kernel.Command;
import org.homeward.shared.kernel.LocalText;
import org.homeward.shared.kernel.Role;
import org.homeward.shared.kernel.ShortText;
import org.homeward.shared.network.AgeRule;
import org.homeward.shared.network.BedNumber;
import org.homeward.shared.network.FacilityCommand.GrantLicence;
import org.homeward.shared.network.FacilityCommand.OpenFacility;
import org.homeward.shared.network.FacilityKind;
import org.homeward.shared.network.Licence;
import org.homeward.shared.network.LicensedFor;
import org.homeward.shared.network.SexRule;
import org.homeward.shared.network.ZoneCommand.OpenZone;
import org.homeward.shared.network.ZonePurpose;
import org.homeward.shared.person.DivisionCode;

/** How the institutions of the demo world came into the network, long before the day of loading. */
public final class WorldStory {

    private static final ActorId FOUNDER = new ActorId("actor-network");
    private static final int FOUNDED_DAYS_AGO = 900;

    /** Before the first story that is told by hand, however late it is loaded. */
    private static final LocalDate FOUNDED_BY = LocalDate.of(2025, 12, 1);

    private final LocalDate dayOfLoading;
    /** Licences reach back to it, however late the stories that are told by hand are loaded. */
    private final LocalDate foundedOn;

    private final Instant founded;

    /**
     * Tells it for a day of loading.
     *
     * @param daysBack how many days before it the first people came: by then there were stations
     */
    public WorldStory(LocalDate dayOfLoading, int daysBack) {
        this.dayOfLoading = dayOfLoading;
        LocalDate longAgo = dayOfLoading.minusDays(Math.max(FOUNDED_DAYS_AGO, daysBack + 1));
        this.foundedOn = longAgo.isBefore(FOUNDED_BY) ? longAgo : FOUNDED_BY;
        this.founded = foundedOn.atTime(1, 0).toInstant(ZoneOffset.UTC);
    }

    /** The steps, in order. Institutions that take nobody in are left out. */
    public List<Step> steps(Institutions institutions) {
        List<Step> steps = new ArrayList<>();
        institutions.all().stream()
                .filter(one -> one.kind() != InstitutionKind.FUNERAL_HOME)
                .forEach(one -> found(one, steps));
        return steps;
    }

    private void found(Institution one, List<Step> steps) {
        var id = Ids.facility(one.code());
        steps.add(step(
                one,
                new OpenFacility(
                        id,
                        FacilityKind.valueOf(one.kind().name()),
                        text(one.name()),
                        new DivisionCode(one.division()),
                        new ShortText(one.sites().getFirst().address().zh()),
                        null,
                        foundedOn,
                        founded)));
        var licence = one.licence();
        if (licence != null) {
            LocalDate from = licence.from(dayOfLoading);
            steps.add(step(
                    one,
                    new GrantLicence(
                            id,
                            new Licence(
                                    new ShortText(licence.number()),
                                    offers(one),
                                    from.isBefore(foundedOn) ? from : foundedOn,
                                    licence.until(dayOfLoading)),
                            founded)));
        }
        for (Site site : one.sites()) {
            if (site.opensInDays() == 0) {
                site.zones().forEach(zone -> steps.add(step(one, open(one, site, zone))));
            }
        }
    }

    private Command open(Institution one, Site site, Zone zone) {
        return new OpenZone(
                Ids.zone(one.code(), site.code(), zone.code()),
                Ids.facility(one.code()),
                text(zone.name()),
                purpose(zone),
                SexRule.valueOf(zone.sex().name()),
                AgeRule.valueOf(zone.age().name()),
                beds(zone.beds()),
                founded);
    }

    static List<BedNumber> beds(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(WorldStory::bed).toList();
    }

    static BedNumber bed(int number) {
        return new BedNumber(number < 10 ? "0" + number : Integer.toString(number));
    }

    private Step step(Institution one, Command command) {
        return new Step(command, FOUNDER, Role.ADMINISTRATOR, Ids.facility(one.code()), founded);
    }

    private static LocalText text(Wording wording) {
        return new LocalText(new ShortText(wording.zh()), new ShortText(wording.en()));
    }

    private static ZonePurpose purpose(Zone zone) {
        return switch (zone.kind()) {
            case MOTHER_AND_CHILD -> ZonePurpose.MOTHER_AND_CHILD;
            case OBSERVATION -> ZonePurpose.OBSERVATION;
            case NURSING_CARE, DEMENTIA_CARE, REHABILITATION -> ZonePurpose.ACCESSIBLE;
            case MEDICAL_WARD -> ZonePurpose.INFIRMARY;
            case GENERAL, FAMILY_HOME -> ZonePurpose.GENERAL;
        };
    }

    /** What its kind offers, and care for people whom a station entrusts to it where it may. */
    private static Set<LicensedFor> offers(Institution one) {
        Set<LicensedFor> offers = offers(one.kind());
        if (one.licensedFor().contains(PlacementType.ENTRUSTED_CARE)) {
            offers.add(LicensedFor.ENTRUSTED_CARE);
        }
        return offers;
    }

    private static Set<LicensedFor> offers(InstitutionKind kind) {
        return switch (kind) {
            case RESCUE_STATION -> EnumSet.of(LicensedFor.STATION_STAY);
            case MINORS_PROTECTION_CENTRE -> EnumSet.of(LicensedFor.STATION_STAY, LicensedFor.TEMPORARY_GUARDIANSHIP);
            case CHILD_WELFARE_INSTITUTION ->
                EnumSet.of(LicensedFor.CHILD_RESIDENTIAL_CARE, LicensedFor.FOSTER_SUPERVISION);
            case CHILDRENS_VILLAGE -> EnumSet.of(LicensedFor.CHILD_RESIDENTIAL_CARE);
            case SOCIAL_WELFARE_INSTITUTION -> EnumSet.of(LicensedFor.ADULT_RESIDENTIAL_CARE);
            case PSYCHIATRIC_HOSPITAL -> EnumSet.of(LicensedFor.PSYCHIATRIC_CARE);
            case ELDER_HOME -> EnumSet.of(LicensedFor.ELDER_CARE);
            case FUNERAL_HOME -> EnumSet.noneOf(LicensedFor.class);
        };
    }
}
