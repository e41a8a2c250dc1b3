package org.homeward.shared.kernel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says of a part of a record that it is hidden in every answer until its kind is revealed. It stands on a part that is
 * {@link Personal}, or on one of a record that is itself inside a {@link Personal} and may be absent there. A {@link Personal}
 * part is sealed with the key of its kind's {@link Compartment}, one without with that of the person. It counts when something is
 * stored: what is stored says itself with which key it opens, so that a part may be given a kind later.
 */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Sensitive {

    /** What sort of fact it is. */
    SensitiveKind value();

    /** Another part of the same record that says whether it is; it always is when this is left out. */
    String where() default "";

    /** The values of that other part with which it is. */
    String[] is() default {};
}
