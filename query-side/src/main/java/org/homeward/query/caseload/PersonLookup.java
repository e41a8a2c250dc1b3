package org.homeward.query.caseload;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.stream.Collectors;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.homeward.shared.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** Finds the documents of many persons by their ids in one walk over the terms, without a search each. */
final class PersonLookup {

    private PersonLookup() {}

    /** What is done with the document of a person. */
    interface Found {
        void on(PersonId person, LeafReader reader, int doc) throws IOException;
    }

    static void each(IndexSearcher searcher, Collection<PersonId> persons, Found found) throws IOException {
        Collection<PersonId> left = persons.stream()
                .sorted(Comparator.comparing(PersonId::value))
                .collect(Collectors.toCollection(ArrayDeque::new));
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            LeafReader reader = leaf.reader();
            Terms terms = reader.terms(IndexFields.ID);
            if (terms != null && !left.isEmpty()) {
                eachIn(reader, terms.iterator(), left, found);
            }
        }
    }

    /** Takes those it finds off the list: a person has one document only. */
    private static void eachIn(LeafReader reader, TermsEnum terms, Collection<PersonId> left, Found found)
            throws IOException {
        Bits live = reader.getLiveDocs();
        PostingsEnum postings = null;
        for (Iterator<PersonId> persons = left.iterator(); persons.hasNext(); ) {
            PersonId person = persons.next();
            if (terms.seekExact(new BytesRef(person.value()))) {
                postings = terms.postings(postings, PostingsEnum.NONE);
                int doc = firstLive(postings, live);
                if (doc != DocIdSetIterator.NO_MORE_DOCS) {
                    found.on(person, reader, doc);
                    persons.remove();
                }
            }
        }
    }

    private static int firstLive(PostingsEnum postings, @Nullable Bits live) throws IOException {
        int doc = postings.nextDoc();
        while (doc != DocIdSetIterator.NO_MORE_DOCS && live != null && !live.get(doc)) {
            doc = postings.nextDoc();
        }
        return doc;
    }
}
