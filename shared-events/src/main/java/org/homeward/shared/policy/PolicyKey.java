package org.homeward.shared.policy;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Every rule a pack must lay down, and the kind of value it takes. What each means stands beside its value in the pack,
 * in both languages.
 *
 * <p>The codes are part of the interface: refusals and warnings name them, and they are never renamed. A key that is
 * added here makes every pack without it invalid. The list is one file on purpose, since it is read as a table.
 */
public enum PolicyKey {
    // who counts as a child, and other ages
    AGE_ADULT("age.adult", PolicyKind.AGE),
    AGE_BANDS("age.bands", PolicyKind.AGE_BANDS),
    AGE_ELDER("age.elder", PolicyKind.AGE),
    AGE_CHILD_VIEW("age.childView", PolicyKind.AGE),
    AGE_SENSITIVE("age.sensitive", PolicyKind.AGE),
    AGE_VOCATIONAL("age.vocational", PolicyKind.AGE),
    AGE_LEFT_BEHIND("age.leftBehind", PolicyKind.AGE),
    AGE_SCHOOL_FROM("age.schoolFrom", PolicyKind.AGE),
    AGE_SCHOOL_TO("age.schoolTo", PolicyKind.AGE),

    // the intake desk
    INTAKE_AVAILABLE("intake.available", PolicyKind.YES_NO),
    INTAKE_RECORDINGS("intake.recordings", PolicyKind.MONTHS),
    SHIFT_DAY_START("shift.dayStart", PolicyKind.TIME_OF_DAY),
    SHIFT_NIGHT_START("shift.nightStart", PolicyKind.TIME_OF_DAY),
    ENTRY_LATE_MAX("entry.lateMax", PolicyKind.DAYS),
    APPROVAL_AFTERWARDS("approval.afterwards", PolicyKind.HOURS),
    TRIAGE_MEDICAL_FLAGS("triage.medicalFlags", PolicyKind.CODES),
    TRIAGE_POLICE_FLAGS("triage.policeFlags", PolicyKind.CODES),
    TRIAGE_UNANSWERED("triage.unanswered", PolicyKind.HOURS),
    DECLINE_GROUNDS("decline.grounds", PolicyKind.CODES),
    BELONGINGS_SIGNATURES("belongings.signatures", PolicyKind.COUNT),
    BED_OVERFLOW("bed.overflow", PolicyKind.YES_NO),
    INTERVIEW_ADULT_PRESENT("interview.adultPresent", PolicyKind.YES_NO),
    INTERVIEW_SAME_SEX("interview.sameSex", PolicyKind.YES_NO),

    // the stay in the station
    STAY_MAX("stay.max", PolicyKind.DAYS),
    STAY_MAX_FROM_AGE("stay.max.fromAge", PolicyKind.AGE),
    STAY_MAX_HIGH("stay.max.high", PolicyKind.DAYS),
    STAY_EXTEND("stay.extend", PolicyKind.YES_NO),
    STAY_HOSPITAL("stay.hospital", PolicyKind.YES_NO),
    RETAINED_STATUS("retained.status", PolicyKind.DAYS),
    REAID_WINDOW("reaid.window", PolicyKind.MONTHS),
    DEATH_NOTIFY("death.notify", PolicyKind.YES_NO),
    DEATH_UNCLAIMED("death.unclaimed", PolicyKind.DAYS),
    RECORD_KEEP("record.keep", PolicyKind.MONTHS),
    RECORD_CCTV("record.cctv", PolicyKind.MONTHS),

    // leaving the station
    LEAVE_SELF("leave.self", PolicyKind.YES_NO),
    LEAVE_SELF_FROM_AGE("leave.self.fromAge", PolicyKind.AGE),
    LEAVE_SELF_MINOR_APPROVAL("leave.self.minorApproval", PolicyKind.YES_NO),
    LEAVE_CASH("leave.cash", PolicyKind.MONEY),
    LEAVE_TICKET("leave.ticket", PolicyKind.YES_NO),
    LEAVE_FETCH("leave.fetch", PolicyKind.YES_NO),
    LEAVE_FETCH_BELOW_AGE("leave.fetch.belowAge", PolicyKind.AGE),
    LEAVE_REFUSED_BY_KIN("leave.refusedByKin", PolicyKind.YES_NO),
    LEAVE_ABSCONDED("leave.absconded", PolicyKind.YES_NO),

