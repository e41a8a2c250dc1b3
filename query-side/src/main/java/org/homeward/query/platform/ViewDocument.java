package org.homeward.query.platform;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/**
 * How a view's document lies in MongoDB: looked up by its id alone, its content closed to the database.
 *
 * @param id      the id of the stream
 * @param version the sequence of the last event in it
 * @param sealed  whether the content is sealed; of an erased person there is nothing left to seal
 * @param subject whose key it is sealed with, where that is not called as the stream
 * @param content the JSON of the document
 */
record ViewDocument(
        @Id String id,
        long version,
        boolean sealed,
        @Nullable String subject,
        byte[] content) {

    /** Whose key opens it. */
    String key() {
        return subject == null ? id : subject;
    }
}
