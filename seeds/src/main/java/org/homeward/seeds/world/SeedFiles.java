package org.homeward.seeds.world;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads the data files of the demo world from the class path; a missing or malformed file is an error, never empty. */
public final class SeedFiles {
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .build();

    private SeedFiles() {}

    /**
     * The rows below the head line of a tab-separated file. Lines that begin with # are remarks.
     *
     * @throws IllegalStateException when a row has not exactly that many columns
     */
    public static List<List<String>> rows(String path, int columns) {
        return text(path)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .skip(1)
                .map(line -> cells(path, line, columns))
                .toList();
    }

    /** The whole of a YAML file as one value; unknown and missing properties are refused. */
    public static <T> T yaml(String path, Class<T> type) {
        return YAML.readValue(text(path), type);
    }

    private static List<String> cells(String path, String line, int columns) {
        List<String> cells = List.of(line.split("\t", -1));
        if (cells.size() != columns) {
            throw new IllegalStateException(path + ": " + columns + " columns wanted in: " + line);
        }
        return cells;
    }

    private static String text(String path) {
        try (InputStream in = SeedFiles.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("No such file on the class path: " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}