    // family tracing
    TRACE_QUICK("trace.quick", PolicyKind.HOURS),
    TRACE_NOTICE("trace.notice", PolicyKind.HOURS),
    TRACE_POLICE_REPORT("trace.policeReport", PolicyKind.HOURS),
    TRACE_DNA_REQUEST("trace.dnaRequest", PolicyKind.WORKING_DAYS),
    TRACE_DNA_RESULT("trace.dnaResult", PolicyKind.MONTHS),
    TRACE_REFRESH("trace.refresh", PolicyKind.MONTHS),
    TRACE_REFRESH_REPEAT("trace.refresh.repeat", PolicyKind.MONTHS),
    TRACE_STALLED("trace.stalled", PolicyKind.DAYS),
    NOTICE_PHOTO_APPROVAL("notice.photoApproval", PolicyKind.YES_NO),
    NOTICE_WITHHELD("notice.withheld", PolicyKind.CODES),
    MATCH_SAME_PERSON("match.samePerson", PolicyKind.PERCENT),
    MATCH_MISSING_REPORT("match.missingReport", PolicyKind.PERCENT),
    MATCH_LOST_EPISODES("match.lostEpisodes", PolicyKind.COUNT),

    // settlement and placement
    SETTLE_PLAN("settle.plan", PolicyKind.MONTHS),
    SETTLE_HUKOU("settle.hukou", PolicyKind.WORKING_DAYS),
    ENTRUST_CHECK("entrust.check", PolicyKind.DAYS),
    FOSTER_TRIAL("foster.trial", PolicyKind.DAYS),
    FOSTER_MAX_CHILDREN("foster.maxChildren", PolicyKind.COUNT),
    FOSTER_CARER_FROM_AGE("foster.carer.fromAge", PolicyKind.AGE),
    FOSTER_CARER_TO_AGE("foster.carer.toAge", PolicyKind.AGE),
    FOSTER_VISIT("foster.visit", PolicyKind.DAYS),
    PLACEMENT_PREFERENCE("placement.preference", PolicyKind.YES_NO),
    PLACEMENT_INDEPENDENT_FROM_AGE("placement.independent.fromAge", PolicyKind.AGE),
    PLACEMENT_MOVES("placement.moves", PolicyKind.COUNT),
    PLACEMENT_MOVES_WINDOW("placement.moves.window", PolicyKind.MONTHS),

    // roving missions
    ROVING_MAX_DAYS("roving.maxDays", PolicyKind.DAYS),

    // requests of one station to another
    REQUEST_ANSWER("request.answer", PolicyKind.WORKING_DAYS),

    // the return home
    ESCORT_MINIMUM("escort.minimum", PolicyKind.COUNT),
    ESCORT_SAME_SEX("escort.sameSex", PolicyKind.COUNT),
    ESCORT_MEDICAL("escort.medical", PolicyKind.COUNT),
    ESCORT_FITNESS("escort.fitness", PolicyKind.YES_NO),
    ESCORT_CHECK_IN("escort.checkIn", PolicyKind.HOURS),
    JOURNEY_LATE("journey.late", PolicyKind.HOURS),
    JOURNEY_HANDOVER("journey.handover", PolicyKind.HOURS),
    FOLLOW_HOME("follow.home", PolicyKind.SCHEDULE),
    FOLLOW_MEASURE("follow.measure", PolicyKind.SCHEDULE),
    REPEAT_WANDER("repeat.wander", PolicyKind.COUNT),
    REPEAT_WANDER_WINDOW("repeat.wander.window", PolicyKind.MONTHS),
    REPEAT_WANDER_SOON("repeat.wander.soon", PolicyKind.DAYS),

