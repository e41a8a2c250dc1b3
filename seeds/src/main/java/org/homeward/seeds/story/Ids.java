package org.homeward.seeds.story;

import java.util.Locale;
import org.homeward.shared.kernel.BedZoneId;
import org.homeward.shared.kernel.FacilityId;

/** The fixed ids of the demo world: the same at every loading. */
public final class Ids {

    private Ids() {}

    /** The id of an institution. */
    public static FacilityId facility(String code) {
        return new FacilityId("facility-demo" + plain(code));
    }

    /** The id of a zone. */
    public static BedZoneId zone(String institution, String site, String zone) {
        return new BedZoneId("zone-demo" + plain(institution) + plain(site) + plain(zone));
    }

    /** The rest of an id made of a letter and a number. */
    public static String numbered(String kind, long number) {
        return kind + String.format(Locale.ROOT, "%08d", number);
    }

    /** The first part of the code of an institution: where it is. */
    static String shortened(String code) {
        return code.substring(0, code.indexOf('-'));
    }

    private static String plain(String code) {
        return code.replace("-", "");
    }
}
