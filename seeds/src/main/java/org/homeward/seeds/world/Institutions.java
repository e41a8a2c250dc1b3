package org.homeward.seeds.world;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The institutions of the demo world, in the order of their file. Immutable. */
public final class Institutions {
    private static final String FILE = "/world/institutions.yaml";

    private final List<Institution> all;
    private final Map<String, Institution> byCode;
    private final Map<InstitutionKind, List<Institution>> byKind;

    private Institutions(List<Institution> all) {
        this.all = List.copyOf(all);
        byCode = all.stream().collect(toUnmodifiableMap(Institution::code, Function.identity()));
        byKind = Map.copyOf(all.stream().collect(groupingBy(Institution::kind)));
    }

    /**
     * Reads the file that comes with the demo world.
     *
     * @throws IllegalArgumentException when an institution lies in a division that does not exist
     */
    public static Institutions load(Divisions divisions) {
        Institutions loaded =
                new Institutions(SeedFiles.yaml(FILE, Catalogue.class).institutions());
        loaded.all.forEach(institution -> divisions.get(institution.division()));
        return loaded;
    }

    /** All institutions. */
    public List<Institution> all() {
        return all;
    }

    /** The institution with that key, if there is one. */
    public Optional<Institution> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** All institutions of a kind. */
    public List<Institution> ofKind(InstitutionKind kind) {
        return byKind.getOrDefault(kind, List.of());
    }

    private record Catalogue(List<Institution> institutions) {}
}
