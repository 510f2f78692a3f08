package org.didar.sms;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The way out for text messages: a provider in production, a page in the demonstration. */
public interface SmsGateway {

    /**
     * Hands one message over. Returning means that the provider has taken it, not that it arrived.
     *
     * @throws SmsRefused when it was not taken and never will be
     * @throws SmsFailed when it was not taken; sending it again is safe
     */
    void send(Sms message);

    /**
     * @param mobile as stored, {@code +989…}
     * @param text at most a few hundred characters, in the receiver's language
     * @param kind what the message is for, for example {@code sign_in_code}
     * @param parts what {@code text} was filled with, by name, for providers that keep the texts
     */
    record Sms(String mobile, String text, String kind, Map<String, String> parts) {

        public Sms {
            parts = Map.copyOf(parts);
        }

        public Sms(String mobile, String text, String kind) {
            this(mobile, text, kind, Map.of());
        }

        /** Its kind alone: a log line or an exception never shows the number or the text. */
        @Override
        public String toString() {
            return "Sms[" + kind + "]";
        }
    }

    /** The provider did not take a message. Says nothing of the receiver or the text. */
    class SmsFailed extends RuntimeException {

        private final transient @Nullable Duration retryAfter;

        public SmsFailed(String reason, @Nullable Throwable cause) {
            this(reason, cause, null);
        }

        SmsFailed(String reason, @Nullable Throwable cause, @Nullable Duration retryAfter) {
            super(reason, cause);
            this.retryAfter = retryAfter;
        }

        /** How long the provider wants to be left alone, when it said so. */
        public Optional<Duration> retryAfter() {
            return Optional.ofNullable(retryAfter);
        }
    }

    /** The provider will not take this message, however often it is sent. */
    class SmsRefused extends SmsFailed {
        public SmsRefused(String reason) {
            super(reason, null);
        }
    }
}
