package org.homeward.shared.returnhome;

import org.homeward.shared.kernel.MessageName;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.kernel.Question;
import org.homeward.shared.kernel.Reveal;
import org.homeward.shared.kernel.Revealing;
import org.homeward.shared.kernel.Viewer;
import org.jspecify.annotations.Nullable;

/** What is asked about journeys home by who travels along. */
public sealed interface JourneyQuery extends Question {

    /**
     * The journeys that are entrusted to the viewer, the next to set out or arrive first; answered by
     * {@link org.homeward.shared.dossier.OwnJourney}. Only an escort asks this.
     *
     * @param personId       only that of one person
     * @param atLeastVersion wait up to two seconds until the file of that person has this version
     * @param reveal         what of it that is hidden is to be shown, and what for
     */
    @MessageName("journey.find-own")
    record FindOwnJourneys(
            Viewer viewer,
            @Nullable PersonId personId,
            @Nullable Long atLeastVersion,
            @Nullable Reveal reveal) implements JourneyQuery, Revealing {}
}
