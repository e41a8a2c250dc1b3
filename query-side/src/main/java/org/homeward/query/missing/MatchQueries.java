package org.homeward.query.missing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import org.homeward.shared.caseload.CaseloadRow;
import org.homeward.shared.dossier.RecipientFile;
import org.homeward.shared.dossier.TracingFile.MatchDecision;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.kernel.QueryFault;
import org.homeward.shared.kernel.SoughtId;
import org.homeward.shared.missing.Likelihood;
import org.homeward.shared.missing.Match;
import org.homeward.shared.missing.MatchStanding;
import org.homeward.shared.missing.MissingQuery.FindMatchesOfPerson;
import org.homeward.shared.missing.MissingQuery.FindMatchesOfSought;
import org.homeward.shared.missing.MissingReportFile;
import org.homeward.shared.missing.MissingReportFile.SoughtFile;
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

    /** What was rejected stands last, or people would look at it again and again. */
    private static final Comparator<Match> LIKELIEST_FIRST = Comparator.comparing(
                    (Match match) -> match.standing() == MatchStanding.REJECTED)
            .thenComparing(Match::score, Comparator.reverseOrder())
            .thenComparing(match -> match.soughtId().value());

    private final MergedFiles files;
    private final MissingQueries reports;
    private final Caseload caseload;
    private final Scorer scorer;

    /** Compares people on file with those whom reports look for. */
    public MatchQueries(Documents documents, MissingQueries reports, Caseload caseload) {
        this.files = new MergedFiles(documents);
        this.reports = reports;
        this.caseload = caseload;
        this.scorer = caseload.scorer();
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
        List<Match> matches = new ArrayList<>();
        speaking.forEach((id, file) -> {
            Candidate candidate = candidates.containsKey(id) ? candidates.get(id) : candidate(file, profile);
            if (candidate != null) {
                matches.add(match(
                        report,
                        one,
                        true,
                        Asking.reaches(query.viewer(), file) ? candidate.row() : null,
                        candidate.row().station(),
                        candidate.score(),
                        standing(one, files.selves(file).keySet())));
            }
        });
        return matches.stream().sorted(LIKELIEST_FIRST).toList();
    }

    /** Whom of those looked for somebody on file may be. */
    public List<Match> ofPerson(FindMatchesOfPerson query) {
        ReportRegister register = reports.register(query);
        RecipientFile file = files.of(Set.of(query.personId())).get(query.personId());
        if (file == null || !Asking.reaches(query.viewer(), file)) {
            throw new QueryFault(QueryFault.Code.NOT_FOUND);
        }
        Profile profile = PersonProfiles.of(file);
        Map<InReport, MatchDecision> decisions = decisions(file);
        Map<InReport, Score> scores = new HashMap<>();
        if (PersonProfiles.isLookedFor(file)) {
            register.matches(profile, MOST).forEach((one, score) -> {
                if (isWorthALook(score)) {
                    scores.put(one, score);
                }
            });
        }
        CaseloadRow row = caseload.row(query.personId()).orElse(null);
        List<Match> matches = new ArrayList<>();
        for (InReport id : both(scores.keySet(), decisions.keySet())) {
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
                        MissingQueries.isVisible(query.viewer(), report),
                        row,
                        report.station(),
                        score,
                        decision == null ? MatchStanding.POTENTIAL : decision.standing()));
            }
        }
        return matches.stream().sorted(LIKELIEST_FIRST).toList();
    }

    private static Match match(
            MissingReportFile report,
            SoughtFile one,
            boolean isShown,
            @Nullable CaseloadRow row,
            FacilityId station,
            Score score,
            MatchStanding standing) {
        return new Match(
                report.reportId(),
                one.soughtId(),
                isShown ? one.person() : null,
                row,
                station,
                score.percent(),
                score.likelihood(),
                score.told(),
                standing);
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
    private Map<InReport, MatchDecision> decisions(RecipientFile file) {
        Map<InReport, MatchDecision> decisions = new HashMap<>();
        for (RecipientFile one : files.selves(file).values()) {
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
