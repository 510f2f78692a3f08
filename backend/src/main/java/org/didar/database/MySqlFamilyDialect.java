package org.didar.database;

import org.hibernate.dialect.DatabaseVersion;
import org.hibernate.dialect.MariaDBDialect;
import org.hibernate.dialect.MySQLDialect;
import org.hibernate.dialect.lock.spi.LockingSupport;

/**
 * What MySQL 8.4 and MariaDB 10.11 both understand, whatever version the server reports: over
 * MySQL's protocol MariaDB calls itself "MySQL 5.5.5". Row locks are written the way MariaDB knows
 * them: {@code for update of alias}, which MySQL alone knows, fails there.
 */
public final class MySqlFamilyDialect extends MySQLDialect {

    private static final LockingSupport BOTH =
            new MariaDBDialect(DatabaseVersion.make(10, 6)).getLockingSupport();

    public MySqlFamilyDialect() {
        super(DatabaseVersion.make(8, 0));
    }

    @Override
    public LockingSupport getLockingSupport() {
        return BOTH;
    }

    @Override
    protected boolean supportsAliasLocks() {
        return false;
    }
}
