package org.homeward.command.missing;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.homeward.command.kernel.Context;
import org.homeward.command.kernel.PossibleBirth;
import org.homeward.command.missing.ReportState.Searched;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.RefusalCode;
import org.homeward.shared.kernel.Refused;
import org.homeward.shared.kernel.SoughtId;
import org.homeward.shared.missing.ReportConsent;
import org.homeward.shared.missing.Sought;
import org.homeward.shared.missing.SoughtPerson;
import org.homeward.shared.missing.SoughtState;
import org.homeward.shared.person.Description;
import org.homeward.shared.tracing.TracingEvent.MatchVerified;

/** What a report must say, and who in it is still looked for. */
final class ReportRules {

    private ReportRules() {}

    static void isNew(ReportState report) {
        if (report.exists()) {
            throw new Refused(RefusalCode.REPORT_ALREADY_REGISTERED);
        }
    }

    static void isOpen(ReportState report) {
        exists(report);
        if (report.closed()) {
            throw new Refused(RefusalCode.REPORT_CLOSED);
        }
    }

    static void isClosed(ReportState report) {
        exists(report);
        if (!report.closed()) {
            throw new Refused(RefusalCode.REPORT_NOT_CLOSED);
        }
    }

    private static void exists(ReportState report) {
        if (!report.exists()) {
            throw new Refused(RefusalCode.REPORT_NOT_FOUND);
        }
    }

    static void looksForSomebody(List<Sought> sought) {
        if (sought.isEmpty()) {
            throw new Refused(RefusalCode.REPORT_LOOKS_FOR_NOBODY);
        }
        Set<SoughtId> ids = new HashSet<>();
        for (Sought one : sought) {
            if (!ids.add(one.soughtId())) {
                throw new Refused(RefusalCode.SOUGHT_ALREADY_ADDED);
            }
        }
    }

    static void isNotAmongThem(ReportState report, SoughtId sought) {
        if (report.sought().containsKey(sought)) {
            throw new Refused(RefusalCode.SOUGHT_ALREADY_ADDED);
        }
    }

    static Searched searched(ReportState report, SoughtId sought) {
        exists(report);
        Searched searched = report.sought().get(sought);
        if (searched == null) {
            throw new Refused(RefusalCode.SOUGHT_NOT_FOUND);
        }
        return searched;
    }

    static void isLookedFor(ReportState report, SoughtId sought) {
        SoughtState state = searched(report, sought).state();
        if (state == SoughtState.FOUND_ELSEWHERE) {
            throw new Refused(RefusalCode.SOUGHT_FOUND_ELSEWHERE);
        }
        if (state != SoughtState.LOOKED_FOR) {
            throw new Refused(RefusalCode.SOUGHT_ALREADY_MATCHED, Map.of("state", state.name()));
        }
    }

    /** Nobody can be found by what nobody tells. */
    static void isDescribed(Sought sought, Context context) {
        SoughtPerson person = sought.person().orNull();
        if (person == null) {
            throw new Refused(RefusalCode.SOUGHT_NOT_DESCRIBED);
        }
        boolean named = person.name() != null || !person.otherNames().isEmpty() || person.idNumber() != null;
        if (!named && person.description().equals(Description.NONE)) {
            throw new Refused(RefusalCode.SOUGHT_NOT_DESCRIBED);
        }
        PossibleBirth.isPast(person.birth(), person.idNumber(), context);
        PossibleBirth.fitsNumber(person.birth(), person.sex(), person.idNumber());
        LocalDate lost = person.separation().on();
        LocalDate today = context.dayOf(context.now());
        if (lost != null && lost.isAfter(today)) {
            throw new Refused(RefusalCode.LOST_IN_FUTURE, Map.of("today", today.toString()));
        }
    }

    static void allowsComparing(ReportState report) {
        if (!report.consents().contains(ReportConsent.COMPARE)) {
            throw new Refused(RefusalCode.REPORT_WITHOUT_CONSENT);
        }
    }

    static void mayBeShownTo(ReportState report, FacilityId station) {
        if (!station.equals(report.station()) && !report.consents().contains(ReportConsent.SHARE_WITH_STATIONS)) {
            throw new Refused(RefusalCode.REPORT_NOT_SHARED);
        }
    }

    /** A family that looks is told only once one of it is confirmed as a relative. */
    static void isProvenByFamilyThatLooks(ReportState report, MatchVerified verified) {
        if (report.isFromFamily() && verified.kinId() == null) {
            throw new Refused(RefusalCode.MATCH_WITHOUT_KIN);
        }
    }

    static void consentChanges(ReportState report, Set<ReportConsent> consents) {
        if (report.consents().equals(consents)) {
            throw new Refused(RefusalCode.CONSENT_UNCHANGED);
        }
    }

    /** Who is held to be found is proven to be, or not, before the report is laid aside. */
    static void everyMatchIsDecided(ReportState report) {
        boolean open = report.sought().values().stream().anyMatch(one -> one.state() == SoughtState.MATCHED);
        if (open) {
            throw new Refused(RefusalCode.REPORT_WITH_OPEN_MATCH);
        }
    }
}
