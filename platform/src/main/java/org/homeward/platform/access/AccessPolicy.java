package org.homeward.platform.access;

import static org.homeward.shared.kernel.Role.ADMINISTRATOR;
import static org.homeward.shared.kernel.Role.AUDITOR;
import static org.homeward.shared.kernel.Role.CHILD_WELFARE_OFFICER;
import static org.homeward.shared.kernel.Role.ESCORT;
import static org.homeward.shared.kernel.Role.PARTNER;
import static org.homeward.shared.kernel.Role.PATROL;
import static org.homeward.shared.kernel.Role.STATION_STAFF;
import static org.homeward.shared.kernel.Role.SUPERVISOR;
import static org.homeward.shared.kernel.Role.SYSTEM;
import static org.homeward.shared.kernel.Role.TRACING_OFFICER;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.Provenance;
import org.homeward.shared.kernel.Region;
import org.homeward.shared.kernel.Role;
import org.homeward.shared.kernel.Viewer;
import org.homeward.shared.person.DivisionCode;
import org.jspecify.annotations.Nullable;

/**
 * Who may use which operation, and where. What is not listed is denied.
 *
 * <p>Operations are named as their messages are. Station staff and tracing officers work at their own station;
 * child-welfare officers, supervisors and auditors reach the stations of their region, or all where they have none, and
 * administrators all. An escort reaches the journeys that are entrusted to it, and nothing besides; a patrol those whom it
 * brought in itself. A partner files reports with the one station it works with, and reads those that it filed. What the
 * program does by itself, nobody else may do, and it may do nothing else.
 */
public final class AccessPolicy {

    private static final Set<Role> DESK = EnumSet.of(STATION_STAFF, TRACING_OFFICER, CHILD_WELFARE_OFFICER, SUPERVISOR);
    private static final Set<Role> ON_THE_WAY =
            EnumSet.of(STATION_STAFF, TRACING_OFFICER, CHILD_WELFARE_OFFICER, SUPERVISOR, ESCORT);
    private static final Set<Role> ESCORTS = EnumSet.of(ESCORT);
    private static final Set<Role> TAKES_IN =
            EnumSet.of(STATION_STAFF, TRACING_OFFICER, CHILD_WELFARE_OFFICER, SUPERVISOR, PATROL);
    private static final Set<Role> PATROLS = EnumSet.of(PATROL);
    private static final Set<Role> SENDS_TEAMS = EnumSet.of(TRACING_OFFICER, SUPERVISOR);
    private static final Set<Role> HELD_TO_A_STATION = EnumSet.of(STATION_STAFF, TRACING_OFFICER);
    private static final Set<Role> TRACES = EnumSet.of(TRACING_OFFICER);
    private static final Set<Role> PARTNERS = EnumSet.of(PARTNER);
    private static final Set<Role> FILES_REPORTS =
            EnumSet.of(STATION_STAFF, TRACING_OFFICER, CHILD_WELFARE_OFFICER, SUPERVISOR, PARTNER);
    private static final Set<Role> DECIDES = EnumSet.of(SUPERVISOR);
    private static final Set<Role> FORGETS = EnumSet.of(SUPERVISOR, ADMINISTRATOR);
    private static final Set<Role> RUNS_NETWORK = EnumSet.of(SUPERVISOR, ADMINISTRATOR);
    private static final Set<Role> READS_PEOPLE =
            EnumSet.of(STATION_STAFF, TRACING_OFFICER, CHILD_WELFARE_OFFICER, SUPERVISOR, AUDITOR);
    private static final Set<Role> READS_NETWORK =
            EnumSet.of(STATION_STAFF, TRACING_OFFICER, CHILD_WELFARE_OFFICER, SUPERVISOR, AUDITOR, ADMINISTRATOR);
    private static final Set<Role> RUNS_PROGRAM = EnumSet.of(ADMINISTRATOR);
    private static final Set<Role> LOOKS_AFTER_READING = EnumSet.of(SUPERVISOR, AUDITOR);
    private static final Set<Role> PROVES = EnumSet.of(AUDITOR, ADMINISTRATOR);
    private static final Set<Role> PROGRAM = EnumSet.of(SYSTEM);

    private static final Map<String, Set<Role>> ROLES = new HashMap<>();

    /** What gives power, or opens what is shut; what takes power does not wait for that. */
    private static final Set<String> BY_WHO_HAS_JUST_SHOWN = Set.of(
            "access.break-glass",
            "access.make-account",
            "access.change-account",
            "access.reset-account",
            "access.link-account",
            "access.make-token",
            "access.enable-account");

