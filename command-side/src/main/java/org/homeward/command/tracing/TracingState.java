package org.homeward.command.tracing;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import org.homeward.shared.kernel.ActorId;
import org.homeward.shared.kernel.KinId;
import org.homeward.shared.kernel.LeadId;
import org.homeward.shared.kernel.NoticeId;
import org.homeward.shared.kernel.PhotoId;
import org.homeward.shared.kernel.Recorded;
import org.homeward.shared.kernel.ReportId;
import org.homeward.shared.kernel.RovingMissionId;
import org.homeward.shared.kernel.SoughtId;
import org.homeward.shared.missing.MatchStanding;
import org.homeward.shared.tracing.DnaStep;
import org.homeward.shared.tracing.EscalationLevel;
import org.homeward.shared.tracing.TracingEvent;
import org.homeward.shared.tracing.TracingEvent.DnaRequested;
import org.homeward.shared.tracing.TracingEvent.DnaResultReceived;
import org.homeward.shared.tracing.TracingEvent.DnaSampled;
import org.homeward.shared.tracing.TracingEvent.FaceCandidatesRecorded;
import org.homeward.shared.tracing.TracingEvent.KinClaimRejected;
import org.homeward.shared.tracing.TracingEvent.KinVerified;
import org.homeward.shared.tracing.TracingEvent.LeadRuledOut;
import org.homeward.shared.tracing.TracingEvent.MatchRejected;
import org.homeward.shared.tracing.TracingEvent.MatchReunited;
import org.homeward.shared.tracing.TracingEvent.MatchUndone;
import org.homeward.shared.tracing.TracingEvent.MatchVerified;
import org.homeward.shared.tracing.TracingEvent.MissingReportMatched;
import org.homeward.shared.tracing.TracingEvent.NoticePhotoApproved;
import org.homeward.shared.tracing.TracingEvent.PoliceCheckAnswered;
import org.homeward.shared.tracing.TracingEvent.PoliceCheckRequested;
import org.homeward.shared.tracing.TracingEvent.QuickCheckCompleted;
import org.homeward.shared.tracing.TracingEvent.RovingVisitRecorded;
import org.homeward.shared.tracing.TracingEvent.TracingClosed;
import org.homeward.shared.tracing.TracingEvent.TracingEscalated;
import org.homeward.shared.tracing.TracingEvent.TracingLeadRecorded;
import org.homeward.shared.tracing.TracingEvent.TracingNoticePublished;
import org.homeward.shared.tracing.TracingEvent.TracingNoticeWithdrawn;
import org.homeward.shared.tracing.TracingEvent.TracingOpened;
import org.homeward.shared.tracing.TracingEvent.TracingReopened;
import org.homeward.shared.tracing.TracingEvent.TracingResumed;
import org.homeward.shared.tracing.TracingEvent.TracingSuspended;
import org.homeward.shared.tracing.TracingPhase;
import org.jspecify.annotations.Nullable;

/**
 * What decisions need to know of family tracing.
 *
 * @param phase       whether it goes on; absent while nobody began
 * @param since       since when it is in that phase
 * @param notices     the notices, each with whether it is public
 * @param photos      the photographs that may be published, each with who allowed it
 * @param policeAsked since when the police owe an answer
 * @param dna         the comparison of DNA
 * @param leads       the leads
 * @param kin         whose kinship was confirmed or rejected
 * @param matches     what was decided about people whom reports look for
 * @param missions    the roving missions whose teams were with the person
 * @param escalatedTo how far up the case went
 */
