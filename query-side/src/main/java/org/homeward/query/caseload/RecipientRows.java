package org.homeward.query.caseload;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.homeward.shared.caseload.CaseloadRow;
import org.homeward.shared.caseload.CaseloadRow.Owed;
import org.homeward.shared.dossier.DeadlineFile;
import org.homeward.shared.dossier.JourneyFile;
import org.homeward.shared.dossier.PlacementFile;
import org.homeward.shared.dossier.RecipientFile;
import org.homeward.shared.dossier.StayFile;
import org.homeward.shared.kernel.ActorId;
import org.homeward.shared.kernel.Personal;
import org.homeward.shared.kernel.ShortText;
import org.homeward.shared.returnhome.JourneyStage;
import org.jspecify.annotations.Nullable;

/** What of a person's file goes into the list. */
final class RecipientRows {

    private static final byte[] NO_STATE = new byte[0];

    private RecipientRows() {}

    static IndexedPerson indexed(RecipientFile file) {
        List<String> names = new ArrayList<>();
        ShortText provisional = file.provisionalName().orNull();
        if (provisional != null) {
            names.add(provisional.value());
        }
        return new IndexedPerson(
                row(file),
                file.stays().stream().map(RecipientRows::stay).toList(),
                Hosts.of(file),
                escorts(file),
                file.wasBroughtBy(file.broughtBy()) ? file.broughtBy() : null,
                names,
                file.isErased() ? null : PersonProfiles.of(file),
                PersonProfiles.isLookedFor(file),
                file.isErased(),
                NO_STATE);
    }

    private static CaseloadRow row(RecipientFile file) {
        StayFile stay = file.stays().isEmpty() ? null : file.stays().getLast();
        PlacementFile home = home(file);
        Personal<ShortText> name = file.identity().name();
        return new CaseloadRow(
                file.personId(),
                file.version(),
                name == null ? file.provisionalName() : name,
                file.identity().alias(),
                file.identity().sex(),
                file.identity().birth(),
                file.identityState(),
                file.category(),
                stay == null ? null : stay.stage(),
                stay == null ? file.openedBy() : stay.station(),
                home == null ? null : home.facility(),
                home == null ? null : home.type(),
                home == null ? null : home.visitDue(),
                journey(file),
                owed(file),
                stay == null ? null : stay.requestedAt(),
                stay == null ? null : stay.registeredAt(),
                stay == null ? null : stay.endedAt(),
                file.changedAt(),
                file.survivor() != null);
    }

    private static @Nullable JourneyStage journey(RecipientFile file) {
        return file.journeys().stream()
                .map(JourneyFile::stage)
                .filter(JourneyStage::isLive)
                .findFirst()
                .orElse(null);
    }

    private static List<ActorId> escorts(RecipientFile file) {
        return file.journeys().stream()
                .flatMap(journey -> journey.trusts().stream()
                        .flatMap(trust -> trust.accounts().stream())
                        .filter(journey::isEntrustedTo))
                .distinct()
                .toList();
    }

    private static List<Owed> owed(RecipientFile file) {
        return file.deadlines().stream()
                .filter(deadline -> deadline.standing().isOwed())
                .sorted(Comparator.comparing(DeadlineFile::dueAt))
                .map(deadline -> new Owed(
                        deadline.deadlineId(), deadline.key(), deadline.amberAt(), deadline.dueAt(), deadline.missed()))
                .toList();
    }

    /** Where the person lives. A hospital lies over it and is no home. */
    private static @Nullable PlacementFile home(RecipientFile file) {
        return file.placements().stream()
                .filter(placement -> placement.stage().isLived())
                .filter(placement -> !placement.type().isOverlay())
                .findFirst()
                .orElse(null);
    }

    private static StayRow stay(StayFile stay) {
        return new StayRow(stay.stayId(), stay.station(), stay.requestedAt(), stay.registeredAt(), stay.endedAt());
    }
}