    static {
        allow(
                DESK,
                "person.claim-identity",
                "person.verify-identity",
                "person.correct-identity",
                "person.change-category",
                "person.link-kin",
                "person.flag-no-contact",
                "person.rule-out-duplicate",
                "person.propose-erasure",
                "intake.withdraw-request",
                "intake.screen-seeker",
                "intake.divert-to-medical",
                "intake.refer-to-police",
                "intake.decline-help",
                "intake.register-recipient",
                "intake.list-belongings",
                "intake.return-belongings",
                "intake.assign-bed",
                "intake.provide-service",
                "intake.record-hospital-admission",
                "intake.record-hospital-discharge",
                "intake.propose-extension",
                "intake.prepare-departure",
                "intake.cancel-departure",
                "intake.depart-by-own-wish",
                "intake.record-absconding",
                "intake.terminate-aid",
                "intake.record-death",
                "tracing.open",
                "tracing.run-quick-check",
                "tracing.publish-notice",
                "tracing.withdraw-notice",
                "tracing.request-police-check",
                "tracing.record-police-answer",
                "tracing.record-face-candidates",
                "tracing.request-dna",
                "tracing.record-dna-sample",
                "tracing.record-dna-result",
                "tracing.record-lead",
                "tracing.rule-out-lead",
                "tracing.escalate",
                "tracing.suspend",
                "tracing.resume",
                "tracing.verify-kin",
                "tracing.reject-kin-claim",
                "tracing.reopen",
                "tracing.match-missing-report",
                "tracing.reject-match",
                "tracing.undo-match",
                "tracing.verify-match",
                "tracing.acknowledge-match",
                "missing.add-sought-person",
                "missing.correct-sought-person",
                "missing.change-consent",
                "missing.record-found-elsewhere",
                "missing.close-report",
                "missing.reopen-report",
                "placement.propose",
                "placement.assess",
                "placement.withdraw",
                "placement.start",
                "placement.review",
                "placement.record-visit",
                "placement.disrupt",
                "placement.end",
                "placement.submit-settlement-plan",
                "placement.register-household",
                "placement.register-foster-family",
                "placement.change-foster-family",
                "journey.plan",
                "journey.request-reception",
                "journey.confirm-reception",
                "journey.refuse-reception",
                "journey.assess",
                "journey.assign-escorts",
                "journey.certify-fit",
                "journey.issue-voucher",
                "journey.void-voucher",
                "journey.entrust",
                "journey.redirect",
                "journey.record-kin-pickup",
                "journey.abort",
                "journey.cancel",
                "journey.record-follow-up",
                "journey.close",
                "request.send",
                "request.answer",
                "request.decline",
                "request.withdraw",
                "request.expire",
                "roving.agree-to-mission",
                "roving.decline-mission",
                "roving.call-off-mission",
                "roving.end-mission");
        allow(
                ON_THE_WAY,
                "journey.depart",
                "journey.complete-boarding-step",
                "journey.check-in",
                "journey.hand-over-at-relay",
                "journey.report-incident",
                "journey.report-missing",
                "journey.record-found",
                "journey.arrive",
                "journey.record-refusal",
                "journey.sign-handover");
        allow(ESCORTS, "journey.find-own");
        allow(DESK, "access.find-escorts");
        allow(
                TAKES_IN,
                "person.open-file",
                "person.record-observation",
                "person.describe",
                "intake.request-help",
                "intake.record-referral");
        allow(PATROLS, "caseload.find-brought-in");
        allow(SENDS_TEAMS, "roving.propose-mission", "roving.start-mission");
        allow(HELD_TO_A_STATION, "access.break-glass", "access.get-own-glass");
        allow(TRACES, "tracing.record-roving-visit");
        allow(FILES_REPORTS, "missing.register-report");
        allow(PARTNERS, "missing.get-own-report", "missing.find-own-reports");
        allow(
                DECIDES,
                "person.lift-no-contact",
                "person.merge-files",
                "person.unmerge-files",
                "person.seal-file",
                "intake.review-decline",
                "intake.approve-extension",
                "intake.reject-extension",
                "intake.approve-departure",
                "intake.retract-death",
                "tracing.approve-notice-photo",
                "tracing.close",
                "placement.approve",
                "placement.reject",
                "placement.approve-settlement",
                "placement.reject-settlement",
                "placement.close-foster-family",
                "journey.approve");
        allow(
                FORGETS,
                "person.approve-erasure",
                "person.reject-erasure",
                "person.place-legal-hold",
                "person.lift-legal-hold");
        allow(
                RUNS_NETWORK,
                "network.open-facility",
                "network.grant-licence",
                "network.close-facility",
                "network.open-zone",
                "network.add-beds",
                "network.withdraw-bed",
                "network.declare-overflow",
                "network.end-overflow",
                "network.close-zone");
        allow(
                READS_PEOPLE,
                "dossier.get-recipient-file",
                "dossier.get-chronology",
                "dossier.watch-person",
                "caseload.find-recipients",
                "caseload.find-probable-duplicates",
                "caseload.find-duplicates-of",
                "caseload.count-shift",
                "network.watch-station",
                "missing.get-report",
                "missing.find-reports",
                "missing.find-matches-of-sought",
                "missing.find-matches-of-person",
                "missing.watch-report",
                "placement.find-foster-families",
                "placement.get-foster-family",
                "request.find-of-station",
                "request.get",
                "roving.find-of-station",
                "roving.get",
                "roving.find-people");
        allow(
                RUNS_PROGRAM,
                "access.find-accounts",
                "access.make-account",
                "access.change-account",
                "access.reset-account",
                "access.link-account",
                "access.make-token",
                "access.revoke-token",
                "access.disable-account",
                "access.enable-account",
                "operations.list-views",
                "operations.list-held-streams",
                "operations.rebuild-view",
                "operations.retry-stream");
        allow(
                LOOKS_AFTER_READING,
                "reads.of-person",
                "caseload.find-minors",
                "access.find-glass",
                "access.count-glass",
                "access.watch-glass");
        allow(DECIDES, "access.review-glass", "dossier.get-subject-access");
        allow(PROVES, "proof.find-heads", "proof.of-fact");
        allow(
                PROGRAM,
                "deadline.record-missed",
                "deadline.find-due",
                "request.record-answer-missed",
                "request.find-unanswered",
                "tracing.suggest-match",
                "missing.find-likely-matches");
        allow(READS_NETWORK, "network.find-facilities", "network.get-bed-board");
    }

