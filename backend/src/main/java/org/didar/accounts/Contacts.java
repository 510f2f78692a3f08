package org.didar.accounts;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.didar.crypto.FieldCipher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where messages to people go. */
@Service
@Transactional(readOnly = true)
public class Contacts {

    private final Accounts accounts;
    private final FieldCipher cipher;

    Contacts(Accounts accounts, FieldCipher cipher) {
        this.accounts = accounts;
        this.cipher = cipher;
    }

    /** Empty for people without an open account, such as children. */
    public Optional<Contact> ofPerson(UUID personId) {
        return accounts.findByPersonId(personId)
                .filter(Account::isOpen)
                .map(each -> new Contact(each.mobile(cipher).number(), each.locale()));
    }

    /** Who of these people can be told something: no number is opened for it. */
    public Set<UUID> reachable(Collection<UUID> people) {
        return people.isEmpty() ? Set.of() : accounts.openOf(people);
    }

    /** Empty once the account is closed. */
    public Optional<Contact> ofAccount(UUID accountId) {
        return accounts.findById(accountId)
                .filter(Account::isOpen)
                .map(each -> new Contact(each.mobile(cipher).number(), each.locale()));
    }
}
