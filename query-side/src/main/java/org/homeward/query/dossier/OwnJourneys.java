package org.homeward.query.dossier;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.homeward.query.caseload.Caseload;
import org.homeward.query.platform.Asking;
import org.homeward.query.platform.Documents;
import org.homeward.query.platform.Versioned;
import org.homeward.query.platform.Views;
import org.homeward.shared.dossier.JourneyFile;
import org.homeward.shared.dossier.JourneyFile.Stop;
import org.homeward.shared.dossier.JourneyFile.Team;
import org.homeward.shared.dossier.OwnJourney;
import org.homeward.shared.dossier.OwnJourney.OwnStop;
import org.homeward.shared.dossier.RecipientFile;
import org.homeward.shared.dossier.RecipientFile.Kin;
import org.homeward.shared.kernel.ActorId;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.KinId;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.kernel.Personal;
import org.homeward.shared.kernel.QueryFault;
import org.homeward.shared.kernel.ShortText;
import org.homeward.shared.network.FacilityFile;
import org.homeward.shared.returnhome.JourneyQuery.FindOwnJourneys;
import org.homeward.shared.returnhome.Reception;
import org.jspecify.annotations.Nullable;

/**
 * Answers what an escort asks about the journeys that are entrusted to it. One that is not, or not any more, is not there,
 * however the question is put. What is in the answer is chosen here field by field: what a file gets to tell later on is not in
 * it by itself.
 */
public final class OwnJourneys {

    private static final int MOST = 50;

    /** Who is late comes first, then who is expected, then who has not set out. */
    private static final Comparator<OwnJourney> ORDER = Comparator.comparing(OwnJourneys::pressing)
            .thenComparing(journey -> journey.journeyId().value());

    private final Documents documents;
    private final Caseload caseload;

    /** Answers from the given documents, found by the list of people. */
    public OwnJourneys(Documents documents, Caseload caseload) {
        this.documents = documents;
        this.caseload = caseload;
    }

    /** The journeys of who asks. The list is a moment behind the files, which say whose they are. */
    public List<OwnJourney> of(FindOwnJourneys query) {
        Asking.permitted(query.viewer(), query);
        ActorId account = query.viewer().actor();
        PersonId person = query.personId();
        Collection<RecipientFile> files =
                person == null ? entrusted(account) : one(person, account, query.atLeastVersion());
        return files.stream()
                .flatMap(file -> file.journeys().stream()
                        .filter(journey -> documents.reach().covers(query.viewer(), journey))
                        .map(journey -> shown(file, journey)))
                .sorted(ORDER)
                .toList();
    }

    private List<RecipientFile> entrusted(ActorId account) {
        if (!documents.areWhole()) {
            throw new QueryFault(QueryFault.Code.REBUILDING);
        }
        List<String> people = caseload.escortedBy(account, MOST).stream()
                .map(row -> row.personId().value())
                .toList();
        return documents.find(Views.RECIPIENTS, people).values().stream()
                .map(Versioned::document)
                .toList();
    }

    /** A version is waited for only of who is there for the asker: not even how often a file changed can be found out. */
    private List<RecipientFile> one(PersonId person, ActorId account, @Nullable Long version) {
        Optional<RecipientFile> now = find(person);
        boolean known = now.isPresent()
                && now.get().journeys().stream()
                        .anyMatch(journey -> journey.trusts().stream()
                                .anyMatch(trust -> trust.accounts().contains(account)));
        return known
                ? Documents.atLeast(
                        version,
                        () -> find(person).stream().toList(),
                        found -> found.isEmpty() ? -1 : found.getFirst().version())
                : List.of();
    }

    private Optional<RecipientFile> find(PersonId person) {
        return documents.find(Views.RECIPIENTS, person.value()).map(Versioned::document);
    }

    private OwnJourney shown(RecipientFile file, JourneyFile journey) {
        Personal<ShortText> name = file.identity().name();
        return new OwnJourney(
                file.personId(),
                file.version(),
                journey.journeyId(),
                name == null ? file.provisionalName() : name,
                file.identity().sex(),
                file.identity().birth(),
                journey.mode(),
                journey.stage(),
                place(journey.from(), null, null, null, Reception.CONFIRMED),
                journey.responsible(),
                journey.stops().stream().map(stop -> stop(file, stop)).toList(),
                journey.leg(),
                journey.teams().stream()
                        .filter(team -> team.leg() == journey.leg())
                        .map(Team::escorts)
                        .flatMap(List::stream)
                        .toList(),
                journey.fitness().isEmpty() ? null : journey.fitness().getLast(),
                journey.vouchers().stream()
                        .filter(voucher -> voucher.voided() == null)
                        .toList(),
                journey.boarding(),
                journey.transport(),
                journey.expectedArrival(),
                journey.checkInDue(),
                journey.handoverDue(),
                journey.log());
    }

    private OwnStop stop(RecipientFile file, Stop stop) {
        Kin kin = kin(file, stop.kinId());
        return place(
                stop.station(),
                stop.kinId(),
                kin == null ? stop.body() : kin.name(),
                kin == null ? null : kin.contact(),
                stop.reception());
    }

    private OwnStop place(
            @Nullable FacilityId station,
            @Nullable KinId kin,
            @Nullable Personal<ShortText> receiver,
            @Nullable Personal<ShortText> phone,
            Reception reception) {
        FacilityFile facility = station == null
                ? null
                : documents
                        .find(Views.FACILITIES, station.value())
                        .map(Versioned::document)
                        .orElse(null);
        return new OwnStop(
                station,
                facility == null ? null : facility.name(),
                facility == null ? null : facility.phone(),
                facility == null ? null : facility.address(),
                kin,
                receiver,
                phone,
                reception);
    }

    private static @Nullable Kin kin(RecipientFile file, @Nullable KinId id) {
        return file.kin().stream()
                .filter(kin -> kin.kinId().equals(id))
                .findFirst()
                .orElse(null);
    }

    private static Instant pressing(OwnJourney journey) {
        return Stream.of(
                        Stream.ofNullable(journey.checkInDue()),
                        Stream.ofNullable(journey.handoverDue()),
                        Stream.ofNullable(journey.expectedArrival()))
                .flatMap(each -> each)
                .min(Comparator.naturalOrder())
                .orElse(Instant.MAX);
    }
}
