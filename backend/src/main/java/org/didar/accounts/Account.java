package org.didar.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.didar.crypto.FieldCipher;
import org.didar.crypto.KeyedIndex;
import org.didar.kernel.Ids;
import org.didar.kernel.Problem;
import org.jspecify.annotations.Nullable;

/** One mobile number that signs in, and the person behind it once registered. */
@Entity
class Account {

    static final String MOBILE = "account.mobile";

    @Id private UUID id;
    private @Nullable UUID personId;
    private byte[] mobileSealed;
    @Column private byte[] mobileIndex;
    private @Nullable String titleFa;
    private @Nullable String titleEn;
    private String locale;
    @Column private Instant createdAt;
    private boolean codeAllowed;
    private @Nullable Instant closedAt;
    @Version private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    Account() {}

    Account(Mobile mobile, String locale, Instant at, FieldCipher cipher, KeyedIndex index) {
        this.id = Ids.next();
        this.mobileSealed = cipher.seal(mobile.number(), MOBILE, id);
        this.mobileIndex = index.of(MOBILE, mobile.number());
        this.locale = locale;
        this.createdAt = at;
    }

    void belongTo(UUID person) {
        if (personId != null) {
            throw new Problem(AccountProblem.REGISTRATION_DONE);
        }
        personId = person;
    }

    /** The office's words for its holder, in both languages. */
    void entitle(String fa, String en) {
        titleFa = fa;
        titleEn = en;
    }

    void speak(String language) {
        locale = language;
    }

    /** Lets an official sign in by text message as well, or no longer. */
    void allowCode(boolean allowed) {
        codeAllowed = allowed;
    }

    /** No official any more; without an instant the account stays its holder's own. */
    void retire(@Nullable Instant closed) {
        codeAllowed = false;
        closedAt = closed;
    }

    /** Whoever is appointed signs in again. */
    void reopen() {
        closedAt = null;
    }

    boolean isCodeAllowed() {
        return codeAllowed;
    }

    UUID id() {
        return id;
    }

    @Nullable UUID personId() {
        return personId;
    }

    String locale() {
        return locale;
    }

    boolean isOpen() {
        return closedAt == null;
    }

    @Nullable String title(String language) {
        return language.equals("en") ? titleEn : titleFa;
    }

    Mobile mobile(FieldCipher cipher) {
        return new Mobile(cipher.open(mobileSealed, MOBILE, id));
    }
}
