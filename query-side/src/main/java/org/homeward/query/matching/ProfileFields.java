package org.homeward.query.matching;

import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;

/** Puts a profile into a document, so that {@link MatchSearch} finds it. Safe for threads. */
public final class ProfileFields {

    /** Raised when terms, numbers or bytes are made in another way: an older index must then be built anew. */
    public static final int SHAPE = 1;

    static final String TERMS = "match";
    static final String PROFILE = "match-profile";
    static final String WHO = "match-who";
    static final String WHERE = "match-where";
    static final String MARKS = "match-marks";

    private final Scorer scorer;

    /** Fields with names as that scorer reads them. */
    public ProfileFields(Scorer scorer) {
        this.scorer = scorer;
    }

    /** Adds all fields of a profile. A document without them is found by no match. */
    public void add(Document document, Profile profile) {
        for (String term : Terms.of(scorer.prepare(profile))) {
            document.add(new StringField(TERMS, term, Store.NO));
        }
        Sketch sketch = Sketch.of(profile);
        document.add(new NumericDocValuesField(WHO, sketch.who()));
        document.add(new NumericDocValuesField(WHERE, sketch.where()));
        document.add(new NumericDocValuesField(MARKS, sketch.marks()));
        document.add(new BinaryDocValuesField(PROFILE, ProfileBytes.write(profile)));
    }
}
