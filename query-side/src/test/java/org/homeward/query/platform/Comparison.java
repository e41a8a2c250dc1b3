package org.homeward.query.platform;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.homeward.query.caseload.Caseload;
import org.homeward.query.dossier.DossierQueries;
import org.homeward.query.invented.Erasing;
import org.homeward.query.network.NetworkQueries;
import org.homeward.shared.caseload.CaseloadFilter;
import org.homeward.shared.caseload.CaseloadPage;
import org.homeward.shared.dossier.DossierQuery.GetRecipientFile;
import org.homeward.shared.dossier.RecipientFile;
import org.homeward.shared.kernel.ActorId;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.kernel.Role;
import org.homeward.shared.kernel.Viewer;
import org.homeward.shared.network.NetworkQuery.GetBedBoard;
import org.jspecify.annotations.Nullable;

/** Views that were followed, views that were built anew, and what the streams say: whatever can be asked is the same. */
final class Comparison {

    static final Viewer VIEWER = new Viewer(new ActorId("actor-auditor1"), Role.AUDITOR, null);
    private static final int WHOLE_PAGE = 100;

    private final Told told;
    private final Rebuilt rebuilt;
    private final Set<String> erased;
    private final BiFunction<String, @Nullable Instant, @Nullable Object> asOf;
    private final Random random;
    private final DossierQueries built;
    private final DossierQueries streams;

    Comparison(
            Told told,
            Rebuilt rebuilt,
            Set<String> erased,
            BiFunction<String, @Nullable Instant, @Nullable Object> asOf,
            Random random) {
        this.told = told;
        this.rebuilt = rebuilt;
        this.erased = erased;
        this.asOf = asOf;
        this.random = random;
        this.built = new DossierQueries(
                rebuilt.documents(),
                told.reader(),
                RealStore.teams(rebuilt.documents()),
                RealStore.glass(rebuilt.documents()));
        this.streams = new DossierQueries(
                told.fromStreams(),
                told.reader(),
                RealStore.teams(told.fromStreams()),
                RealStore.glass(told.fromStreams()));
    }

    /** The first difference found. */
    Optional<String> difference() {
        if (!rebuilt.held().all().isEmpty() || !told.held().all().isEmpty()) {
            return Optional.of(
                    "Held: " + rebuilt.held().all() + " " + told.held().all());
        }
        return Stream.of(
                        told.streams().stream().map(this::document),
                        told.streams().stream().map(this::whole),
                        Stream.of(list()),
                        told.streams().stream().map(this::station))
                .flatMap(differences -> differences.flatMap(Optional::stream))
                .findFirst();
    }

    private Optional<String> document(String stream) {
        Object live = told.live(stream);
        Object anew = Told.document(
                rebuilt.documents().find(Told.viewOf(stream), stream).orElse(null));
        Object end = asOf.apply(stream, null);
        if (live == null || !live.equals(anew) || !live.equals(end)) {
            return Optional.of("Live, rebuilt and as of the end differ, of " + stream + "\n live    " + live
                    + "\n rebuilt " + anew + "\n as of   " + end);
        }
        return erased.contains(stream) && !live.equals(Erasing.of(live))
                ? Optional.of("Not everything is erased of " + stream + "\n live    " + live)
                : Optional.empty();
    }

    /** The file as it is read, with those that were merged into it. */
    private Optional<String> whole(String stream) {
        if (!stream.startsWith("person-")) {
            return Optional.empty();
        }
        RecipientFile anew = built.file(fileOf(stream, null));
        RecipientFile end = streams.file(fileOf(stream, told.now()));
        PersonId survivor = anew.survivor();
        if (survivor != null && !tells(built.file(fileOf(survivor.value(), null)), anew)) {
            return Optional.of("Not everything of " + stream + " is in the file that speaks for it\n rebuilt " + anew);
        }
        return anew.equals(end)
                ? Optional.empty()
                : Optional.of("Whole files differ, of " + stream + "\n rebuilt " + anew + "\n as of   " + end);
    }

    private static boolean tells(RecipientFile whole, RecipientFile part) {
        return whole.stays().containsAll(part.stays())
                && whole.observations().containsAll(part.observations())
                && whole.kin().containsAll(part.kin())
                && whole.placements().containsAll(part.placements())
                && whole.journeys().containsAll(part.journeys())
                && whole.custody().containsAll(part.custody())
                && (part.settlement() == null || whole.settlement() != null)
                && whole.risks().containsAll(part.risks())
                && (part.deceasedAt() == null || whole.deceasedAt() != null);
    }

    private Optional<String> list() {
        CaseloadPage live = page(told.caseload());
        CaseloadPage anew = page(rebuilt.caseload());
        return live.rows().equals(anew.rows())
                        && live.total() == anew.total()
                        && live.facets().equals(anew.facets())
                ? Optional.empty()
                : Optional.of("The lists differ\n live    " + live + "\n rebuilt " + anew);
    }

    private Optional<String> station(String stream) {
        if (!stream.startsWith("facility-")) {
            return Optional.empty();
        }
        GetBedBoard question = new GetBedBoard(VIEWER, new FacilityId(stream));
        return new NetworkQueries(rebuilt.documents())
                        .bedBoard(question)
                        .equals(new NetworkQueries(told.fromStreams()).bedBoard(question))
                ? counts(question.station())
                : Optional.of("The bed boards differ, of " + stream);
    }

    private Optional<String> counts(FacilityId station) {
        for (int i = 0; i < 10; i++) {
            Instant to = told.now().minus(Duration.ofHours(random.nextInt(3_000)));
            Instant from = to.minus(Duration.ofHours(random.nextInt(200)));
            if (!told.caseload()
                    .count(station, from, to)
                    .equals(rebuilt.caseload().count(station, from, to))) {
                return Optional.of("The counts differ, of " + station + " from " + from + " to " + to);
            }
        }
        return Optional.empty();
    }

    private static CaseloadPage page(Caseload caseload) {
        return caseload.search(CaseloadFilter.ALL, WHOLE_PAGE, null, null);
    }

    static GetRecipientFile fileOf(String stream, @Nullable Instant at) {
        return new GetRecipientFile(new PersonId(stream), VIEWER, at, null);
    }
}
