package org.homeward.platform.axon;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Up to which number of the global order nothing can come any more: what is missing below was rolled back, or is there for
 * whoever looks afterwards.
 *
 * <p>A number is taken by an append that holds a lock on the table from before that until after its commit can be seen.
 * Numbers are handed out in order, so a number below one that was seen belongs to somebody who held the lock then. Once all
 * who were seen to hold it have let it go, every number below is settled. Nobody is waited for here, and no time counts: an
 * append may take as long as it likes. A transaction that has a number but no id of its own yet is seen too, which it would
 * not be in the snapshots of the server.
 *
 * @param upTo everything up to here is settled
 * @param next everything up to here will be, once the writers are done; a number that was seen
 * @param writers those who were writing when that number had been seen, and had not ended when last looked for
 */
public record SettledNumbers(long upTo, long next, Set<String> writers) {

    /**
     * The newest number, and whoever may have one that is not seen yet. The order matters: the newest is as of the beginning
     * of the statement, and the locks are looked at afterwards.
     */
    private static final String LOOK_AT = """
        SELECT (SELECT coalesce(max(%2$s), 0) FROM %1$s),
               ARRAY(SELECT virtualtransaction FROM pg_locks
                     WHERE relation = '%1$s'::regclass AND mode = 'RowExclusiveLock'
                       AND database = (SELECT oid FROM pg_database WHERE datname = current_database()))\
        """;

    /** The same of the events. */
    static final String LOOK = LOOK_AT.formatted("event", "global_index");

    /** Nothing is settled yet. */
    public static final SettledNumbers NONE = new SettledNumbers(0, 0, Set.of());

    /** Copies the set. */
    public SettledNumbers {
        writers = Set.copyOf(writers);
    }

    /**
     * Looks once more at the events. What is settled by then can be seen by whatever is asked afterwards.
     *
     * @param before what the look before answered, or {@link #NONE}
     */
    public static SettledNumbers look(Connection connection, SettledNumbers before) throws SQLException {
        return look(connection, "event", "global_index", before);
    }

    /**
     * The same at another table that only grows, in the order of numbers that are handed out in order.
     *
     * @param table  the table
     * @param number its column of numbers
     */
    public static SettledNumbers look(Connection connection, String table, String number, SettledNumbers before)
            throws SQLException {
        try (PreparedStatement question = connection.prepareStatement(LOOK_AT.formatted(table, number));
                ResultSet answer = question.executeQuery()) {
            return before.after(answer);
        }
    }

    /** After another look, that began after the one before had ended. */
    SettledNumbers after(long newest, Set<String> writing) {
        if (writing.isEmpty()) {
            return new SettledNumbers(newest, newest, writing);
        }
        Set<String> still = new HashSet<>(writers);
        still.retainAll(writing);
        return still.isEmpty() ? new SettledNumbers(next, newest, writing) : new SettledNumbers(upTo, next, still);
    }

    /** After another look, as {@link #LOOK} answers. */
    SettledNumbers after(ResultSet look) throws SQLException {
        if (!look.next()) {
            return this;
        }
        Array writing = look.getArray(2);
        return after(look.getLong(1), Set.copyOf(List.of((String[]) writing.getArray())));
    }
}
