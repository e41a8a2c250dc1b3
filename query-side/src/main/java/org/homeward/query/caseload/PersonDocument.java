package org.homeward.query.caseload;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;
import org.homeward.shared.caseload.CaseloadRow;
import org.homeward.shared.dossier.RecipientFile;
import org.homeward.shared.dossier.StayFile;
import org.homeward.shared.kernel.Birth;
import org.homeward.shared.kernel.Personal;
import org.homeward.shared.kernel.ShortText;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** How a person, and each episode of aid, stand in the index. */
final class PersonDocument {

    static final String ID = "id";
    static final String KIND = "kind";
    static final String PERSON = "person";
    static final String STAY = "stay";
    static final String ROW = "row";
    static final String VERSION = "version";
    static final String CHANGED = "changed";
    static final String PIECE = "piece";
    static final String NAME = "name";
    static final String PINYIN = "pinyin";
    static final String INITIALS = "initials";
    static final String STATION = "station";
    static final String STAGE = "stage";
    static final String CATEGORY = "category";
    static final String SEX = "sex";
    static final String IDENTITY = "identity";
    static final String BORN = "born";
    static final String REQUESTED = "requested";
    static final String REGISTERED = "registered";
    static final String ENDED = "ended";

    /** Who was never there. */
    static final String NONE = "NONE";

    /** Nobody knows when. */
    static final long UNKNOWN = Long.MIN_VALUE;

    private PersonDocument() {}

    /** The documents of one person, that of the person last. */
    static List<Document> of(RecipientFile file, NameTerms terms, JsonMapper json) {
        List<Document> documents = new ArrayList<>();
        file.stays().forEach(stay -> documents.add(stay(file, stay)));
        documents.add(person(file, terms, json));
        return documents;
    }

    static CaseloadRow row(RecipientFile file) {
        StayFile stay = file.stays().isEmpty() ? null : file.stays().getLast();
        Personal<ShortText> name = file.identity().name();
        return new CaseloadRow(
                file.personId(),
                file.version(),
                name == null ? file.provisionalName() : name,
                file.identity().alias(),
                file.identity().sex(),
                file.identity().birth(),
                file.identityState(),
                file.category(),
                stay == null ? null : stay.stage(),
                stay == null ? file.openedBy() : stay.station(),
                stay == null ? null : stay.requestedAt(),
                stay == null ? null : stay.registeredAt(),
                stay == null ? null : stay.endedAt(),
                file.changedAt(),
                file.survivor() != null);
    }

    private static Document person(RecipientFile file, NameTerms terms, JsonMapper json) {
        CaseloadRow row = row(file);
        Document document = new Document();
        addValue(document, ID, file.personId().value());
        document.add(new StringField(KIND, row.mergedAway() ? NONE : PERSON, Field.Store.NO));
        document.add(new StoredField(ROW, json.writeValueAsBytes(row)));
        document.add(new StoredField(VERSION, row.version()));
        document.add(new NumericDocValuesField(CHANGED, row.changedAt().toEpochMilli()));
        addNames(document, names(file), terms);
        addValue(document, STATION, row.station().value());
        addValue(document, STAGE, row.stage() == null ? NONE : row.stage().name());
        addValue(document, CATEGORY, row.category().name());
        addValue(document, SEX, row.sex().name());
        addValue(document, IDENTITY, row.identityState().name());
        document.add(new LongField(BORN, bornOn(row.birth()), Field.Store.NO));
        document.add(new LongField(REQUESTED, millis(row.requestedAt()), Field.Store.NO));
        return document;
    }

    private static Document stay(RecipientFile file, StayFile stay) {
        Document document = new Document();
        addValue(document, ID, file.personId().value());
        document.add(new StringField(KIND, STAY, Field.Store.NO));
        addValue(document, STATION, stay.station().value());
        document.add(new LongField(REQUESTED, millis(stay.requestedAt()), Field.Store.NO));
        document.add(new LongField(REGISTERED, millis(stay.registeredAt()), Field.Store.NO));
        document.add(new LongField(
                ENDED,
                stay.endedAt() == null ? Long.MAX_VALUE : stay.endedAt().toEpochMilli(),
                Field.Store.NO));
        return document;
    }

    private static Set<String> names(RecipientFile file) {
        Set<String> names = new LinkedHashSet<>();
        addKnown(names, file.provisionalName());
        addKnown(names, file.identity().name());
        addKnown(names, file.identity().alias());
        return names;
    }

    private static void addKnown(Set<String> names, @Nullable Personal<ShortText> name) {
        ShortText known = name == null ? null : name.orNull();
        if (known != null) {
            names.add(known.value());
        }
    }

    private static void addNames(Document document, Set<String> names, NameTerms terms) {
        for (String name : names) {
            document.add(new StringField(NAME, NameTerms.folded(name), Field.Store.NO));
            NameTerms.pieces(name).forEach(piece -> document.add(new StringField(PIECE, piece, Field.Store.NO)));
            terms.pinyinTails(name).forEach(tail -> document.add(new StringField(PINYIN, tail, Field.Store.NO)));
            terms.initialTails(name).forEach(tail -> document.add(new StringField(INITIALS, tail, Field.Store.NO)));
        }
    }

    private static void addValue(Document document, String field, String value) {
        document.add(new StringField(field, value, Field.Store.NO));
        document.add(new SortedDocValuesField(field, new BytesRef(value)));
    }

    /** The middle of the span, as a day; for a birth date that is known, that day. */
    private static long bornOn(@Nullable Personal<Birth> birth) {
        Birth known = birth == null ? null : birth.orNull();
        if (known == null) {
            return UNKNOWN;
        }
        LocalDate earliest = known.earliest();
        return (earliest.toEpochDay() + known.latest().toEpochDay()) / 2;
    }

    private static long millis(@Nullable Instant instant) {
        return instant == null ? UNKNOWN : instant.toEpochMilli();
    }
}
