package org.homeward.query.missing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.homeward.query.caseload.Candidate;
import org.homeward.query.caseload.Caseload;
import org.homeward.query.caseload.MergedFiles;
import org.homeward.query.caseload.PersonProfiles;
import org.homeward.query.matching.Profile;
import org.homeward.query.matching.Score;
import org.homeward.query.matching.Scorer;
import org.homeward.query.missing.ReportRegister.InReport;
import org.homeward.query.platform.Asking;
import org.homeward.query.platform.Documents;
import org.homeward.query.platform.Reach;
import org.homeward.shared.caseload.CaseloadRow;
import org.homeward.shared.dossier.RecipientFile;
import org.homeward.shared.dossier.TracingFile.MatchDecision;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.kernel.QueryFault;
import org.homeward.shared.kernel.ReportId;
import org.homeward.shared.kernel.SoughtId;
import org.homeward.shared.missing.Likelihood;
import org.homeward.shared.missing.LikelyMatch;
import org.homeward.shared.missing.Match;
import org.homeward.shared.missing.MatchStanding;
import org.homeward.shared.missing.MissingQuery.FindLikelyMatches;
import org.homeward.shared.missing.MissingQuery.FindLikelyMatches.ChangedPerson;
import org.homeward.shared.missing.MissingQuery.FindMatchesOfPerson;
import org.homeward.shared.missing.MissingQuery.FindMatchesOfSought;
import org.homeward.shared.missing.MissingReportFile;
import org.homeward.shared.missing.MissingReportFile.SoughtFile;
import org.homeward.shared.missing.MissingReportFile.Suggestion;
import org.homeward.shared.missing.SoughtPerson;
import org.homeward.shared.missing.SoughtState;
import org.jspecify.annotations.Nullable;

/**
 * Proposes who of those on file may be who of those looked for, from either side, and tells what was decided before.
 *
 * <p>Nothing is kept of a proposal: it is made of both descriptions as they stand.
 */
public final class MatchQueries {

    private static final int MOST = 20;

    /** So many more are looked at when somebody is told, as those of whom they were told before are among them. */
    private static final int MOST_LIKELY = 100;

    /** How many changes are looked at in one question. */
    private static final int MOST_CHANGED = 200;

    /** What was rejected stands last, or people would look at it again and again. */
    private static final Comparator<Match> LIKELIEST_FIRST = Comparator.comparing(
                    (Match match) -> match.standing() == MatchStanding.REJECTED)
            .thenComparing(Match::score, Comparator.reverseOrder())
            .thenComparing(match -> match.soughtId().value());

    private final MergedFiles files;
    private final MissingQueries reports;
    private final Caseload caseload;
    private final Predicate<String> held;
    private final Scorer scorer;
    private final Reach reach;

    /**
     * Compares people on file with those whom reports look for.
     *
     * @param held whether a stream cannot be folded, so that nobody need wait for its next version
     */
    public MatchQueries(Documents documents, MissingQueries reports, Caseload caseload, Predicate<String> held) {
        this.held = held;
        this.files = new MergedFiles(documents);
        this.reports = reports;
        this.caseload = caseload;
        this.scorer = caseload.scorer();
        this.reach = documents.reach();
    }

    /** Who on file may be somebody whom a report looks for. */
    public List<Match> ofSought(FindMatchesOfSought query) {
        MissingReportFile report = reports.readable(query, query.reportId());
        SoughtFile one = find(report, query.soughtId());
        if (one == null) {
            throw new QueryFault(QueryFault.Code.NOT_FOUND);
        }
        SoughtPerson person = one.person().orNull();
        if (person == null) {
            return List.of();
        }
        Profile profile = SoughtProfiles.of(person);
        Map<PersonId, Candidate> candidates = new HashMap<>();
        if (MissingQueries.mayBeCompared(report) && one.state() == SoughtState.LOOKED_FOR) {
            caseload.matches(profile, MOST).stream()
                    .filter(candidate -> isWorthALook(candidate.score()))
                    .forEach(candidate -> candidates.put(candidate.row().personId(), candidate));
        }
        Map<PersonId, RecipientFile> speaking = files.speaking(both(candidates.keySet(), decided(one)));
        if (MissingQueries.mayBeCompared(report) && one.state() == SoughtState.LOOKED_FOR) {
            files.speaking(told(one)).forEach((id, file) -> {
                if (PersonProfiles.isLookedFor(file)) {
                    speaking.putIfAbsent(id, file);
                }
            });
        }
        List<Match> matches = new ArrayList<>();
        speaking.forEach((id, file) -> {
            Candidate candidate = candidates.containsKey(id) ? candidates.get(id) : candidate(file, profile);
            if (candidate != null) {
                matches.add(match(
                        report,
                        one,
                        true,
                        reach.covers(query.viewer(), file) ? candidate.row() : null,
                        candidate.row().station(),
                        candidate.score(),
                        standing(one, files.selves(file).keySet()),
                        told(one, id)));
            }
        });
        return matches.stream().sorted(LIKELIEST_FIRST).toList();
    }

