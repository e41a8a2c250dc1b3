package org.homeward.ui.platform;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.GraphQLError;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.parser.Parser;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What was read once is not read again, and what was refused is refused each time. */
class KnownDocumentsTest {

    private final KnownDocuments documents = new KnownDocuments();
    private final List<String> read = new ArrayList<>();

    @Test
    void the_same_text_is_read_once_whatever_its_variables() {
        PreparsedDocumentEntry first = asked("{me{actor}}");
        assertThat(asked("{me{actor}}")).isSameAs(first);
        assertThat(asked("{me{role}}")).isNotSameAs(first);
        assertThat(read).containsExactly("{me{actor}}", "{me{role}}");
        assertThat(documents.isKnown("{me{actor}}")).isTrue();
        assertThat(documents.isKnown("{me{station}}")).isFalse();
    }

    @Test
    void what_has_words_in_it_is_never_kept() {
        String text = "{recipients(filter:{text:\"王小明\"},first:1){total}}";
        asked(text);
        asked(text);
        assertThat(read).containsExactly(text, text);
        assertThat(documents.isKnown(text)).isFalse();
    }

    @Test
    void what_is_not_valid_is_never_known() {
        for (int time = 0; time < 2; time++) {
            PreparsedDocumentEntry refused = documents
                    .getDocumentAsync(input("{nothing}"), input -> {
                        read.add(input.getQuery());
                        return new PreparsedDocumentEntry(
                                GraphQLError.newError().message("no such field").build());
                    })
                    .join();
            assertThat(refused.hasErrors()).isTrue();
        }
        assertThat(read).hasSize(2);
        assertThat(documents.isKnown("{nothing}")).isFalse();
    }

    private PreparsedDocumentEntry asked(String text) {
        return documents
                .getDocumentAsync(input(text), input -> {
                    read.add(input.getQuery());
                    return new PreparsedDocumentEntry(Parser.parse(input.getQuery()));
                })
                .join();
    }

    private static ExecutionInput input(String text) {
        return ExecutionInput.newExecutionInput(text).build();
    }
}
