package org.homeward.shared.kernel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The stable name under which a command, event or query is stored and sent.
 *
 * <p>The name outlives the class: a record may be renamed or moved, its name never changes. Written as
 * {@code journey.what-it-is}, for example {@code intake.help-requested}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface MessageName {

    /** The stable name, unique in the whole product. */
    String value();

    /** The version of the shape; a new one needs an upcaster from the one before. */
    String revision() default "1";
}
