package org.homeward.query.placement;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.homeward.query.platform.Asking;
import org.homeward.query.platform.Documents;
import org.homeward.query.platform.Versioned;
import org.homeward.query.platform.Views;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.QueryFault;
import org.homeward.shared.placement.FosterFamilyFile;
import org.homeward.shared.placement.PlacementQuery;
import org.homeward.shared.placement.PlacementQuery.FindFosterFamilies;
import org.homeward.shared.placement.PlacementQuery.GetFosterFamily;

/** Answers what is asked about foster families. */
public final class PlacementQueries {

    private final Documents documents;

    /** Answers from the given documents. */
    public PlacementQueries(Documents documents) {
        this.documents = documents;
    }

    /** The families of an institution, the open ones first. */
    public List<FosterFamilyFile> families(FindFosterFamilies query) {
        Asking.permitted(query.viewer(), query);
        if (!reaches(query, query.facility())) {
            throw new QueryFault(QueryFault.Code.FORBIDDEN);
        }
        if (!documents.areWhole()) {
            throw new QueryFault(QueryFault.Code.REBUILDING);
        }
        return documents.all(Views.FOSTER_FAMILIES).stream()
                .filter(family -> family.facility().equals(query.facility()))
                .sorted(Comparator.comparing(FosterFamilyFile::closed)
                        .thenComparing(family -> family.familyId().value()))
                .toList();
    }

    /** One family. Whose it is, is told only to those who may know it. */
    public FosterFamilyFile family(GetFosterFamily query) {
        Asking.permitted(query.viewer(), query);
        return Documents.atLeast(
                        query.atLeastVersion(),
                        () -> find(query),
                        found -> found.map(FosterFamilyFile::version).orElse(-1L))
                .filter(family -> reaches(query, family.facility()))
                .orElseThrow(() -> new QueryFault(QueryFault.Code.NOT_FOUND));
    }

    private Optional<FosterFamilyFile> find(GetFosterFamily query) {
        return documents.find(Views.FOSTER_FAMILIES, query.familyId().value()).map(Versioned::document);
    }

    private boolean reaches(PlacementQuery query, FacilityId facility) {
        return documents.reach().covers(query.viewer(), Set.of(facility));
    }
}