    /** Whom of those looked for somebody on file may be. */
    public List<Match> ofPerson(FindMatchesOfPerson query) {
        ReportRegister register = reports.register(query);
        RecipientFile file = files.of(Set.of(query.personId())).get(query.personId());
        if (file == null || !reach.covers(query.viewer(), file)) {
            throw new QueryFault(QueryFault.Code.NOT_FOUND);
        }
        Profile profile = PersonProfiles.of(file);
        Map<PersonId, RecipientFile> selves = files.selves(file);
        Map<InReport, MatchDecision> decisions = decisions(selves.values());
        Map<InReport, Score> scores = new HashMap<>();
        Set<InReport> shown = new HashSet<>(decisions.keySet());
        if (PersonProfiles.isLookedFor(file)) {
            register.matches(profile, MOST).forEach((one, score) -> {
                if (isWorthALook(score)) {
                    scores.put(one, score);
                }
            });
            shown.addAll(scores.keySet());
            shown.addAll(toldOf(register, selves.values()));
        }
        CaseloadRow row = caseload.row(query.personId()).orElse(null);
        List<Match> matches = new ArrayList<>();
        for (InReport id : shown) {
            MissingReportFile report = register.find(id.report());
            SoughtFile one = report == null ? null : find(report, id.sought());
            if (report == null || one == null) {
                continue; // the register is a moment behind the file
            }
            Score score = scores.containsKey(id) ? scores.get(id) : score(profile, one);
            MatchDecision decision = decisions.get(id);
            if (score != null) {
                matches.add(match(
                        report,
                        one,
                        reports.isVisible(query.viewer(), report),
                        row,
                        report.station(),
                        score,
                        decision == null ? MatchStanding.POTENTIAL : decision.standing(),
                        told(one, query.personId())));
            }
        }
        return matches.stream().sorted(LIKELIEST_FIRST).toList();
    }

    /**
     * Which likely matches of what changed nobody was told of. For the program itself: who may know of them is in the answer.
     *
     * @throws QueryFault {@code STALE} while the views have not seen the changes, {@code REBUILDING} while they are built
     */
    public List<LikelyMatch> likely(FindLikelyMatches query) {
        Asking.permitted(query.viewer(), query);
        if (query.people().size() + query.reports().size() > MOST_CHANGED) {
            throw new QueryFault(QueryFault.Code.BAD_FILTER);
        }
        ReportRegister register = reports.register(query);
        query.people().stream()
                .filter(changed -> !held.test(changed.personId().value()))
                .forEach(changed -> Documents.atLeast(
                        changed.version(), () -> caseload.versionOf(changed.personId()), version -> version));
        query.reports().stream()
                .filter(changed -> !held.test(changed.reportId().value()))
                .forEach(changed -> Documents.atLeast(
                        changed.version(), () -> version(register, changed.reportId()), version -> version));
        Set<LikelyMatch> likely = new LinkedHashSet<>();
        likelyOfPeople(register, query.people(), likely);
        query.reports().stream()
                .map(changed -> register.find(changed.reportId()))
                .filter(Objects::nonNull)
                .forEach(report -> likelyOfReport(report, likely));
        return List.copyOf(likely);
    }

    private static long version(ReportRegister register, ReportId id) {
        MissingReportFile report = register.find(id);
        return report == null ? -1 : report.version();
    }

    /** Most people who change are not looked for, which the index says before any file is opened. */
    private void likelyOfPeople(ReportRegister register, List<ChangedPerson> changed, Set<LikelyMatch> likely) {
        Map<PersonId, FacilityId> traced =
                caseload.traced(changed.stream().map(ChangedPerson::personId).toList());
        files.of(traced.keySet())
                .forEach((id, file) -> scores(register, file).forEach((where, score) -> {
                    MissingReportFile report = register.find(where.report());
                    SoughtFile one = report == null ? null : find(report, where.sought());
                    FacilityId station = traced.get(id);
                    if (report != null && one != null && station != null) {
                        add(report, one, id, station, score, likely);
                    }
                }));
    }

    /** Whom a person is like, by what stands on the file or on one that was merged into it, whichever is closer. */
    private Map<InReport, Score> scores(ReportRegister register, RecipientFile file) {
        Map<InReport, Score> closest = new HashMap<>();
        files.selves(file)
                .values()
                .forEach(self -> register.matches(PersonProfiles.of(self), MOST_LIKELY)
                        .forEach((where, score) -> closest.merge(
                                where, score, (one, other) -> one.evidence() < other.evidence() ? other : one)));
        return closest;
    }

    private void likelyOfReport(MissingReportFile report, Set<LikelyMatch> likely) {
        if (!MissingQueries.mayBeCompared(report)) {
            return;
        }
        for (SoughtFile one : report.sought()) {
            SoughtPerson person = one.person().orNull();
            if (person != null && one.state() == SoughtState.LOOKED_FOR) {
                caseload.matches(SoughtProfiles.of(person), MOST_LIKELY)
                        .forEach(candidate -> add(
                                report,
                                one,
                                candidate.row().personId(),
                                candidate.row().station(),
                                candidate.score(),
                                likely));
            }
        }
    }

