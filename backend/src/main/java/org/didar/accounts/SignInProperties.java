package org.didar.accounts;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The limits of signing in by text message.
 *
 * @param resendAfter how long a number waits for its next code
 * @param codesAnHour the most codes one number gets in an hour
 * @param codesPerAddress the most codes asked from one network address in an hour; many families of
 *     one mobile operator share one
 * @param codeForOfficials whether every official may sign in by a code, or only those whom an
 *     administrator lets
 * @param triesPerAddress the most codes, links and pairings tried from one address in an hour
 */
@ConfigurationProperties("didar.sign-in")
record SignInProperties(
        @DefaultValue("60s") Duration resendAfter,
        @DefaultValue("5") int codesAnHour,
        @DefaultValue("120") int codesPerAddress,
        @DefaultValue("300") int triesPerAddress,
        @DefaultValue("false") boolean codeForOfficials) {}
