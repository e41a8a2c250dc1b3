package org.homeward.seeds.world;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The administrative divisions of China, found by code. Immutable; every lookup is one map access.
 * The table is one state of the official list, see the README beside it.
 */
public final class Divisions {
    private static final String FILE = "/world/divisions.tsv";

    private final Map<String, Division> byCode;
    private final Map<String, List<Division>> childrenByParent;
    private final Map<String, List<Division>> leavesByProvince;
    private final List<Division> provinces;

    private Divisions(List<Division> all) {
        byCode = all.stream().collect(toUnmodifiableMap(Division::code, Function.identity()));
        provinces = all.stream()
                .filter(division -> division.level() == DivisionLevel.PROVINCE)
                .toList();
        childrenByParent = Map.copyOf(all.stream()
                .filter(division -> division.parentCode() != null)
                .collect(groupingBy(division -> String.valueOf(division.parentCode()))));
        leavesByProvince = Map.copyOf(all.stream()
                .filter(division -> !childrenByParent.containsKey(division.code()))
                .collect(groupingBy(Division::provinceDigits)));
    }

    /** Reads the table that comes with the demo world. */
    public static Divisions load() {
        return new Divisions(
                SeedFiles.rows(FILE, 4).stream().map(Divisions::division).toList());
    }

    /** The division with that six-digit code, if the table has it. */
    public Optional<Division> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /**
     * The division with that six-digit code.
     *
     * @throws IllegalArgumentException when the table does not have it
     */
    public Division get(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("No division has the code " + code));
    }

    /** All 34 provinces, municipalities and regions, in the order of their codes. */
    public List<Division> provinces() {
        return provinces;
    }

    /** The divisions directly below that one, in the order of their codes; empty for a county. */
    public List<Division> children(String code) {
        return childrenByParent.getOrDefault(get(code).code(), List.of());
    }

    /** The smallest divisions of a province: its counties, and prefectures that have none. */
    public List<Division> leaves(String provinceCode) {
        return leavesByProvince.getOrDefault(get(provinceCode).provinceDigits(), List.of());
    }

    /** The name with those above it, as written in an address, for example 河北省石家庄市长安区. */
    public String fullName(String code) {
        Division division = get(code);
        String parent = division.parentCode();
        return parent == null ? division.name() : fullName(parent) + division.name();
    }

    private static Division division(List<String> row) {
        String parent = row.get(3);
        return new Division(
                row.get(0), row.get(1), DivisionLevel.valueOf(row.get(2)), parent.isEmpty() ? null : parent);
    }
}
