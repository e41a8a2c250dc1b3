package org.homeward.ui.reads;

import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeward.shared.access.GlassQuery.CountGlass;
import org.homeward.shared.access.GlassQuery.GetOwnGlass;
import org.homeward.shared.access.GlassQuery.WatchGlass;
import org.homeward.shared.access.GlassStory;
import org.homeward.shared.caseload.BroughtIn;
import org.homeward.shared.caseload.CaseloadPage;
import org.homeward.shared.caseload.CaseloadQuery.CountShift;
import org.homeward.shared.caseload.CaseloadQuery.FindBroughtIn;
import org.homeward.shared.caseload.CaseloadQuery.FindDuplicatesOf;
import org.homeward.shared.caseload.CaseloadRow;
import org.homeward.shared.caseload.Duplicate;
import org.homeward.shared.dossier.DossierQuery;
import org.homeward.shared.dossier.OwnJourney;
import org.homeward.shared.dossier.RecipientFile;
import org.homeward.shared.dossier.SubjectAccess;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.kernel.Question;
import org.homeward.shared.missing.Match;
import org.homeward.shared.missing.MissingQuery.FindMatchesOfPerson;
import org.homeward.shared.missing.MissingQuery.FindMatchesOfSought;
import org.homeward.shared.missing.MissingQuery.GetMissingReport;
import org.homeward.shared.missing.MissingQuery.GetOwnReport;
import org.homeward.shared.missing.MissingQuery.WatchMissingReport;
import org.homeward.shared.missing.MissingReportFile;
import org.homeward.shared.missing.MissingReportPage;
import org.homeward.shared.missing.OwnReport;
import org.homeward.shared.missing.OwnReportPage;
import org.homeward.shared.network.BedBoard;
import org.homeward.shared.network.NetworkQuery.FindFacilities;
import org.homeward.shared.network.NetworkQuery.WatchStation;
import org.homeward.shared.network.RequestQuery.GetStationRequest;
import org.homeward.shared.network.RovingQuery.FindRovingMissions;
import org.homeward.shared.network.RovingQuery.GetRovingMission;
import org.homeward.shared.network.StationRequestFile;
import org.homeward.shared.network.ZoneFile;
import org.homeward.shared.operations.OperationsQuery;
import org.homeward.shared.placement.FosterFamilyFile;
import org.homeward.shared.placement.PlacementQuery.GetFosterFamily;
import org.homeward.shared.proof.ProofQuery;
import org.homeward.shared.returnhome.JourneyQuery.FindOwnJourneys;
import org.jspecify.annotations.Nullable;

/** Whom a question is about and whom an answer shows: people, reports of missing people, foster families. */
final class Subjects {

    private Subjects() {}

    /** Whether a question is about people at all. One that nobody thought of is. */
    static boolean areIn(Question question) {
        return switch (question) {
            case OperationsQuery ignored -> false;
            case ProofQuery ignored -> false;
            case FindFacilities ignored -> false;
            case WatchStation ignored -> false;
            case CountShift ignored -> false;
            case FindRovingMissions ignored -> false;
            case GetRovingMission ignored -> false;
            case GetOwnGlass ignored -> false;
            case CountGlass ignored -> false;
            case WatchGlass ignored -> false;
            default -> true;
        };
    }

    /** By the question alone: what is refused has no answer. */
    static Set<String> of(Question question) {
        return switch (question) {
            case DossierQuery one -> Set.of(one.personId().value());
            case FindOwnJourneys one -> of(one.personId());
            case FindBroughtIn one -> of(one.personId());
            case FindDuplicatesOf one -> Set.of(one.personId().value());
            case FindMatchesOfPerson one -> Set.of(one.personId().value());
            case FindMatchesOfSought one -> Set.of(one.reportId().value());
            case GetMissingReport one -> Set.of(one.reportId().value());
            case GetOwnReport one -> Set.of(one.reportId().value());
            case WatchMissingReport one -> Set.of(one.reportId().value());
            case GetFosterFamily one -> Set.of(one.familyId().value());
            case GetStationRequest one -> Set.of(one.requestId().value());
            default -> Set.of();
        };
    }

    /** By the question and what it was answered with. */
    static Set<String> of(Question question, Collection<?> answers) {
        return Stream.concat(of(question).stream(), answers.stream().flatMap(Subjects::shownIn))
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<@Nullable String> shownIn(Object answer) {
        return switch (answer) {
            case RecipientFile file -> Stream.of(file.personId().value());
            case OwnJourney journey -> Stream.of(journey.personId().value());
            case BroughtIn found -> Stream.of(found.personId().value());
            case SubjectAccess all ->
                all.chronology().stream().map(line -> line.personId().value());
            case CaseloadPage page -> page.rows().stream().map(Subjects::of);
            case CaseloadRow row -> Stream.of(of(row));
            case Duplicate duplicate -> Stream.of(of(duplicate.person()));
            case Match match -> Stream.of(match.reportId().value(), of(match.person()));
            case MissingReportFile report -> Stream.of(report.reportId().value());
            case MissingReportPage page ->
                page.reports().stream().map(report -> report.reportId().value());
            case OwnReport report -> Stream.of(report.reportId().value());
            case OwnReportPage page ->
                page.reports().stream().map(report -> report.reportId().value());
            case FosterFamilyFile family -> Stream.of(family.familyId().value());
            case StationRequestFile request -> Stream.of(request.personId().value());
            case GlassStory story -> Stream.of(story.personId().value());
            case BedBoard board -> board.zones().stream().flatMap(Subjects::sleepers);
            case ZoneFile zone -> sleepers(zone);
            default -> Stream.empty();
        };
    }

    private static Stream<@Nullable String> sleepers(ZoneFile zone) {
        return zone.beds().stream()
                .map(ZoneFile.Bed::occupant)
                .filter(Objects::nonNull)
                .map(person -> person.value());
    }

    private static Set<String> of(@Nullable PersonId person) {
        return person == null ? Set.of() : Set.of(person.value());
    }

    private static @Nullable String of(@Nullable CaseloadRow row) {
        return row == null ? null : row.personId().value();
    }
}
