package org.homeward.seeds.people;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.homeward.seeds.world.SeedFiles;

/** The dialects of China by province. Immutable. */
public final class Dialects {
    private final List<Dialect> all;
    private final Map<String, Dialect> byProvince;

    private Dialects(List<Dialect> all) {
        this.all = List.copyOf(all);
        byProvince = all.stream().collect(toUnmodifiableMap(Dialect::province, Function.identity()));
    }

    /** Reads the list that comes with the demo world. */
    public static Dialects load() {
        return new Dialects(
                SeedFiles.yaml("/people/dialects.yaml", Catalogue.class).dialects());
    }

    /** All of them, in the order of the province codes. */
    public List<Dialect> all() {
        return all;
    }

    /**
     * How people of that province speak.
     *
     * @throws IllegalArgumentException when the two digits name no province
     */
    public Dialect of(String provinceDigits) {
        Dialect found = byProvince.get(provinceDigits);
        if (found == null) {
            throw new IllegalArgumentException("No dialect for province " + provinceDigits);
        }
        return found;
    }

    private record Catalogue(List<Dialect> dialects) {}
}
