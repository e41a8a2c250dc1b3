package org.homeward.platform.postgres;

/**
 * What a connection pool needs to reach one database. The role owns this database and can reach no other, and its
 * password is made anew at each start, so neither is worth storing.
 *
 * @param jdbcUrl address on the loopback interface; the port differs from start to start
 * @param user role of the same name as the database, not a superuser
 * @param password valid until the server stops
 */
public record DatabaseAccess(String jdbcUrl, String user, String password) {

    /** Leaves the password out, since records end up in logs. */
    @Override
    public String toString() {
        return "DatabaseAccess[jdbcUrl=" + jdbcUrl + ", user=" + user + "]";
    }
}
