package org.didar.demo;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.didar.accounts.Contact;
import org.didar.accounts.Contacts;
import org.didar.kernel.PersonalData;
import org.didar.kernel.PlainRows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The demonstration's own copies of text messages, found by the number. */
@Component
@OnlyInDemo
class PersonalSms implements PersonalData {

    private final Contacts contacts;
    private final JdbcClient jdbc;

    PersonalSms(Contacts contacts, JdbcClient jdbc) {
        this.contacts = contacts;
        this.jdbc = jdbc;
    }

    @Override
    public String part() {
        return "demoTexts";
    }

    @Override
    public Object of(Subject subject) {
        return mobile(subject)
                .map(number ->
                        PlainRows.read(
                                jdbc,
                                "select sent_at, kind, text from demo_sms where mobile = ?"
                                        + " order by sent_at",
                                number))
                .orElse(List.of());
    }

    @Override
    public void erase(Subject subject, @Nullable UUID by) {
        mobile(subject)
                .ifPresent(number ->
                        jdbc.sql("delete from demo_sms where mobile = ?").param(number).update());
    }

    /** While the number is still known. */
    @Override
    public int step() {
        return 0;
    }

    private Optional<String> mobile(Subject subject) {
        UUID account = subject.accountId();
        return account == null
                ? Optional.empty()
                : contacts.ofAccount(account).map(Contact::mobile);
    }
}
