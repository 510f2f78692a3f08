package org.didar;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.util.StringUtils;

/**
 * Refuses to start while a setting that {@code application-production.yml} asks the operator for is
 * missing or empty. Left alone, the settings would be taken for their own names: a password of
 * {@code ${DIDAR_DATABASE_PASSWORD}}, a message to nowhere.
 */
class RequiredSettings implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String ASKING = "application-production";

    /** Needed by who lets nobody know an address, which {@code production} does. */
    private static final Map<String, String> RELAY =
            Map.of(
                    "didar.media.turn", "DIDAR_MEDIA_TURN",
                    "didar.media.turn-secret", "DIDAR_MEDIA_TURNSECRET");

    private static final Pattern NEEDED = Pattern.compile("\\$\\{(DIDAR_[A-Z_]+)}");

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        ConfigurableEnvironment environment = context.getEnvironment();
        Set<String> missing =
                needed(environment)
                        .filter(name -> !StringUtils.hasText(environment.getProperty(name)))
                        .collect(Collectors.toCollection(TreeSet::new));
        if (environment.getProperty("didar.media.relay-only", Boolean.class, false)) {
            RELAY.forEach((setting, name) -> {
                if (!StringUtils.hasText(environment.getProperty(setting))) {
                    missing.add(name);
                }
            });
        }
        if (!missing.isEmpty()) {
            throw new Missing(missing);
        }
    }

    private static Stream<String> needed(ConfigurableEnvironment environment) {
        return environment.getPropertySources().stream()
                .filter(source -> source.getName().contains(ASKING))
                .filter(EnumerablePropertySource.class::isInstance)
                .flatMap(source -> values((EnumerablePropertySource<?>) source))
                .flatMap(value -> NEEDED.matcher(value).results())
                .map(found -> found.group(1));
    }

    private static Stream<String> values(EnumerablePropertySource<?> source) {
        return Arrays.stream(source.getPropertyNames())
                .map(name -> String.valueOf(source.getProperty(name)));
    }

    static final class Missing extends RuntimeException {
        Missing(Set<String> names) {
            super("These settings are missing: " + String.join(", ", names));
        }
    }

    /** Says it in words, without a stack trace. */
    static class Explained extends AbstractFailureAnalyzer<Missing> {
        @Override
        protected FailureAnalysis analyze(Throwable rootFailure, Missing missing) {
            return new FailureAnalysis(
                    missing.getMessage(),
                    "Fill them in where the service reads its environment (didar.env) and start"
                            + " again. Each is explained in docs/configuration.md.",
                    missing);
        }
    }
}