public record TracingState(
        @Nullable TracingPhase phase,
        @Nullable Instant since,
        Map<NoticeId, Notice> notices,
        Map<PhotoId, ActorId> photos,
        @Nullable Instant policeAsked,
        @Nullable Dna dna,
        Map<LeadId, Lead> leads,
        Map<KinId, Kinship> kin,
        Map<SoughtId, Match> matches,
        Set<RovingMissionId> missions,
        @Nullable EscalationLevel escalatedTo) {

    /** Nobody looked yet. */
    public static final TracingState NONE =
            new TracingState(null, null, Map.of(), Map.of(), null, null, Map.of(), Map.of(), Map.of(), Set.of(), null);

    /**
     * A notice.
     *
     * @param publishedAt when it became public
     * @param isPublic    whether it still is
     */
    public record Notice(Instant publishedAt, boolean isPublic) {}

    /**
     * The comparison of DNA.
     *
     * @param step  how far it is
     * @param since when that step was taken
     */
    public record Dna(DnaStep step, Instant since) {}

    /**
     * A lead.
     *
     * @param recordedAt when it came up
     * @param ruledOut   whether it led nowhere
     */
    public record Lead(Instant recordedAt, boolean ruledOut) {}

    /**
     * What was said of a claimed relative.
     *
     * @param verified whether it was confirmed
     * @param by       who said so
     * @param at       when
     */
    public record Kinship(boolean verified, ActorId by, Instant at) {}

    /**
     * What was decided about somebody whom a report looks for.
     *
     * @param report   the report
     * @param standing what was decided
     * @param by       who decided it
     */
    public record Match(ReportId report, MatchStanding standing, ActorId by) {}

    /** Whether a lead stands on the file. */
    public boolean knows(LeadId lead) {
        return leads.containsKey(lead);
    }

    /** Whether the kinship of a relative is confirmed. */
    public boolean isVerified(KinId relative) {
        Kinship kinship = kin.get(relative);
        return kinship != null && kinship.verified();
    }

    /** Whether something was decided, on this file itself, about somebody whom a report looks for. */
    public boolean hasDecided(SoughtId sought) {
        return matches.containsKey(sought);
    }

    /** Whether a comparison of DNA has come so far, on this file itself. */
    public boolean dnaIsAt(DnaStep step) {
        return dna != null && dna.step() == step;
    }

    /** Whether it goes on or rests. */
    public boolean goesOn() {
        return phase == TracingPhase.OPEN || phase == TracingPhase.SUSPENDED;
    }

    /** Whether the person is shown to everybody. */
    public boolean hasPublicNotice() {
        return notices.values().stream().anyMatch(Notice::isPublic);
    }

    /** The state after one more event. */
    public TracingState evolve(Recorded<? extends TracingEvent> recorded) {
        ActorId by = recorded.by().actor();
        return switch (recorded.event()) {
            case TracingOpened opened -> in(TracingPhase.OPEN, opened.occurredAt());
            case TracingReopened again -> in(TracingPhase.OPEN, again.occurredAt());
            case TracingResumed resumed -> in(TracingPhase.OPEN, resumed.occurredAt());
            case TracingSuspended rests -> in(TracingPhase.SUSPENDED, rests.occurredAt());
            case TracingClosed closed -> in(TracingPhase.CLOSED, closed.occurredAt());
            case QuickCheckCompleted ignored -> this;
            case FaceCandidatesRecorded ignored -> this;
            case NoticePhotoApproved approved -> withPhotos(put(photos, approved.photo(), by));
            case TracingNoticePublished published ->
                withNotices(put(notices, published.noticeId(), new Notice(published.occurredAt(), true)));
            case TracingNoticeWithdrawn withdrawn -> withNotices(withdrawn(withdrawn.noticeId()));
            case PoliceCheckRequested asked -> askedPolice(asked.occurredAt());
            case PoliceCheckAnswered ignored -> askedPolice(null);
            case DnaRequested asked -> withDna(new Dna(DnaStep.REQUESTED, asked.occurredAt()));
            case DnaSampled taken ->
                dnaIsAt(DnaStep.REQUESTED) ? withDna(new Dna(DnaStep.SAMPLED, taken.occurredAt())) : this;
            case DnaResultReceived result ->
                dnaIsAt(DnaStep.SAMPLED) ? withDna(new Dna(DnaStep.ANSWERED, result.occurredAt())) : this;
            case TracingLeadRecorded lead -> withLeads(put(leads, lead.leadId(), new Lead(lead.occurredAt(), false)));
            case RovingVisitRecorded visit -> visited(visit.missionId());
            case LeadRuledOut out -> withLeads(ruledOut(out.leadId()));
            case KinVerified verified ->
                withKin(put(kin, verified.kinId(), new Kinship(true, by, verified.occurredAt())));
            case KinClaimRejected rejected ->
                withKin(put(kin, rejected.kinId(), new Kinship(false, by, rejected.occurredAt())));
            case TracingEscalated up -> escalated(up.level());
            case MissingReportMatched held ->
                decided(held.soughtId(), new Match(held.reportId(), MatchStanding.CONFIRMED, by));
            case MatchRejected no -> decided(no.soughtId(), new Match(no.reportId(), MatchStanding.REJECTED, by));
            case MatchVerified proven -> standing(proven.soughtId(), MatchStanding.VERIFIED, by);
            case MatchReunited home -> standing(home.soughtId(), MatchStanding.REUNITED, by);
            case MatchUndone undone -> undecided(undone.soughtId());
        };
    }

    /** What is known when an absorbed file is read together with this one. */
    public TracingState composedWith(TracingState other) {
        boolean own = phase != null;
        return new TracingState(
                own ? phase : other.phase,
                own ? since : other.since,
                both(notices, other.notices, (mine, theirs) -> mine),
                both(photos, other.photos, (mine, theirs) -> mine),
                policeAsked == null ? other.policeAsked : policeAsked,
                later(dna, other.dna),
                both(leads, other.leads, (mine, theirs) -> mine.ruledOut() ? mine : theirs),
                both(kin, other.kin, (mine, theirs) -> mine),
                both(matches, other.matches, (mine, theirs) -> mine),
                both(missions, other.missions),
                higher(escalatedTo, other.escalatedTo));
    }

    private static @Nullable Dna later(@Nullable Dna mine, @Nullable Dna theirs) {
        if (mine == null || theirs == null) {
            return mine == null ? theirs : mine;
        }
        return theirs.since().isAfter(mine.since()) ? theirs : mine;
    }

    private static @Nullable EscalationLevel higher(@Nullable EscalationLevel mine, @Nullable EscalationLevel theirs) {
        if (mine == null || theirs == null) {
            return mine == null ? theirs : mine;
        }
        return mine.compareTo(theirs) < 0 ? theirs : mine;
    }

    private Map<NoticeId, Notice> withdrawn(NoticeId id) {
        Notice notice = notices.get(id);
        return notice == null ? notices : put(notices, id, new Notice(notice.publishedAt(), false));
    }

    /** A lead that only an absorbed file knows is ruled out there. */
    private Map<LeadId, Lead> ruledOut(LeadId id) {
        Lead lead = leads.get(id);
        return lead == null ? leads : put(leads, id, new Lead(lead.recordedAt(), true));
    }

    private static <K, V> Map<K, V> put(Map<K, V> map, K key, V value) {
        Map<K, V> next = new HashMap<>(map);
        next.put(key, value);
        return Map.copyOf(next);
    }

    private static <K, V> Map<K, V> both(Map<K, V> mine, Map<K, V> theirs, BinaryOperator<V> which) {
        Map<K, V> all = new HashMap<>(mine);
        theirs.forEach((key, value) -> all.merge(key, value, which));
        return Map.copyOf(all);
    }

    private static <T> Set<T> both(Set<T> mine, Set<T> theirs) {
        Set<T> all = new HashSet<>(mine);
        all.addAll(theirs);
        return Set.copyOf(all);
    }

    private TracingState in(TracingPhase next, Instant at) {
        return new TracingState(
                next, at, notices, photos, policeAsked, dna, leads, kin, matches, missions, escalatedTo);
    }

    private TracingState withNotices(Map<NoticeId, Notice> next) {
        return new TracingState(
                phase, since, next, photos, policeAsked, dna, leads, kin, matches, missions, escalatedTo);
    }

    private TracingState withPhotos(Map<PhotoId, ActorId> next) {
        return new TracingState(
                phase, since, notices, next, policeAsked, dna, leads, kin, matches, missions, escalatedTo);
    }

    private TracingState askedPolice(@Nullable Instant next) {
        return new TracingState(phase, since, notices, photos, next, dna, leads, kin, matches, missions, escalatedTo);
    }

    private TracingState withDna(Dna next) {
        return new TracingState(
                phase, since, notices, photos, policeAsked, next, leads, kin, matches, missions, escalatedTo);
    }

    private TracingState withLeads(Map<LeadId, Lead> next) {
        return new TracingState(
                phase, since, notices, photos, policeAsked, dna, next, kin, matches, missions, escalatedTo);
    }

    private TracingState withKin(Map<KinId, Kinship> next) {
        return new TracingState(
                phase, since, notices, photos, policeAsked, dna, leads, next, matches, missions, escalatedTo);
    }

    private TracingState decided(SoughtId sought, Match match) {
        return withMatches(put(matches, sought, match));
    }

    /** A match that only an absorbed file knows is proven there. */
    private TracingState standing(SoughtId sought, MatchStanding next, ActorId by) {
        Match match = matches.get(sought);
        return match == null ? this : decided(sought, new Match(match.report(), next, by));
    }

    private TracingState undecided(SoughtId sought) {
        Map<SoughtId, Match> next = new HashMap<>(matches);
        next.remove(sought);
        return withMatches(Map.copyOf(next));
    }

    private TracingState withMatches(Map<SoughtId, Match> next) {
        return new TracingState(
                phase, since, notices, photos, policeAsked, dna, leads, kin, next, missions, escalatedTo);
    }

    private TracingState visited(RovingMissionId mission) {
        Set<RovingMissionId> next = both(missions, Set.of(mission));
        return new TracingState(
                phase, since, notices, photos, policeAsked, dna, leads, kin, matches, next, escalatedTo);
    }

    private TracingState escalated(EscalationLevel next) {
        return new TracingState(phase, since, notices, photos, policeAsked, dna, leads, kin, matches, missions, next);
    }
}
