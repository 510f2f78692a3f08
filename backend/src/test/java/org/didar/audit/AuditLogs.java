package org.didar.audit;

import java.util.EnumMap;
import java.util.Map;

/** One log for each database in a test run: to migrate one takes seconds. */
final class AuditLogs {

    private static final Map<AuditLog.On, AuditLog> LOGS = new EnumMap<>(AuditLog.On.class);

    private AuditLogs() {}

    static synchronized AuditLog on(AuditLog.On database) {
        return LOGS.computeIfAbsent(database, AuditLog::new);
    }
}
