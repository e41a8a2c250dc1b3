package org.homeward.query.caseload;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;
import org.homeward.query.matching.ProfileFields;
import org.homeward.shared.caseload.CaseloadRow;
import org.homeward.shared.caseload.CaseloadRow.Owed;
import org.homeward.shared.kernel.Birth;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.Personal;
import org.homeward.shared.kernel.ShortText;
import org.homeward.shared.person.IdentityState;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** The documents of one person: one for each episode of aid, then the person. */
final class PersonDocuments {

    private final NameTerms names;
    private final ProfileFields profiles;
    private final ObjectWriter writer;
    private final ObjectReader reader;

    PersonDocuments(NameTerms names, ProfileFields profiles, JsonMapper json) {
        this.names = names;
        this.profiles = profiles;
        this.writer = json.writerFor(CaseloadRow.class);
        this.reader = json.readerFor(CaseloadRow.class);
    }

    List<Document> of(IndexedPerson person) {
        BytesRef id = new BytesRef(person.row().personId().value());
        List<Document> documents = new ArrayList<>(person.stays().size() + 1);
        for (StayRow stay : person.stays()) {
            documents.add(stay(id, stay));
        }
        documents.add(person(id, person));
        return documents;
    }

    CaseloadRow row(BytesRef bytes) {
        return reader.readValue(bytes.bytes, bytes.offset, bytes.length);
    }

    private Document person(BytesRef id, IndexedPerson person) {
        CaseloadRow row = person.row();
        Document document = new Document();
        document.add(term(IndexFields.PERSON, id));
        document.add(term(IndexFields.ID, id));
        document.add(new SortedDocValuesField(IndexFields.ID, id));
        document.add(new NumericDocValuesField(IndexFields.VERSION, row.version()));
        document.add(new BinaryDocValuesField(IndexFields.ROW, new BytesRef(writer.writeValueAsBytes(row))));
        document.add(new BinaryDocValuesField(IndexFields.STATE, new BytesRef(person.state())));
        if (!row.mergedAway() && !person.erased()) {
            list(document, person);
        }
        return document;
    }

    private void list(Document document, IndexedPerson person) {
        CaseloadRow row = person.row();
        document.add(is(IndexFields.LISTED));
        document.add(new LongField(IndexFields.CHANGED, Moments.nanos(row.changedAt()), Store.NO));
        if (row.requestedAt() != null) {
            document.add(new LongField(IndexFields.REQUESTED, Moments.nanos(row.requestedAt()), Store.NO));
        }
        deadlines(document, row.deadlines());
        choose(document, row);
        person.hosts().forEach(host -> document.add(is(IndexFields.seenAt(host.value()))));
        person.escorts().forEach(escort -> document.add(is(IndexFields.escortedBy(escort.value()))));
        if (person.broughtBy() != null) {
            document.add(is(IndexFields.broughtBy(person.broughtBy().value())));
        }
        birth(document, row.birth());
        if (person.profile() != null) {
            profiles.add(document, person.profile());
        }
        if (person.lookedFor()) {
            document.add(is(IndexFields.LOOKED_FOR));
            if (row.identityState() != IdentityState.VERIFIED) {
                carers(row).forEach(station -> document.add(is(IndexFields.unknownAt(station.value()))));
            }
        }
        names.each(allNames(person), (field, text) -> document.add(term(field, new BytesRef(text))));
    }

    /** In whose care somebody lives: of the station, be it there or where it placed them, and of that place. */
    private static Set<FacilityId> carers(CaseloadRow row) {
        Set<FacilityId> all = new HashSet<>();
        if ((row.stage() != null && row.stage().isStay()) || row.placement() != null) {
            all.add(row.station());
        }
        if (row.placedAt() != null) {
            all.add(row.placedAt());
        }
        return all;
    }

    private static void deadlines(Document document, List<Owed> owed) {
        owed.stream().map(Owed::key).distinct().forEach(key -> document.add(is(IndexFields.is(key))));
        if (!owed.isEmpty()) {
            document.add(
                    new LongField(IndexFields.DUE, Moments.nanos(owed.getFirst().dueAt()), Store.NO));
        }
        owed.stream().filter(one -> !one.missed()).findFirst().ifPresent(next -> {
            document.add(new LongField(IndexFields.RUNS_OUT, Moments.nanos(next.dueAt()), Store.NO));
        });
    }

    private static void choose(Document document, CaseloadRow row) {
        if (row.stage() != null) {
            document.add(is(IndexFields.is(row.stage())));
        }
        document.add(is(IndexFields.is(row.category())));
        document.add(is(IndexFields.is(row.sex())));
        document.add(is(IndexFields.is(row.identityState())));
        if (row.placement() != null) {
            document.add(is(IndexFields.is(row.placement())));
        }
        if (row.journey() != null) {
            document.add(is(IndexFields.is(row.journey())));
        }
        if (row.placedAt() != null) {
            document.add(is(IndexFields.placedAt(row.placedAt().value())));
        }
        document.add(is(IndexFields.atStation(row.station().value())));
        document.add(new SortedDocValuesField(
                IndexFields.STATION, new BytesRef(row.station().value())));
        document.add(new NumericDocValuesField(IndexFields.FACETS, Facets.packed(row)));
    }

    private static void birth(Document document, @Nullable Personal<Birth> personal) {
        Birth birth = personal == null ? null : personal.orNull();
        if (birth == null) {
            document.add(is(IndexFields.BIRTH_UNKNOWN));
            return;
        }
        document.add(new IntPoint(IndexFields.BORN, AgeBands.middle(birth)));
        document.add(new IntPoint(
                IndexFields.BORN_AT_LATEST, Math.toIntExact(birth.latest().toEpochDay())));
    }

    private static Document stay(BytesRef person, StayRow stay) {
        Document document = new Document();
        document.add(term(IndexFields.PERSON, person));
        document.add(is(IndexFields.stayAt(stay.station().value())));
        document.add(new LongPoint(IndexFields.STAY_REQUESTED, Moments.nanos(stay.requestedAt())));
        if (stay.registeredAt() != null) {
            document.add(new LongPoint(IndexFields.STAY_REGISTERED, Moments.nanos(stay.registeredAt())));
        }
        document.add(new LongPoint(
                IndexFields.STAY_ENDED, stay.endedAt() == null ? Long.MAX_VALUE : Moments.nanos(stay.endedAt())));
        return document;
    }

    private static List<String> allNames(IndexedPerson person) {
        List<String> all = new ArrayList<>(person.otherNames());
        add(all, person.row().name());
        add(all, person.row().alias());
        return all;
    }

    private static void add(List<String> names, @Nullable Personal<ShortText> personal) {
        ShortText name = personal == null ? null : personal.orNull();
        if (name != null) {
            names.add(name.value());
        }
    }

    private static Field is(String term) {
        return term(IndexFields.IS, new BytesRef(term));
    }

    private static Field term(String field, BytesRef text) {
        return new StringField(field, text, Store.NO);
    }
}
