package org.homeward.shared.dossier;

import java.time.Instant;
import org.homeward.shared.kernel.MessageName;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.kernel.Question;
import org.homeward.shared.kernel.Reveal;
import org.homeward.shared.kernel.Revealing;
import org.homeward.shared.kernel.Viewer;
import org.jspecify.annotations.Nullable;

/** What is asked about one person. */
public sealed interface DossierQuery extends Question {

    /** Whose file. */
    PersonId personId();

    /**
     * The file; answered by a {@link RecipientFile}.
     *
     * @param asOf           as it was known at that instant; now when absent
     * @param atLeastVersion wait up to two seconds for this version
     * @param reveal         what of it that is hidden is to be shown, and what for
     */
    @MessageName("dossier.get-recipient-file")
    record GetRecipientFile(
            PersonId personId,
            Viewer viewer,
            @Nullable Instant asOf,
            @Nullable Long atLeastVersion,
            @Nullable Reveal reveal)
            implements DossierQuery, Revealing {

        /** Asks for nothing that is hidden. */
        public GetRecipientFile(
                PersonId personId, Viewer viewer, @Nullable Instant asOf, @Nullable Long atLeastVersion) {
            this(personId, viewer, asOf, atLeastVersion, null);
        }
    }

    /**
     * The chronology, the newest first; answered by {@link ChronologyEntry}s.
     *
     * @param asOf  as it was known at that instant; now when absent
     * @param after the number of lines to pass over
     * @param first at most so many lines
     * @param reveal what of it that is hidden is to be shown, and what for
     */
    @MessageName("dossier.get-chronology")
    record GetChronology(
            PersonId personId,
            Viewer viewer,
            @Nullable Instant asOf,
            int after,
            int first,
            @Nullable Reveal reveal) implements DossierQuery, Revealing {

        /** Asks for nothing that is hidden. */
        public GetChronology(PersonId personId, Viewer viewer, @Nullable Instant asOf, int after, int first) {
            this(personId, viewer, asOf, after, first, null);
        }
    }

    /**
     * Everything that stands about somebody, for when they ask for it; answered by a {@link SubjectAccess}. A right of theirs
     * by the 个人信息保护法 art. 45.
     */
    @MessageName("dossier.get-subject-access")
    record GetSubjectAccess(PersonId personId, Viewer viewer) implements DossierQuery {}

    /** Tells of every change of the file; first answer and updates are {@link PersonChanged}. */
    @MessageName("dossier.watch-person")
    record WatchPerson(PersonId personId, Viewer viewer) implements DossierQuery {}
}
