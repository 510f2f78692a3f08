package org.didar.sms;

import org.jspecify.annotations.Nullable;

/** The way out for text messages: a provider in production, a page in the demonstration. */
public interface SmsGateway {

    /**
     * Hands one message over. Returning means that the provider has taken it, not that it arrived.
     *
     * @throws SmsFailed when it was not taken; sending it again is safe
     */
    void send(Sms message);

    /**
     * @param mobile as stored, {@code +989…}
     * @param text at most a few hundred characters, in the receiver's language
     * @param kind what the message is for, for example {@code sign_in_code}
     */
    record Sms(String mobile, String text, String kind) {}

    /** The provider did not take a message. */
    class SmsFailed extends RuntimeException {
        public SmsFailed(String reason, @Nullable Throwable cause) {
            super(reason, cause);
        }
    }
}
