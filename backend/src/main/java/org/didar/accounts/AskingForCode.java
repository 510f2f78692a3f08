package org.didar.accounts;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.didar.crypto.FieldCipher;
import org.didar.kernel.Problem;
import org.didar.kernel.Throttle;
import org.didar.sms.SmsGateway;
import org.didar.sms.SmsGateway.Sms;
import org.didar.sms.SmsGateway.SmsFailed;
import org.springframework.stereotype.Service;

/** Sends a sign-in code to a mobile number, in the same way whether or not it is known. */
@Service
class AskingForCode {

    private static final String KIND = "sign_in_code";

    private final IssuingCodes issuing;
    private final Accounts accounts;
    private final FieldCipher cipher;
    private final SmsGateway sms;
    private final PublicAddress address;
    private final SignInProperties limits;
    private final Throttle askers;

    AskingForCode(
            IssuingCodes issuing,
            Accounts accounts,
            FieldCipher cipher,
            SmsGateway sms,
            PublicAddress address,
            SignInProperties limits,
            Clock clock) {
        this.issuing = issuing;
        this.accounts = accounts;
        this.cipher = cipher;
        this.sms = sms;
        this.address = address;
        this.limits = limits;
        this.askers = new Throttle(limits.codesPerAddress(), Duration.ofHours(1), clock);
    }

    /**
     * Sends it outside any transaction: a slow provider must not hold a database connection.
     *
     * @return how long to wait before asking again
     */
    Duration ask(String typedMobile, String remoteAddress) {
        return send(Mobile.typed(typedMobile), remoteAddress);
    }

    /** The same for an account that is signed in. */
    Duration askAgain(UUID accountId, String remoteAddress) {
        return send(accounts.findById(accountId).orElseThrow().mobile(cipher), remoteAddress);
    }

    private Duration send(Mobile mobile, String remoteAddress) {
        askers.take(remoteAddress);
        IssuingCodes.Issued issued = issuing.issue(mobile);
        try {
            Map<String, String> parts = Map.of("code", issued.code());
            sms.send(new Sms(mobile.number(), text(issued), KIND, parts));
        } catch (SmsFailed notTaken) {
            issuing.withdraw(issued);
            throw new Problem(AccountProblem.CODE_NOT_SENT);
        }
        return limits.resendAfter();
    }

    /** The last line lets browsers fill the code in by themselves (WICG origin-bound codes). */
    private String text(IssuingCodes.Issued issued) {
        String words =
                issued.language().equals("en")
                        ? "Didar: your sign-in code is %s. It lasts 5 minutes; tell it to no one."
                        : "دیدار: کد ورود شما %s است. پنج دقیقه اعتبار دارد؛ آن را به کسی نگویید.";
        return words.formatted(issued.code()) + "\n\n@" + address.host() + " #" + issued.code();
    }
}
