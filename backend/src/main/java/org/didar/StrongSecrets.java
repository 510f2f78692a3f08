package org.didar;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.didar.crypto.WeakKeys;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.util.StringUtils;

/**
 * Refuses to start in production with a secret that is weak, made for a demonstration or readable
 * by others. Says which setting it is, never what stands there.
 */
class StrongSecrets implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final int TOKEN_LENGTH = 16;
    private static final int CONFERENCE_LENGTH = 32;
    private static final int PASSWORD_LENGTH = 12;
    private static final int DIFFERENT_CHARACTERS = 6;
    private static final List<String> PLACEHOLDERS =
            List.of("change-this", "change_this", "changethis", "changeme", "change-me", "example");

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        ConfigurableEnvironment environment = context.getEnvironment();
        if (environment.acceptsProfiles(Profiles.of("production"))) {
            List<String> weak = weaknesses(environment);
            if (!weak.isEmpty()) {
                throw new Weak(weak);
            }
        }
    }

    static List<String> weaknesses(Environment environment) {
        List<String> found = new ArrayList<>();
        Secrets secrets = new Secrets(environment, found);
        secrets.check("didar.sms.token", "DIDAR_SMS_TOKEN", TOKEN_LENGTH);
        secrets.check("didar.media.turn-secret", "DIDAR_MEDIA_TURNSECRET", TOKEN_LENGTH);
        secrets.check("didar.conference.secret", "DIDAR_CONFERENCE_SECRET", CONFERENCE_LENGTH);
        secrets.check(
                "didar.conference.reservation-token",
                "DIDAR_CONFERENCE_RESERVATIONTOKEN",
                TOKEN_LENGTH);
        secrets.check("didar.oidc.client-secret", "DIDAR_OIDC_CLIENTSECRET", TOKEN_LENGTH);
        secrets.check("spring.datasource.password", "DIDAR_DATABASE_PASSWORD", PASSWORD_LENGTH);
        secrets.check("spring.flyway.password", "SPRING_FLYWAY_PASSWORD", PASSWORD_LENGTH);
        if (environment.getProperty("didar.crypto.create-missing", Boolean.class, false)) {
            found.add(
                    "DIDAR_CRYPTO_CREATEMISSING must be false: it is for demonstrations. Make the"
                            + " keys once by \"keys create\".");
        }
        String issuer = environment.getProperty("didar.oidc.issuer");
        if (StringUtils.hasText(issuer) && !issuer.startsWith("https://")) {
            found.add("DIDAR_OIDC_ISSUER must be an https address.");
        }
        String file = environment.getProperty("didar.crypto.key-file");
        if (StringUtils.hasText(file) && Files.exists(Path.of(file))) {
            keyFile(Path.of(file), found);
        }
        return found;
    }

    private static void keyFile(Path file, List<String> found) {
        try {
            if (permissionsOf(file).stream().anyMatch(each -> !each.name().startsWith("OWNER_"))) {
                found.add("DIDAR_KEY_FILE can be used by others than its owner: chmod 600 it.");
            }
        } catch (IOException e) {
            found.add("DIDAR_KEY_FILE cannot be looked at.");
        }
        for (String key : WeakKeys.in(file)) {
            found.add(
                    "DIDAR_KEY_FILE: the key "
                            + key
                            + " is short, repeats itself or is used twice. Make the keys by"
                            + " \"keys create\".");
        }
    }

    /** Where files have no such permissions, there is nothing to look at. */
    private static Set<PosixFilePermission> permissionsOf(Path file) throws IOException {
        try {
            return Files.getPosixFilePermissions(file);
        } catch (UnsupportedOperationException e) {
            return Set.of();
        }
    }

    private record Secrets(Environment environment, List<String> found) {

        void check(String setting, String variable, int length) {
            String value = environment.getProperty(setting);
            if (!StringUtils.hasText(value)) {
                return;
            }
            String lower = value.toLowerCase(Locale.ROOT);
            if (PLACEHOLDERS.stream().anyMatch(lower::startsWith)) {
                found.add(variable + " still has the value of an example.");
            } else if (value.length() < length) {
                found.add(variable + " is too short: it needs " + length + " characters or more.");
            } else if (value.chars().distinct().count() < DIFFERENT_CHARACTERS) {
                found.add(variable + " repeats a few characters: take a random one.");
            }
        }
    }

    static final class Weak extends RuntimeException {
        Weak(List<String> sentences) {
            super("Some secrets are too weak to start with:\n" + String.join("\n", sentences));
        }
    }

    /** Says it in words, without a stack trace. */
    static class Explained extends AbstractFailureAnalyzer<Weak> {
        @Override
        protected FailureAnalysis analyze(Throwable rootFailure, Weak weak) {
            return new FailureAnalysis(
                    weak.getMessage(),
                    "Change them where the service reads its environment (didar.env) and where the"
                            + " other side knows them, and start again.",
                    weak);
        }
    }
}
