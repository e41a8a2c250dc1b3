package org.homeward.ui.proof;

import graphql.schema.DataFetchingFieldSelectionSet;
import java.util.List;
import org.homeward.shared.proof.EventProof;
import org.homeward.shared.proof.ProofQuery.FindSignedHeads;
import org.homeward.shared.proof.ProofQuery.ProveFact;
import org.homeward.shared.proof.SignedHead;
import org.homeward.ui.access.Viewers;
import org.homeward.ui.platform.Questions;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Passes on what is asked about proof. */
@Controller
class ProofController {

    private final Questions questions;

    ProofController(Questions questions) {
        this.questions = questions;
    }

    @QueryMapping
    List<SignedHead> proofHeads(@Argument int first, DataFetchingFieldSelectionSet fields) {
        return questions.askMany(new FindSignedHeads(Viewers.current(), first), SignedHead.class, fields);
    }

    @QueryMapping
    EventProof proofOfFact(@Argument String stream, @Argument int sequence, DataFetchingFieldSelectionSet fields) {
        return questions.ask(new ProveFact(Viewers.current(), stream, sequence), EventProof.class, fields);
    }
}
