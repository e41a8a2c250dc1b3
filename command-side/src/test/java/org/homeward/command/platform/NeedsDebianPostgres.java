package org.homeward.command.platform;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Needs a PostgreSQL from the packages of the machine. Without one it is skipped, and says so; on a build server (the
 * variable {@code CI} or the property {@code homeward.ci}) it fails.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(NeedsDebianPostgres.IsInstalled.class)
@interface NeedsDebianPostgres {

    /** Looks whether there is one. */
    final class IsInstalled implements ExecutionCondition {

        @Override
        @SuppressWarnings("SystemOut") // a skipped test that says so in a report only is not noticed
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            if (DebianPostgres.programs().isPresent()) {
                return ConditionEvaluationResult.enabled("a PostgreSQL is installed");
            }
            if (Boolean.getBoolean("homeward.ci") || "true".equals(System.getenv("CI"))) {
                throw new IllegalStateException("A build server must have PostgreSQL: apt-get install postgresql");
            }
            String reason =
                    "SKIPPED: no PostgreSQL in /usr/lib/postgresql, " + context.getDisplayName() + " did not run";
            System.err.println(reason);
            return ConditionEvaluationResult.disabled(reason);
        }
    }
}
