package org.didar.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.didar.kernel.Auditable;
import org.didar.kernel.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Somebody who was vouched for comes with a phone of their own: they say so, and a prison that
 * knows the person decides. Until then they see nothing of that person.
 */
@Service
@Transactional
public class TakingOver {

    private final Takeovers takeovers;
    private final Relationships relationships;
    private final RegisteringPeople registering;
    private final EndingVouching ending;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TakingOver(
            Takeovers takeovers,
            Relationships relationships,
            RegisteringPeople registering,
            EndingVouching ending,
            ApplicationEventPublisher events,
            Clock clock) {
        this.takeovers = takeovers;
        this.relationships = relationships;
        this.registering = registering;
        this.ending = ending;
        this.events = events;
        this.clock = clock;
    }

    /** Who somebody with an account says to be. */
    public record Claim(
            UUID accountId,
            String givenName,
            String familyName,
            TypedIdentity identity,
            LocalDate birthDate) {}

    /**
     * Files it if the number is that of a person whom somebody vouched for; the same again changes
     * nothing. A person who has filed for no prisoner yet is taken over at once: nothing hangs on
     * them that could be shown, and no prison is there to be asked.
     *
     * @return whether the number was such a person's
     */
    public boolean file(Claim claim) {
        Optional<Person> vouched = registering.vouched(claim.identity(), claim.birthDate());
        vouched.ifPresent(each -> file(claim, each));
        return vouched.isPresent();
    }

    private void file(Claim claim, Person person) {
        Optional<Takeover> open = takeovers.findByOpenFor(claim.accountId());
        if (open.filter(each -> each.personId().equals(person.id())).isPresent()) {
            return;
        }
        withdraw(claim.accountId());
        Takeover filed = save(new Takeover(claim, person.id(), clock.instant()));
        publish(new TakeoverFiled(filed.id(), claim.accountId()));
        if (relationships.prisonsOf(person.id()).isEmpty()) {
            person.rename(claim.givenName(), claim.familyName());
            person.bornOn(claim.birthDate());
            filed.grant(claim.accountId(), clock.instant(), null);
            @Nullable UUID voucher = ending.end(person.id());
            publish(TakeoverGranted.of(filed, voucher, null, claim.accountId()));
        }
    }

    /** They turned out to be somebody else. */
    public void withdraw(UUID accountId) {
        takeovers
                .findByOpenFor(accountId)
                .ifPresent(each -> {
                    each.withdraw(clock.instant());
                    publish(new TakeoverWithdrawn(each.id(), accountId));
                });
    }

    /** The account's newest. */
    @Transactional(readOnly = true)
    public Optional<TakeoverView> of(UUID accountId) {
        return takeovers
                .findFirstByAccountIdOrderByFiledAtDescIdDesc(accountId)
                .map(Takeover::view);
    }

    private Takeover save(Takeover takeover) {
        try {
            return takeovers.saveAndFlush(takeover);
        } catch (DataIntegrityViolationException filedMeanwhile) {
            throw new Problem(PeopleProblem.TAKEOVER_WAITS);
        }
    }

    private void publish(Auditable event) {
        takeovers.flush();
        events.publishEvent(event);
    }
}
