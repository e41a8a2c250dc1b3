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
import org.homeward.shared.dossier.RecipientFile;
import org.homeward.shared.dossier.RecipientFile.Observation;
import org.homeward.shared.dossier.StayFile;
import org.homeward.shared.person.RiskAttribute;
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
                .kin(all(survivor, absorbed, RecipientFile::kin))
                .observations(all(survivor, absorbed, RecipientFile::observations).stream()
                        .sorted(Comparator.comparing(Observation::recordedAt))
                        .toList())
                .stays(all(survivor, absorbed, RecipientFile::stays).stream()
                        .sorted(Comparator.comparing(StayFile::requestedAt))
                        .toList())
                .done();
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
