package org.homeward.query.caseload;

import java.io.IOException;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.homeward.shared.caseload.CaseloadPage.Facet;

/** Counts all facets of the people found, in the same pass that finds them. */
final class FacetCounter implements Collector {

    private final AgeBands ages;
    private final long[] stages = new long[Facets.STAGES.size() + 1];
    private final long[] categories = new long[Facets.CATEGORIES.size()];
    private final long[] sexes = new long[Facets.SEXES.size()];
    private final long[] identities = new long[Facets.IDENTITIES.size()];
    private final long[] placements = new long[Facets.PLACEMENTS.size() + 1];
    private final long[] bands = new long[Facets.BANDS.size()];
    private final Map<String, Long> stations = new TreeMap<>();
    private long total;

    private FacetCounter(AgeBands ages) {
        this.ages = ages;
    }

    static CollectorManager<Collector, Facets> counting(AgeBands ages) {
        return new CollectorManager<>() {
            @Override
            public Collector newCollector() {
                return new FacetCounter(ages);
            }

            @Override
            public Facets reduce(Collection<Collector> counters) {
                FacetCounter sum = new FacetCounter(ages);
                counters.forEach(counter -> sum.add((FacetCounter) counter));
                return sum.facets();
            }
        };
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
        NumericDocValues packed = DocValues.getNumeric(context.reader(), IndexFields.FACETS);
        SortedDocValues station = DocValues.getSorted(context.reader(), IndexFields.STATION);
        long[] places = new long[station.getValueCount()];
        return new LeafCollector() {
            @Override
            public void setScorer(Scorable scorer) {}

            @Override
            public void collect(int doc) throws IOException {
                if (packed.advanceExact(doc) && station.advanceExact(doc)) {
                    count(packed.longValue());
                    places[station.ordValue()]++;
                }
            }

            @Override
            public void finish() throws IOException {
                for (int place = 0; place < places.length; place++) {
                    if (places[place] > 0) {
                        stations.merge(station.lookupOrd(place).utf8ToString(), places[place], Long::sum);
                    }
                }
            }
        };
    }

    private void count(long packed) {
        total++;
        stages[Facets.stage(packed)]++;
        categories[Facets.category(packed)]++;
        sexes[Facets.sex(packed)]++;
        identities[Facets.identity(packed)]++;
        placements[Facets.placement(packed)]++;
        bands[Facets.band(packed, ages)]++;
    }

    private void add(FacetCounter other) {
        total += other.total;
        add(stages, other.stages);
        add(categories, other.categories);
        add(sexes, other.sexes);
        add(identities, other.identities);
        add(placements, other.placements);
        add(bands, other.bands);
        other.stations.forEach((station, count) -> stations.merge(station, count, Long::sum));
    }

    private static void add(long[] sum, long[] more) {
        for (int place = 0; place < sum.length; place++) {
            sum[place] += more[place];
        }
    }

    private Facets facets() {
        Map<Facet, Map<String, Long>> counts = new EnumMap<>(Facet.class);
        counts.put(Facet.STAGE, Facets.STAGES.named(stages, 1));
        counts.put(Facet.CATEGORY, Facets.CATEGORIES.named(categories, 0));
        counts.put(Facet.AGE_BAND, Facets.BANDS.named(bands, 0));
        counts.put(Facet.SEX, Facets.SEXES.named(sexes, 0));
        counts.put(Facet.IDENTITY, Facets.IDENTITIES.named(identities, 0));
        counts.put(Facet.STATION, Collections.unmodifiableMap(stations));
        counts.put(Facet.PLACEMENT, Facets.PLACEMENTS.named(placements, 1));
        return new Facets(total, Collections.unmodifiableMap(counts));
    }
}
