package org.didar.database;

import java.util.Map;

/** The databases Didar runs on, told apart by the address alone so that none is asked. */
enum DatabaseKind {
    /** MySQL 8.4, and MariaDB 10.11 which speaks its protocol. */
    MYSQL(
            MySqlFamilyDialect.class.getName(),
            "set time_zone = '+00:00'",
            Map.of(
                    "connectionTimeZone", "UTC",
                    "forceConnectionTimeZoneToSession", "true",
                    "characterEncoding", "UTF-8",
                    "connectionCollation", DatabaseKind.COLLATION,
                    // The same few hundred statements all day: each is parsed once a connection,
                    // and the server is not told again what its session knows already.
                    "cachePrepStmts", "true",
                    "prepStmtCacheSize", "256",
                    "prepStmtCacheSqlLimit", "4096",
                    "useLocalSessionState", "true")),
    H2("org.hibernate.dialect.H2Dialect", "set time zone 'UTC'", Map.of());

    /** Sorts Persian as people expect, and both MySQL and MariaDB know it by this name. */
    static final String COLLATION = "utf8mb4_unicode_520_ci";

    private final String dialect;
    private final String firstStatement;

    @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable map of strings
    private final Map<String, String> driverSettings;

    DatabaseKind(String dialect, String firstStatement, Map<String, String> driverSettings) {
        this.dialect = dialect;
        this.firstStatement = firstStatement;
        this.driverSettings = driverSettings;
    }

    static DatabaseKind at(String url) {
        if (url.startsWith("jdbc:mysql:")) {
            return MYSQL;
        }
        if (url.startsWith("jdbc:h2:")) {
            return H2;
        }
        throw new IllegalStateException(
                "Didar keeps its data in MySQL, MariaDB or H2; this is none of them: "
                        + url.replaceFirst("[?;].*", ""));
    }

    String dialect() {
        return dialect;
    }

    /** What each new connection runs first: sessions live in UTC. */
    String firstStatement() {
        return firstStatement;
    }

    Map<String, String> driverSettings() {
        return driverSettings;
    }
}
