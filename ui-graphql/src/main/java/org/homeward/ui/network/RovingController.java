package org.homeward.ui.network;

import graphql.schema.DataFetchingFieldSelectionSet;
import java.util.List;
import org.homeward.shared.caseload.CaseloadRow;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.RovingMissionId;
import org.homeward.shared.network.RovingMissionFile;
import org.homeward.shared.network.RovingQuery.FindPeopleOfMission;
import org.homeward.shared.network.RovingQuery.FindRovingMissions;
import org.homeward.shared.network.RovingQuery.GetRovingMission;
import org.homeward.ui.access.Viewers;
import org.homeward.ui.platform.Questions;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Passes on what is asked about roving missions. */
@Controller
class RovingController {

    private final Questions questions;

    RovingController(Questions questions) {
        this.questions = questions;
    }

    @QueryMapping
    List<RovingMissionFile> rovingMissions(@Argument String station, DataFetchingFieldSelectionSet fields) {
        return questions.askMany(
                new FindRovingMissions(Viewers.current(), new FacilityId(station)), RovingMissionFile.class, fields);
    }

    @QueryMapping
    RovingMissionFile rovingMission(
            @Argument String missionId,
            @Argument @Nullable Integer atLeastVersion,
            DataFetchingFieldSelectionSet fields) {
        GetRovingMission query = new GetRovingMission(
                Viewers.current(),
                new RovingMissionId(missionId),
                atLeastVersion == null ? null : atLeastVersion.longValue());
        return questions.ask(query, RovingMissionFile.class, fields);
    }

    @QueryMapping
    List<CaseloadRow> peopleOfMission(@Argument String missionId, DataFetchingFieldSelectionSet fields) {
        return questions.askMany(
                new FindPeopleOfMission(Viewers.current(), new RovingMissionId(missionId)), CaseloadRow.class, fields);
    }
}