    private static void add(
            MissingReportFile report,
            SoughtFile one,
            PersonId person,
            FacilityId station,
            Score score,
            Set<LikelyMatch> likely) {
        boolean isNew = told(one, person) == null && !one.ruledOut().contains(person);
        if (isNew && score.likelihood() == Likelihood.LIKELY && MissingQueries.mayBeShownTo(station, report)) {
            likely.add(new LikelyMatch(person, report.reportId(), one.soughtId(), score.percent(), score.likelihood()));
        }
    }

    private static Match match(
            MissingReportFile report,
            SoughtFile one,
            boolean isShown,
            @Nullable CaseloadRow row,
            FacilityId station,
            Score score,
            MatchStanding standing,
            @Nullable Suggestion told) {
        return new Match(
                report.reportId(),
                one.soughtId(),
                isShown ? one.person() : null,
                row,
                station,
                score.percent(),
                score.likelihood(),
                score.told(),
                standing,
                told == null ? null : told.at(),
                told == null ? null : told.seenAt());
    }

    /** What was told of somebody, on this file itself: only that can be acknowledged. */
    private static @Nullable Suggestion told(SoughtFile one, PersonId person) {
        return one.suggested().stream()
                .filter(told -> told.personId().equals(person))
                .findFirst()
                .orElse(null);
    }

    private static Set<PersonId> told(SoughtFile one) {
        return one.suggested().stream().map(Suggestion::personId).collect(Collectors.toSet());
    }

    /** Of which those concerned were told, as long as it may be compared: somebody may look, however likely it still is. */
    private static Set<InReport> toldOf(ReportRegister register, Collection<RecipientFile> selves) {
        Set<InReport> told = new HashSet<>();
        for (RecipientFile one : selves) {
            if (one.tracing() != null) {
                one.tracing().suggested().stream()
                        .map(suggestion -> new InReport(suggestion.reportId(), suggestion.soughtId()))
                        .filter(where -> isStillLookedFor(register, where))
                        .forEach(told::add);
            }
        }
        return told;
    }

    private static boolean isStillLookedFor(ReportRegister register, InReport where) {
        MissingReportFile report = register.find(where.report());
        SoughtFile one = report == null ? null : find(report, where.sought());
        return report != null
                && one != null
                && MissingQueries.mayBeCompared(report)
                && one.state() == SoughtState.LOOKED_FOR;
    }

    /** Somebody about whom was decided, however unlikely; none while the index does not have them. */
    private @Nullable Candidate candidate(RecipientFile file, Profile sought) {
        return caseload.row(file.personId())
                .map(row -> new Candidate(row, scorer.score(PersonProfiles.of(file), sought)))
                .orElse(null);
    }

    private static boolean isWorthALook(Score score) {
        return score.likelihood() != Likelihood.UNLIKELY;
    }

    private @Nullable Score score(Profile found, SoughtFile one) {
        SoughtPerson person = one.person().orNull();
        return person == null ? null : scorer.score(found, SoughtProfiles.of(person));
    }

    private static @Nullable SoughtFile find(MissingReportFile report, SoughtId id) {
        return report.sought().stream()
                .filter(one -> one.soughtId().equals(id))
                .findFirst()
                .orElse(null);
    }

    private static Set<PersonId> decided(SoughtFile one) {
        Set<PersonId> people = new HashSet<>(one.ruledOut());
        if (one.match() != null) {
            people.add(one.match());
        }
        return people;
    }

    /** What was decided on the file, and on those that it speaks for. */
    private static Map<InReport, MatchDecision> decisions(Collection<RecipientFile> selves) {
        Map<InReport, MatchDecision> decisions = new HashMap<>();
        for (RecipientFile one : selves) {
            if (one.tracing() != null) {
                one.tracing()
                        .matches()
                        .forEach(decision ->
                                decisions.put(new InReport(decision.reportId(), decision.soughtId()), decision));
            }
        }
        return decisions;
    }

    private static MatchStanding standing(SoughtFile one, Set<PersonId> selves) {
        if (one.match() != null && selves.contains(one.match())) {
            return switch (one.state()) {
                case VERIFIED -> MatchStanding.VERIFIED;
                case REUNITED -> MatchStanding.REUNITED;
                case MATCHED, LOOKED_FOR, FOUND_ELSEWHERE -> MatchStanding.CONFIRMED;
            };
        }
        return one.ruledOut().stream().anyMatch(selves::contains) ? MatchStanding.REJECTED : MatchStanding.POTENTIAL;
    }

    private static <T> Set<T> both(Set<T> some, Set<T> others) {
        Set<T> all = new HashSet<>(some);
        all.addAll(others);
        return all;
    }
}
