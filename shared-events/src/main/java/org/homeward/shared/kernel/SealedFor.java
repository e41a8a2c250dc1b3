package org.homeward.shared.kernel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says with whose keys the personal fields of a family of events are sealed: that of the person, or the thing, which one of
 * their fields names.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface SealedFor {

    /** The field that names the subject. */
    String value();
}
