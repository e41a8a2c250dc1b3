package org.homeward.benchmarks.matching;

import java.io.IOException;
import java.util.List;
import org.homeward.query.matching.Profile;

/**
 * All reports of a set put to both rules.
 *
 * @param scored what the product's rule found
 * @param byText what the {@link FullTextRule} found
 */
record Trial(Outcome scored, Outcome byText) {

    static Trial run(LabelledSet set, MatchIndex index, int most) throws IOException {
        Trial trial = new Trial(new Outcome(), new Outcome());
        for (int report = 0; report < set.reports(); report++) {
            Profile asked = set.report(report);
            int truth = set.truth(report);
            boolean decidable = truth >= 0 && LabelledSet.isDecidable(set.onFile(truth), asked);
            Took began = Took.now();
            List<Answer> answers = index.find(asked, most);
            Took between = Took.now();
            List<Answer> byText = index.findByText(asked);
            Took ended = Took.now();
            trial.scored.add(answers, truth, decidable, between.since(began));
            trial.byText.add(byText, truth, decidable, ended.since(between));
        }
        return trial;
    }
}
