package org.homeward.query.caseload;

/** The fields of the documents, apart from those of {@link NameTerms}. */
final class IndexFields {

    /** On the document of a person only: the id, as a term and to order by. */
    static final String ID = "id";
    /** On all documents of a person: what they are replaced by. */
    static final String PERSON = "person";
    /** Terms that a person or a stay is chosen by. */
    static final String IS = "is";
    /** The facets of a person in one number, see {@link Facets}. */
    static final String FACETS = "facets";

    static final String STATION = "station";
    /** The middle of the span of birth, in days. */
    static final String BORN = "born";

    /** The last day somebody can have been born, in days. */
    static final String BORN_AT_LATEST = "born:latest";

    static final String VERSION = "version";
    static final String CHANGED = "changed";
    static final String REQUESTED = "requested";
    /** When the most pressing of what is owed is due. */
    static final String DUE = "due";
    /** When the first of what is owed runs out that is not written down as missed. */
    static final String RUNS_OUT = "runs-out";

    static final String ROW = "row";
    static final String STATE = "state";

    static final String STAY_REQUESTED = "stay-requested";
    static final String STAY_REGISTERED = "stay-registered";
    static final String STAY_ENDED = "stay-ended";

    static final String LISTED = "listed";
    /** The person or the family is looked for now. */
    static final String LOOKED_FOR = "looked-for";

    static final String BIRTH_UNKNOWN = "born:unknown";

    private IndexFields() {}

    static String is(Enum<?> value) {
        return value.getDeclaringClass().getSimpleName() + ":" + value.name();
    }

    static String atStation(String station) {
        return "at:" + station;
    }

    static String seenAt(String facility) {
        return "seen:" + facility;
    }

    /** With which accounts those sign in who travel home with somebody. */
    static String escortedBy(String account) {
        return "escort:" + account;
    }

    /** Which account brought somebody in about whom no station has decided yet. */
    static String broughtBy(String account) {
        return "brought:" + account;
    }

    static String placedAt(String facility) {
        return "placed:" + facility;
    }

    /** In whose care somebody lives whom nobody knows and whose identity is looked for. */
    static String unknownAt(String station) {
        return "unknown:" + station;
    }

    static String stayAt(String station) {
        return "stay:" + station;
    }
}
