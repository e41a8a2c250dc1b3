package org.homeward.rules.canary.shared.kernel;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** A stable name. */
@Retention(RetentionPolicy.RUNTIME)
public @interface MessageName {
    /** The name. */
    String value();
}
