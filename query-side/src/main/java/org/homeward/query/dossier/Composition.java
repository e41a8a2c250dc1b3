package org.homeward.query.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.homeward.shared.dossier.CustodyLink;
import org.homeward.shared.dossier.DeadlineFile;
import org.homeward.shared.dossier.ErasureFile;
import org.homeward.shared.dossier.JourneyFile;
import org.homeward.shared.dossier.PlacementFile;
import org.homeward.shared.dossier.RecipientFile;
import org.homeward.shared.dossier.RecipientFile.Observation;
import org.homeward.shared.dossier.SettlementFile;
import org.homeward.shared.dossier.StayFile;
import org.homeward.shared.dossier.TracingFile;
import org.homeward.shared.dossier.TracingFile.DnaComparison;
import org.homeward.shared.dossier.TracingFile.FaceCheck;
import org.homeward.shared.dossier.TracingFile.Lead;
import org.homeward.shared.dossier.TracingFile.MatchDecision;
import org.homeward.shared.dossier.TracingFile.Notice;
import org.homeward.shared.dossier.TracingFile.PoliceCheck;
import org.homeward.shared.dossier.TracingFile.QuickCheck;
import org.homeward.shared.dossier.TracingFile.RovingVisit;
import org.homeward.shared.person.RiskAttribute;
import org.homeward.shared.tracing.EscalationLevel;
import org.jspecify.annotations.Nullable;

/** Reads merged files as one: nothing was copied when they were merged, so nothing has to be taken back. */
final class Composition {

    private Composition() {}

    /**
     * The survivor's file with what the absorbed files know.
     *
     * @param survivor the file that speaks for all
     * @param absorbed the others
     */
    static RecipientFile of(RecipientFile survivor, List<RecipientFile> absorbed) {
        if (absorbed.isEmpty()) {
            return survivor;
        }
        Set<RiskAttribute> risks = new HashSet<>(survivor.risks());
        absorbed.forEach(other -> risks.addAll(other.risks()));
        return new FileChange(survivor)
                .deceasedAt(deceasedAt(survivor, absorbed))
                .risks(Set.copyOf(risks))
                .erasure(erasure(survivor, absorbed))
                .kin(all(survivor, absorbed, RecipientFile::kin))
                .observations(all(survivor, absorbed, RecipientFile::observations).stream()
                        .sorted(Comparator.comparing(Observation::recordedAt))
                        .toList())
                .stays(all(survivor, absorbed, RecipientFile::stays).stream()
                        .sorted(Comparator.comparing(StayFile::requestedAt))
                        .toList())
                .tracing(tracing(survivor, absorbed))
                .placements(all(survivor, absorbed, RecipientFile::placements).stream()
                        .sorted(Comparator.comparing(PlacementFile::proposedAt))
                        .toList())
                .settlement(settlement(survivor, absorbed))
                .journeys(all(survivor, absorbed, RecipientFile::journeys).stream()
                        .sorted(Comparator.comparing(JourneyFile::plannedAt))
                        .toList())
                .custody(all(survivor, absorbed, RecipientFile::custody).stream()
                        .sorted(Comparator.comparing(CustodyLink::from))
                        .toList())
                .deadlines(all(survivor, absorbed, RecipientFile::deadlines).stream()
                        .sorted(Comparator.comparing(DeadlineFile::since))
                        .toList())
                .done();
    }

    private static @Nullable TracingFile tracing(RecipientFile survivor, List<RecipientFile> absorbed) {
        return Stream.concat(Stream.of(survivor), absorbed.stream())
                .map(RecipientFile::tracing)
                .filter(Objects::nonNull)
                .reduce(Composition::together)
                .orElse(null);
    }

    /** What is held on any of the files is held of the person; what else is decided is decided on the one that speaks. */
    private static @Nullable ErasureFile erasure(RecipientFile survivor, List<RecipientFile> absorbed) {
        ErasureFile own = survivor.erasure() == null ? ErasureFile.NONE : survivor.erasure();
        if (survivor.isErased() || own.heldFor() != null) {
            return own;
        }
        return absorbed.stream()
                .map(RecipientFile::erasure)
                .filter(Objects::nonNull)
                .filter(other -> other.heldFor() != null)
                .findFirst()
                .map(held -> new ErasureFile(
                        own.reason(), own.proposedBy(), own.proposedAt(), held.heldFor(), held.heldSince(), null, null))
                .orElse(survivor.erasure());
    }

    private static @Nullable SettlementFile settlement(RecipientFile survivor, List<RecipientFile> absorbed) {
        return Stream.concat(Stream.of(survivor), absorbed.stream())
                .map(RecipientFile::settlement)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /**
     * The survivor says how tracing stands; what was found anywhere is found. Of likely matches those concerned are told anew
     * under the survivor's name, and only that word can be acknowledged.
     */
    private static TracingFile together(TracingFile own, TracingFile other) {
        return new TracingChange(own)
                .quickChecks(byTime(own.quickChecks(), other.quickChecks(), QuickCheck::at))
                .approvedPhotos(union(own.approvedPhotos(), other.approvedPhotos()))
                .notices(byTime(own.notices(), other.notices(), Notice::publishedAt))
                .policeChecks(byTime(own.policeChecks(), other.policeChecks(), PoliceCheck::askedAt))
                .dna(byTime(own.dna(), other.dna(), DnaComparison::requestedAt))
                .faces(byTime(own.faces(), other.faces(), FaceCheck::at))
                .leads(byTime(own.leads(), other.leads(), Lead::at))
                .visits(byTime(own.visits(), other.visits(), RovingVisit::at))
                .matches(byTime(own.matches(), other.matches(), MatchDecision::at))
                .escalatedTo(higher(own.escalatedTo(), other.escalatedTo()))
                .activeAt(other.lastActivityAt())
                .done();
    }

    private static @Nullable EscalationLevel higher(@Nullable EscalationLevel own, @Nullable EscalationLevel other) {
        return Stream.of(own, other)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static <T> List<T> union(List<T> own, List<T> other) {
        return Stream.concat(own.stream(), other.stream()).distinct().toList();
    }

    private static <T> List<T> byTime(List<T> own, List<T> other, Function<T, Instant> at) {
        return Stream.concat(other.stream(), own.stream())
                .sorted(Comparator.comparing(at))
                .toList();
    }

    private static @Nullable Instant deceasedAt(RecipientFile survivor, List<RecipientFile> absorbed) {
        return Stream.concat(Stream.of(survivor), absorbed.stream())
                .map(RecipientFile::deceasedAt)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static <T> List<T> all(
            RecipientFile survivor, List<RecipientFile> absorbed, Function<RecipientFile, List<T>> part) {
        List<T> parts = new ArrayList<>();
        absorbed.forEach(other -> parts.addAll(part.apply(other)));
        parts.addAll(part.apply(survivor));
        return parts;
    }
}
