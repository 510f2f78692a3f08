package org.didar.database;

import com.zaxxer.hikari.HikariDataSource;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Whoever has waited longest for a connection has the next one. HikariCP 7 alone does not promise
 * that: on virtual threads whoever gives one back takes it again before the one it was handed to
 * has woken up, so that a few go on and all others wait until they give up (its issue 1909); and as
 * long as somebody waits, whoever gives one back spins (its issue 2398). Behind this queue nobody
 * ever waits within the pool.
 */
final class FairConnections extends DelegatingDataSource {

    private final Semaphore free;
    private final long patienceMillis;

    /**
     * @param source the pool, or whatever lies around it
     */
    FairConnections(DataSource source, HikariDataSource pool) {
        super(source);
        this.free = new Semaphore(pool.getMaximumPoolSize(), true);
        this.patienceMillis = pool.getConnectionTimeout();
    }

    @Override
    public Connection getConnection() throws SQLException {
        await();
        try {
            return returning(super.getConnection());
        } catch (SQLException | RuntimeException e) {
            free.release();
            throw e;
        }
    }

    @Override
    public Connection getConnection(String username, String password) throws SQLException {
        throw new SQLException("All connections are the application's own");
    }

    /** How many wait for a connection now. */
    int waiting() {
        return free.getQueueLength();
    }

    private void await() throws SQLException {
        try {
            if (!free.tryAcquire(patienceMillis, TimeUnit.MILLISECONDS)) {
                throw new SQLTransientConnectionException(
                        "No connection to the database was free within %d ms; %d wait"
                                .formatted(patienceMillis, waiting()));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SQLTransientConnectionException("Interrupted while waiting", e);
        }
    }

    private Connection returning(Connection connection) {
        return (Connection)
                Proxy.newProxyInstance(
                        Connection.class.getClassLoader(),
                        new Class<?>[] {Connection.class},
                        new Returning(connection));
    }

    /** Lets the next one in when the connection is closed, once, however often that is said. */
    private final class Returning implements InvocationHandler {

        private final Connection connection;
        private final AtomicBoolean returned = new AtomicBoolean();

        Returning(Connection connection) {
            this.connection = connection;
        }

        @Override
        public @Nullable Object invoke(
                Object proxy, Method method, @Nullable Object @Nullable [] arguments)
                throws Throwable {
            try {
                return method.invoke(connection, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            } finally {
                if (method.getName().equals("close") && returned.compareAndSet(false, true)) {
                    free.release();
                }
            }
        }
    }
}
