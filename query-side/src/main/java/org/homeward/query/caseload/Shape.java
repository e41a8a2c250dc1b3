package org.homeward.query.caseload;

import com.ibm.icu.util.VersionInfo;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;
import org.homeward.query.matching.ProfileFields;
import org.homeward.query.names.Readings;

/**
 * What the terms and numbers of an index depend on. An index of another shape would answer wrongly without a word, so
 * it is not opened but built anew.
 */
final class Shape {

    /** Raised when documents or terms are made in another way. */
    private static final int DOCUMENTS = 8;

    static final String NOW = now();

    private Shape() {}

    private static String now() {
        String parts = DOCUMENTS + "/" + ProfileFields.SHAPE + "/" + VersionInfo.ICU_VERSION + "/" + Facets.STAGES
                + Facets.CATEGORIES + Facets.SEXES + Facets.IDENTITIES + Facets.PLACEMENTS;
        try (InputStream readings = Objects.requireNonNull(Readings.class.getResourceAsStream(Readings.TABLE))) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(parts.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest.digest(readings.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is missing", e);
        }
    }
}
