package org.homeward.query.caseload;

import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.Random;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.util.BytesRef;
import org.homeward.shared.caseload.CaseloadFilter;
import org.homeward.shared.kernel.QueryFault;

/** Where the next page begins, sealed: a cursor cannot be made up, changed, or used with another filter. */
final class Cursors {

    private static final int KEY_BYTES = 32;

    private final AesGcmJce seal;

    Cursors() {
        try {
            seal = new AesGcmJce(Random.randBytes(KEY_BYTES));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    String write(FieldDoc last, CaseloadFilter filter) {
        List<String> parts = new ArrayList<>();
        for (Object value : last.fields) {
            parts.add(
                    switch (value) {
                        case Float score -> "f" + score;
                        case Long number -> "l" + number;
                        case BytesRef text -> "s" + text.utf8ToString();
                        default -> throw new IllegalStateException("a sort value of no known type");
                    });
        }
        try {
            byte[] text = String.join("\n", parts).getBytes(StandardCharsets.UTF_8);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(seal.encrypt(text, bound(filter)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    FieldDoc read(String cursor, CaseloadFilter filter) {
        try {
            byte[] text = seal.decrypt(Base64.getUrlDecoder().decode(cursor), bound(filter));
            List<Object> values = new ArrayList<>();
            for (String part : new String(text, StandardCharsets.UTF_8).split("\n", -1)) {
                String value = part.substring(1);
                values.add(
                        switch (part.charAt(0)) {
                            case 'f' -> Float.valueOf(value);
                            case 'l' -> Long.valueOf(value);
                            default -> new BytesRef(value);
                        });
            }
            return new FieldDoc(Integer.MAX_VALUE, Float.NaN, values.toArray());
        } catch (GeneralSecurityException | IllegalArgumentException forged) {
            throw new QueryFault(QueryFault.Code.BAD_CURSOR);
        }
    }

    private static byte[] bound(CaseloadFilter filter) {
        return filter.toString().getBytes(StandardCharsets.UTF_8);
    }
}
