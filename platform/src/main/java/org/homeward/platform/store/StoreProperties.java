package org.homeward.platform.store;

import java.net.URI;
import java.nio.file.Path;
import java.util.Set;
import org.homeward.shared.kernel.Compartment;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the data lies.
 *
 * @param data          the folder of the embedded default
 * @param postgresBinaries where the programs of the embedded PostgreSQL are unpacked, 75 MB that several folders of data can
 *     share; in the data folder when absent
 * @param masterKeyFile the file of the master key; in the data folder when absent
 * @param provenanceKeyFile the file of the key that commands are signed with, 32 bytes in base64; derived from the master
 *     key when absent
 * @param policy        the policy pack
 * @param calendar      the working-day calendar
 * @param events        the database of the events; embedded when absent
 * @param keys          the database of the keys; embedded when absent
 * @param keyService    a service that closes the master key; its file lies in the clear when absent
 * @param withheld      keys of persons that this program does without: what they seal reads as hidden
 * @param connections   how many connections to the events at most
 */
@ConfigurationProperties("homeward")
public record StoreProperties(
        @DefaultValue("./data") Path data,
        @Nullable Path postgresBinaries,
        @Nullable Path masterKeyFile,
        @Nullable Path provenanceKeyFile,
        @DefaultValue("classpath:policy/cn.yaml") String policy,
        @DefaultValue("classpath:policy/cn-calendar.yaml") String calendar,
        @Nullable Database events,
        @Nullable Database keys,
        @Nullable KeyService keyService,
        @DefaultValue Set<Compartment> withheld,
        @DefaultValue("24") int connections) {

    /**
     * A database that somebody else runs.
     *
     * @param url      JDBC URL of a PostgreSQL
     * @param username who signs in
     * @param password with what
     */
    public record Database(String url, String username, String password) {}

    /**
     * A service that speaks the transit protocol of HashiCorp Vault.
     *
     * @param address   with the port, without a path
     * @param key       the name of its key
     * @param tokenFile the file with the token
     */
    public record KeyService(URI address, String key, Path tokenFile) {}
}
