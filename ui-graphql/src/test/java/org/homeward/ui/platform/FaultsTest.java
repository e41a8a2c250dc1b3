package org.homeward.ui.platform;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.GraphQLError;
import graphql.Scalars;
import graphql.execution.ExecutionStepInfo;
import graphql.execution.MergedField;
import graphql.execution.ResultPath;
import graphql.language.Field;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.DataFetchingEnvironmentImpl;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
@Isolated
class FaultsTest {

    private static final String NAME = "公孙绿萝";

    @Test
    void a_fault_is_in_the_log_with_its_kind_and_neither_there_nor_in_the_answer_with_its_words(CapturedOutput output) {
        IllegalStateException thrown =
                new IllegalStateException("cannot write " + NAME, new IllegalArgumentException(NAME));

        GraphQLError answer = new Faults().resolveToSingleError(thrown, call());

        assertThat(answer.toSpecification().toString()).contains("FAULT").doesNotContain(NAME);
        assertThat(output)
                .contains(String.valueOf(answer.getExtensions().get("traceId")))
                .contains("IllegalStateException", "IllegalArgumentException", "FaultsTest.java")
                .doesNotContain(NAME);
    }

    private static DataFetchingEnvironment call() {
        return DataFetchingEnvironmentImpl.newDataFetchingEnvironment()
                .mergedField(
                        MergedField.newMergedField(new Field("recipientFile")).build())
                .executionStepInfo(ExecutionStepInfo.newExecutionStepInfo()
                        .type(Scalars.GraphQLString)
                        .path(ResultPath.parse("/recipientFile"))
                        .build())
                .locale(Locale.ENGLISH)
                .build();
    }
}
