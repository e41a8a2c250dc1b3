package org.homeward.platform.postgres;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The server's whole configuration, written anew at each start. What was tuned here is memory and the number of
 * processes; nothing that decides whether a commit is on disk.
 */
final class ServerSettings {

    private ServerSettings() {}

    static String file(int port) {
        Map<String, String> settings = new LinkedHashMap<>();
        reach(settings, port);
        durability(settings);
        size(settings);
        privacy(settings);
        language(settings);
        return settings.entrySet().stream()
                .map(setting -> setting.getKey() + " = '" + setting.getValue() + "'\n")
                .collect(Collectors.joining("", "# Written at every start; changes made here are lost.\n", ""));
    }

    private static void reach(Map<String, String> settings, int port) {
        settings.put("listen_addresses", "127.0.0.1");
        settings.put("port", Integer.toString(port));
        settings.put("unix_socket_directories", "");
        settings.put("password_encryption", "scram-sha-256");
        settings.put("max_connections", "60");
    }

    private static void durability(Map<String, String> settings) {
        settings.put("fsync", "on");
        settings.put("synchronous_commit", "on");
        settings.put("full_page_writes", "on");
        // After an fsync that failed the pages may be lost: the server stops and recovers from its log, it never tries
        // again.
        settings.put("data_sync_retry", "off");
        if (System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("mac")) {
            // On macOS only this method makes the drive empty its own cache.
            settings.put("wal_sync_method", "fsync_writethrough");
        }
    }

    private static void size(Map<String, String> settings) {
        settings.put("shared_buffers", "128MB");
        settings.put("work_mem", "8MB");
        settings.put("maintenance_work_mem", "64MB");
        settings.put("max_wal_size", "1GB");
        settings.put("min_wal_size", "80MB");
        settings.put("jit", "off");
        settings.put("io_method", "sync");
        settings.put("autovacuum_max_workers", "2");
        settings.put("max_worker_processes", "4");
        settings.put("max_parallel_workers_per_gather", "0");
        settings.put("max_logical_replication_workers", "0");
    }

    /** A statement, its parameters, or the row an error quotes may hold what a child told us: none may reach a log. */
    private static void privacy(Map<String, String> settings) {
        settings.put("log_destination", "stderr");
        settings.put("logging_collector", "off");
        settings.put("log_line_prefix", "%m [%p] %b ");
        settings.put("log_checkpoints", "off");
        settings.put("log_statement", "none");
        settings.put("log_min_duration_statement", "-1");
        settings.put("log_min_error_statement", "panic");
        settings.put("log_parameter_max_length", "0");
        settings.put("log_parameter_max_length_on_error", "0");
        settings.put("log_error_verbosity", "terse");
    }

    private static void language(Map<String, String> settings) {
        settings.put("lc_messages", "C");
        settings.put("lc_monetary", "C");
        settings.put("lc_numeric", "C");
        settings.put("lc_time", "C");
        settings.put("timezone", "UTC");
        settings.put("log_timezone", "UTC");
        settings.put("datestyle", "iso, ymd");
    }
}