    // child protection
    CHILD_REPORT("child.report", PolicyKind.HOURS),
    CHILD_TEMP_GUARD("child.tempGuard", PolicyKind.HOURS),
    CHILD_TEMP_GUARD_GROUNDS("child.tempGuard.grounds", PolicyKind.CODES),
    CHILD_TEMP_GUARD_MAX("child.tempGuard.max", PolicyKind.MONTHS),
    CHILD_TEMP_GUARD_REVIEW("child.tempGuard.review", PolicyKind.MONTHS),
    CHILD_LONG_GUARD_GROUNDS("child.longGuard.grounds", PolicyKind.CODES),
    CHILD_REVOKE("child.revoke", PolicyKind.MONTHS),
    CHILD_STREET("child.street", PolicyKind.MONTHS),
    HUKOU_CHILD("hukou.child", PolicyKind.MONTHS),
    HEALTH_INTAKE("health.intake", PolicyKind.HOURS),
    HEALTH_OBSERVATION("health.observation", PolicyKind.DAYS),
    HEALTH_ROUTINE("health.routine", PolicyKind.MONTHS),
    HEALTH_ROUTINE_TODDLER("health.routine.toddler", PolicyKind.MONTHS),
    HEALTH_ROUTINE_INFANT("health.routine.infant", PolicyKind.MONTHS),
    HEALTH_INFANT_BELOW_AGE("health.infant.belowAge", PolicyKind.AGE),
    HEALTH_TODDLER_BELOW_AGE("health.toddler.belowAge", PolicyKind.AGE),
    HEALTH_LATE_HIGH("health.late.high", PolicyKind.DAYS),
    PLAN_ASSESSMENT("plan.assessment", PolicyKind.DAYS),
    PLAN_FIRST("plan.first", PolicyKind.DAYS),
    PLAN_REVIEW("plan.review", PolicyKind.MONTHS),
    PLAN_REVIEW_MAX("plan.review.max", PolicyKind.MONTHS),
    PLAN_DOMAIN_IDLE("plan.domainIdle", PolicyKind.DAYS),
    EDUCATION_ENROL("education.enrol", PolicyKind.DAYS),
    LEAVING_CARE_PLAN("leavingCare.plan", PolicyKind.DAYS),
    LEAVING_CARE_URGENT("leavingCare.urgent", PolicyKind.DAYS),

    // rescued trafficked children, recognition, adoption
    TRAFF_POLICE("traff.police", PolicyKind.MONTHS),
    TRAFF_NOTICE("traff.notice", PolicyKind.DAYS),
    TRAFF_TRANSFER("traff.transfer", PolicyKind.DAYS),
    TRAFF_PROOF("traff.proof", PolicyKind.MONTHS),
    RECOG_ACCEPT("recog.accept", PolicyKind.WORKING_DAYS),
    RECOG_TOWNSHIP("recog.township", PolicyKind.WORKING_DAYS),
    RECOG_COUNTY("recog.county", PolicyKind.WORKING_DAYS),
    RECOG_NOTIFY("recog.notify", PolicyKind.WORKING_DAYS),
    RECOG_EXIT("recog.exit", PolicyKind.YES_NO),
    RECOG_CONTACT_LOST("recog.contactLost", PolicyKind.MONTHS),
    ADOPT_NOTICE("adopt.notice", PolicyKind.DAYS),
    ADOPT_REGISTER("adopt.register", PolicyKind.DAYS),
    ADOPT_ASSESS_TEAM("adopt.assess.team", PolicyKind.COUNT),
    ADOPT_ASSESS_TRIAL("adopt.assess.trial", PolicyKind.DAYS),
    ADOPT_ASSESS_VALID("adopt.assess.valid", PolicyKind.MONTHS),
    ADOPT_ASSESS_DONE("adopt.assess.done", PolicyKind.DAYS),

    // patrol and weather
    WEATHER_COLD("weather.cold", PolicyKind.CELSIUS),
    WEATHER_HOT("weather.hot", PolicyKind.CELSIUS),
    PATROL_NIGHT_TEAM("patrol.nightTeam", PolicyKind.COUNT),
    PATROL_EXPOSED("patrol.exposed", PolicyKind.DAYS),
    PATROL_REFUSALS("patrol.refusals", PolicyKind.COUNT),
    PATROL_REFUSALS_WINDOW("patrol.refusals.window", PolicyKind.DAYS),
    PATROL_HOT_SPOT("patrol.hotSpot", PolicyKind.COUNT),
    PATROL_HOT_SPOT_WINDOW("patrol.hotSpot.window", PolicyKind.DAYS),

    // access in an emergency
    GLASS_MINUTES("glass.minutes", PolicyKind.COUNT),
    GLASS_UNREVIEWED("glass.unreviewed", PolicyKind.COUNT),
    GLASS_REVIEW("glass.review", PolicyKind.HOURS),

    // warnings
    WARNING_AMBER("warning.amber", PolicyKind.PERCENT),
    WARNING_ESCALATE("warning.escalate", PolicyKind.PERCENT);

    private static final Map<String, PolicyKey> BY_CODE =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(PolicyKey::code, Function.identity()));

    private final String code;
    private final PolicyKind kind;

    PolicyKey(String code, PolicyKind kind) {
        this.code = code;
        this.kind = kind;
    }

    /** The key with this code, if there is one. */
    public static Optional<PolicyKey> of(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    /** The name in a pack, such as {@code trace.notice}; also in stored events. */
    @JsonValue
    public String code() {
        return code;
    }

    /** What sort of value it takes. */
    public PolicyKind kind() {
        return kind;
    }
}
