package org.homeward.ui.reads;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;

/**
 * What was asked of an answer. The page asks a few dozen of these over and over, so each is kept once, under its hash.
 *
 * @param names the names of the fields, by line
 */
record SelectedFields(String names) implements Comparable<SelectedFields> {

    SelectedFields(List<String> fields) {
        this(String.join("\n", fields.stream().distinct().sorted().toList()));
    }

    String id() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(names.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public int compareTo(SelectedFields other) {
        return names.compareTo(other.names);
    }
}
