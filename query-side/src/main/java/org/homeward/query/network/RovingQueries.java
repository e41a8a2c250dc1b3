package org.homeward.query.network;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.homeward.query.caseload.Caseload;
import org.homeward.query.platform.Asking;
import org.homeward.query.platform.Documents;
import org.homeward.query.platform.RovingTeams;
import org.homeward.query.platform.Versioned;
import org.homeward.query.platform.Views;
import org.homeward.shared.caseload.CaseloadRow;
import org.homeward.shared.dossier.RecipientFile;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.QueryFault;
import org.homeward.shared.kernel.RovingMissionId;
import org.homeward.shared.network.RovingMissionFile;
import org.homeward.shared.network.RovingQuery;
import org.homeward.shared.network.RovingQuery.FindPeopleOfMission;
import org.homeward.shared.network.RovingQuery.FindRovingMissions;
import org.homeward.shared.network.RovingQuery.GetRovingMission;

/** Answers what is asked about roving missions. */
public final class RovingQueries {

    /** The latest first day first. */
    static final Comparator<RovingMissionFile> ORDER = Comparator.comparing(
                    RovingMissionFile::from, Comparator.reverseOrder())
            .thenComparing(RovingMissionFile::proposedAt, Comparator.reverseOrder())
            .thenComparing(mission -> mission.missionId().value());

    private static final int MOST = 200;

    private final Documents documents;
    private final Caseload caseload;
    private final RovingTeams teams;

    /** Answers from the given documents and the list of people. */
    public RovingQueries(Documents documents, Caseload caseload, RovingTeams teams) {
        this.documents = documents;
        this.caseload = caseload;
        this.teams = teams;
    }

    /** The missions that a station sends or has at it. */
    public List<RovingMissionFile> ofStation(FindRovingMissions query) {
        Asking.permitted(query.viewer(), query);
        if (!reaches(query, Set.of(query.station()))) {
            throw new QueryFault(QueryFault.Code.FORBIDDEN);
        }
        if (!documents.areWhole()) {
            throw new QueryFault(QueryFault.Code.REBUILDING);
        }
        return documents.all(Views.ROVING_MISSIONS).stream()
                .filter(mission -> stations(mission).contains(query.station()))
                .sorted(ORDER)
                .toList();
    }

    /** One mission. Whose it is, is told only to those who may know it. */
    public RovingMissionFile mission(GetRovingMission query) {
        Asking.permitted(query.viewer(), query);
        return Documents.atLeast(
                        query.atLeastVersion(),
                        () -> find(query.missionId()),
                        found -> found.map(RovingMissionFile::version).orElse(-1L))
                .filter(mission -> reaches(query, stations(mission)))
                .orElseThrow(() -> new QueryFault(QueryFault.Code.NOT_FOUND));
    }

    /** With whom a team works: for the host at any time, for the hub while it does. */
    public List<CaseloadRow> people(FindPeopleOfMission query) {
        Asking.permitted(query.viewer(), query);
        RovingMissionFile mission = find(query.missionId())
                .filter(found -> reaches(query, stations(found)))
                .orElseThrow(() -> new QueryFault(QueryFault.Code.NOT_FOUND));
        if (!documents.areWhole()) {
            throw new QueryFault(QueryFault.Code.REBUILDING);
        }
        boolean shown = reaches(query, Set.of(mission.host())) || teams.isTeamOf(query.viewer(), mission);
        return shown ? unknownAt(mission.host()) : List.of();
    }

    /** The list is a moment behind the files, which say who may be read. */
    private List<CaseloadRow> unknownAt(FacilityId host) {
        List<CaseloadRow> rows = caseload.unknownAt(host, MOST);
        Map<String, Versioned<RecipientFile>> files = documents.find(
                Views.RECIPIENTS,
                rows.stream().map(row -> row.personId().value()).toList());
        return rows.stream()
                .filter(row -> {
                    Versioned<RecipientFile> file = files.get(row.personId().value());
                    return file != null && RovingTeams.mayWorkOn(file.document(), host);
                })
                .toList();
    }

    private Optional<RovingMissionFile> find(RovingMissionId id) {
        return documents.find(Views.ROVING_MISSIONS, id.value()).map(Versioned::document);
    }

    private boolean reaches(RovingQuery query, Collection<FacilityId> stations) {
        return documents.reach().covers(query.viewer(), stations);
    }

    private static List<FacilityId> stations(RovingMissionFile mission) {
        return List.of(mission.hub(), mission.host());
    }
}
