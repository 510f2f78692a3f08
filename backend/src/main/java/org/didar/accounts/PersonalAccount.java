package org.didar.accounts;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.didar.crypto.FieldCipher;
import org.didar.crypto.KeyedIndex;
import org.didar.kernel.Ids;
import org.didar.kernel.PersonalData;
import org.didar.kernel.PlainRows;
import org.didar.kernel.ProblemCode;
import org.didar.sessions.ClosingSessions;
import org.didar.sessions.EndReason;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The account: its number signs in no more, and may come again as somebody new. */
@Component
class PersonalAccount implements PersonalData {

    private static final int INDEX_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Accounts accounts;
    private final RoleGrants grants;
    private final ClosingSessions sessions;
    private final FieldCipher cipher;
    private final KeyedIndex index;
    private final JdbcClient jdbc;
    private final Clock clock;

    PersonalAccount(
            Accounts accounts,
            RoleGrants grants,
            ClosingSessions sessions,
            FieldCipher cipher,
            KeyedIndex index,
            JdbcClient jdbc,
            Clock clock) {
        this.accounts = accounts;
        this.grants = grants;
        this.sessions = sessions;
        this.cipher = cipher;
        this.index = index;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public String part() {
        return "account";
    }

    @Override
    public Object of(Subject subject) {
        UUID account = subject.accountId();
        if (account == null) {
            return Map.of();
        }
        byte[] id = Ids.bytes(account);
        Map<String, @Nullable Object> data = new LinkedHashMap<>();
        data.put("mobile", accounts.findById(account).orElseThrow().mobile(cipher).number());
        data.putAll(
                PlainRows.read(
                                jdbc,
                                "select id, locale, title_fa, title_en, created_at from account"
                                        + " where id = ?",
                                id)
                        .getFirst());
        data.put(
                "roles",
                PlainRows.read(
                        jdbc,
                        "select role, territory_kind, territory_id, valid_from, valid_until"
                                + " from role_grant where account_id = ? order by valid_from",
                        id));
        data.put(
                "codesAskedFor",
                PlainRows.read(
                        jdbc,
                        "select created_at, tries, used_at from sign_in_code"
                                + " where mobile_index = ? order by created_at",
                        codesUnder(account)));
        data.put(
                "absences",
                PlainRows.read(
                        jdbc,
                        "select begins_at, ends_at, begun_at, ended_at from absence"
                                + " where account_id = ? order by begins_at",
                        id));
        data.put(
                "linksSent",
                PlainRows.read(
                        jdbc,
                        "select expires_at, used_at from one_time_link where account_id = ?",
                        id));
        return data;
    }

    @Override
    public Set<ProblemCode> hindrances(Subject subject) {
        UUID account = subject.accountId();
        boolean office = account != null && grants.isOfficial(account, clock.instant());
        return office ? Set.of(AccountProblem.ERASURE_OFFICE) : Set.of();
    }

    @Override
    public void erase(Subject subject, @Nullable UUID by) {
        UUID account = subject.accountId();
        if (account == null) {
            return;
        }
        sessions.ofAccount(account, by, EndReason.ACCOUNT_CLOSED);
        byte[] id = Ids.bytes(account);
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        jdbc.sql("delete from sign_in_code where mobile_index = ?")
                .param(codesUnder(account))
                .update();
        jdbc.sql("delete from one_time_link where account_id = ?").param(id).update();
        jdbc.sql(
                        "update role_grant set valid_until = ? where account_id = ?"
                                + " and (valid_until is null or valid_until > ?)")
                .params(now, id, now)
                .update();
        byte[] nobody = new byte[INDEX_BYTES];
        RANDOM.nextBytes(nobody);
        jdbc.sql(
                        """
                        update account set mobile_sealed = ?, mobile_index = ?, title_fa = null,
                          title_en = null, closed_at = ?, version = version + 1
                        where id = ?
                        """)
                .params(new byte[0], nobody, now, id)
                .update();
    }

    private byte[] codesUnder(UUID account) {
        Mobile mobile = accounts.findById(account).orElseThrow().mobile(cipher);
        return index.brief(Account.MOBILE, mobile.number());
    }

    @Override
    public int step() {
        return 2;
    }
}
