package org.didar.testing;

import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Gives each started context an empty database of its own. */
abstract class TestDatabase
        implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private final Supplier<String> url;
    private final String user;

    private TestDatabase(Supplier<String> url, String user) {
        this.url = url;
        this.user = user;
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Map<String, Object> settings =
                Map.of(
                        "spring.datasource.url",
                        url.get(),
                        "spring.datasource.username",
                        user,
                        "spring.datasource.password",
                        "");
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("testDatabase", settings));
    }

    static class MariaDb extends TestDatabase {
        MariaDb() {
            super(RealMariaDb::freshDatabase, "root");
        }
    }

    static class H2 extends TestDatabase {
        H2() {
            super(() -> "jdbc:h2:mem:" + UUID.randomUUID() + ";MODE=MySQL;DB_CLOSE_DELAY=-1", "sa");
        }
    }
}
