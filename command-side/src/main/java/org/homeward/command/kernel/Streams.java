package org.homeward.command.kernel;

import java.util.concurrent.Callable;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;

/** Loads a stream, or begins an empty one: whether it must exist is a question for the rules. */
public final class Streams {

    private Streams() {}

    /** The stream with this id. It is locked until the unit of work ends. */
    public static <T> Aggregate<T> of(Repository<T> repository, String id, Callable<T> empty) {
        try {
            return repository.loadOrCreate(id, empty);
        } catch (RuntimeException known) {
            throw known;
        } catch (Exception checked) {
            throw new IllegalStateException("A stream cannot be loaded", checked);
        }
    }
}
