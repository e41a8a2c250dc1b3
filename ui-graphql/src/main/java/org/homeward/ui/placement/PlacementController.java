package org.homeward.ui.placement;

import graphql.schema.DataFetchingFieldSelectionSet;
import java.util.List;
import java.util.Map;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.FosterFamilyId;
import org.homeward.shared.placement.FosterFamilyFile;
import org.homeward.shared.placement.PlacementQuery.FindFosterFamilies;
import org.homeward.shared.placement.PlacementQuery.GetFosterFamily;
import org.homeward.ui.access.Viewers;
import org.homeward.ui.platform.Inputs;
import org.homeward.ui.platform.Questions;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Passes on what is asked about foster families. */
@Controller
class PlacementController {

    private final Questions questions;
    private final Inputs inputs;

    PlacementController(Questions questions, Inputs inputs) {
        this.questions = questions;
        this.inputs = inputs;
    }

    @QueryMapping
    List<FosterFamilyFile> fosterFamilies(@Argument String facility, DataFetchingFieldSelectionSet fields) {
        return questions.askMany(
                new FindFosterFamilies(Viewers.current(), new FacilityId(facility)), FosterFamilyFile.class, fields);
    }

    @QueryMapping
    FosterFamilyFile fosterFamily(
            @Argument String familyId,
            @Argument @Nullable Integer atLeastVersion,
            @Argument @Nullable Map<String, Object> reveal,
            DataFetchingFieldSelectionSet fields) {
        GetFosterFamily query = new GetFosterFamily(
                Viewers.current(),
                new FosterFamilyId(familyId),
                atLeastVersion == null ? null : atLeastVersion.longValue(),
                inputs.reveal(reveal));
        return questions.ask(query, FosterFamilyFile.class, fields);
    }
}
