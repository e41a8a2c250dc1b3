package org.homeward.query.matching;

import java.io.IOException;
import java.util.Collection;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Of all documents that a way leads to, those whose sketch fits best, up to a fixed number. */
final class Nearest extends SimpleCollector {

    private final Sketch asked;
    private final Question question;
    /** A heap of fits with the worst on top. */
    private final double[] fits;

    private final int[] docs;
    private int size;
    private int base;
    private NumericDocValues who;
    private NumericDocValues where;
    private NumericDocValues marks;

    Nearest(Sketch asked, Question question, int most) {
        this.asked = asked;
        this.question = question;
        fits = new double[most];
        docs = new int[most];
        who = DocValues.emptyNumeric();
        where = who;
        marks = who;
    }

    int size() {
        return size;
    }

    int doc(int at) {
        return docs[at];
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext context) throws IOException {
        base = context.docBase;
        who = DocValues.getNumeric(context.reader(), ProfileFields.WHO);
        where = DocValues.getNumeric(context.reader(), ProfileFields.WHERE);
        marks = DocValues.getNumeric(context.reader(), ProfileFields.MARKS);
    }

    @Override
    public void collect(int doc) throws IOException {
        if (who.advanceExact(doc) && where.advanceExact(doc) && marks.advanceExact(doc)) {
            double fit = asked.fit(who.longValue(), where.longValue(), marks.longValue(), question);
            add(fit, base + doc);
        }
    }

    private void add(double fit, int doc) {
        if (size < fits.length) {
            up(fit, doc);
        } else if (fit > fits[0]) {
            down(fit, doc);
        }
    }

    private void up(double fit, int doc) {
        int at = size++;
        while (at > 0 && fits[(at - 1) / 2] > fit) {
            move((at - 1) / 2, at);
            at = (at - 1) / 2;
        }
        put(at, fit, doc);
    }

    private void down(double fit, int doc) {
        int at = 0;
        for (int child = 1; child < size; child = 2 * at + 1) {
            if (child + 1 < size && fits[child + 1] < fits[child]) {
                child++;
            }
            if (fits[child] >= fit) {
                break;
            }
            move(child, at);
            at = child;
        }
        put(at, fit, doc);
    }

    private void move(int from, int to) {
        put(to, fits[from], docs[from]);
    }

    private void put(int at, double fit, int doc) {
        fits[at] = fit;
        docs[at] = doc;
    }

    /** One for each part of the index that is searched at the same time, and all of them as one. */
    record Asked(Sketch asked, Question question, int most) implements CollectorManager<Nearest, Nearest> {

        @Override
        public Nearest newCollector() {
            return new Nearest(asked, question, most);
        }

        @Override
        public Nearest reduce(Collection<Nearest> parts) {
            Nearest all = newCollector();
            for (Nearest part : parts) {
                for (int at = 0; at < part.size; at++) {
                    all.add(part.fits[at], part.docs[at]);
                }
            }
            return all;
        }
    }
}
