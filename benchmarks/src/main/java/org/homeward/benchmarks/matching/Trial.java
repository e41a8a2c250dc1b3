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
            Truth truth = Truth.of(set, report, asked);
            Took began = Took.now();
            List<Answer> answers = index.find(asked, most);
            Took between = Took.now();
            List<Answer> byText = index.findByText(asked);
            Took ended = Took.now();
            trial.scored.add(answers, truth, between.since(began));
            trial.byText.add(byText, truth, ended.since(between));
        }
        return trial;
    }
}
