package org.didar.database;

import com.zaxxer.hikari.HikariConfigMXBean;
import com.zaxxer.hikari.HikariDataSource;
import java.util.Objects;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.boot.jdbc.DataSourceUnwrapper;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one place that fixes what must not differ between databases. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    /** READ COMMITTED: a loser of a race for a key sees the winner's row, on every database. */
    @Bean
    static BeanPostProcessor sameSessionsEverywhere() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessBeforeInitialization(Object bean, String name) {
                if (bean instanceof HikariDataSource pool) {
                    prepare(pool);
                }
                return bean;
            }

            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource source ? fair(source) : bean;
            }
        };
    }

    private static DataSource fair(DataSource source) {
        HikariDataSource pool =
                DataSourceUnwrapper.unwrap(
                        source, HikariConfigMXBean.class, HikariDataSource.class);
        return pool == null ? source : new FairConnections(source, pool);
    }

    private static void prepare(HikariDataSource pool) {
        DatabaseKind kind = DatabaseKind.at(Objects.requireNonNull(pool.getJdbcUrl()));
        pool.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        pool.setConnectionInitSql(kind.firstStatement());
        kind.driverSettings().forEach(pool::addDataSourceProperty);
    }

    /** By name: over MySQL's protocol MariaDB calls itself "MySQL 5.5.5". */
    @Bean
    HibernatePropertiesCustomizer dialectByName(JdbcConnectionDetails connection) {
        String dialect = DatabaseKind.at(connection.getJdbcUrl()).dialect();
        return properties -> properties.put("hibernate.dialect", dialect);
    }

    @Bean
    FlywayMigrationStrategy checkThenMigrate(
            DataSource application, JdbcConnectionDetails connection) {
        return flyway -> {
            DataSource owner = flyway.getConfiguration().getDataSource();
            CollationCheck.of(owner).require();
            flyway.migrate();
            if (DatabaseKind.at(connection.getJdbcUrl()) == DatabaseKind.MYSQL) {
                new GrantingTables(owner, application).grant();
            }
        };
    }
}