    private AccessPolicy() {}

    /** Whether a role may use an operation at all. */
    public static boolean permits(Role role, String operation) {
        return ROLES.getOrDefault(operation, Set.of()).contains(role);
    }

    /** Whether it takes somebody who has just shown who they are, so that nobody does it at a desk that was left open. */
    public static boolean takesFreshSignIn(String operation) {
        return BY_WHO_HAS_JUST_SHOWN.contains(operation);
    }

    /** Whether there is a rule for an operation; one without is denied to everybody. */
    public static boolean knows(String operation) {
        return ROLES.containsKey(operation);
    }

    /**
     * Whether somebody reaches what belongs to certain stations.
     *
     * @param viewer    who
     * @param stations  the stations it belongs to; one of them is enough
     * @param tie       how they have to do with whom it is about
     * @param divisions where the stations lie
     */
    public static boolean reaches(Viewer viewer, Collection<FacilityId> stations, Tie tie, Divisions divisions) {
        return reaches(viewer.role(), viewer.station(), viewer.region(), stations, tie, divisions);
    }

    /** The same for who sent a command. */
    public static boolean reaches(Provenance by, Collection<FacilityId> stations, Tie tie, Divisions divisions) {
        return reaches(by.role(), by.station(), by.region(), stations, tie, divisions);
    }

    /** Whether somebody works for all stations. */
    public static boolean reachesAll(Viewer viewer) {
        return viewer.region() == null && worksForMany(viewer.role());
    }

    /** Whether somebody, who does not work for all stations, works for those of a region rather than for one. */
    public static boolean reachesRegion(Viewer viewer) {
        return viewer.region() != null && mayHaveRegion(viewer.role());
    }

    /** Whether there is anything that somebody reaches; who is held to a station and has none reaches nothing. */
    public static boolean reachesSomething(Viewer viewer) {
        return reachesAll(viewer) || reachesRegion(viewer) || (viewer.region() == null && viewer.station() != null);
    }

    /** Whether an account of a role may be held to a region. */
    public static boolean mayHaveRegion(Role role) {
        return switch (role) {
            case CHILD_WELFARE_OFFICER, SUPERVISOR, AUDITOR -> true;
            case STATION_STAFF, TRACING_OFFICER, ESCORT, PATROL, ADMINISTRATOR, PARTNER, SYSTEM -> false;
        };
    }

    /** Whether what lies in a division is reached by who works for a region, or for all: it has no station yet. */
    public static boolean reaches(Provenance by, DivisionCode division) {
        Region region = by.region();
        return region == null ? worksForMany(by.role()) : mayHaveRegion(by.role()) && division.isWithin(region);
    }

    private static boolean reaches(
            Role role,
            @Nullable FacilityId station,
            @Nullable Region region,
            Collection<FacilityId> stations,
            Tie tie,
            Divisions divisions) {
        if (region != null) {
            return mayHaveRegion(role)
                    && stations.stream().map(divisions::of).anyMatch(one -> one != null && one.isWithin(region));
        }
        boolean own = station != null && stations.contains(station);
        return switch (role) {
            case CHILD_WELFARE_OFFICER, SUPERVISOR, AUDITOR, ADMINISTRATOR, SYSTEM -> true;
            case STATION_STAFF, TRACING_OFFICER, PARTNER -> own;
            case ESCORT -> tie == Tie.ASSIGNED;
            case PATROL -> own && tie == Tie.BROUGHT_IN;
        };
    }

    private static boolean worksForMany(Role role) {
        return switch (role) {
            case CHILD_WELFARE_OFFICER, SUPERVISOR, AUDITOR, ADMINISTRATOR, SYSTEM -> true;
            case STATION_STAFF, TRACING_OFFICER, ESCORT, PATROL, PARTNER -> false;
        };
    }

    private static void allow(Set<Role> roles, String... operations) {
        for (String operation : operations) {
            ROLES.put(operation, roles);
        }
    }
}
