package org.didar.people;

import java.time.Clock;
import java.util.UUID;
import org.didar.access.Access;
import org.didar.access.Act;
import org.didar.access.Actor;
import org.didar.kernel.CommonProblem;
import org.didar.kernel.Problem;
import org.didar.places.PrisonDirectory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moves a prisoner to another prison, and with them all that is open: in one transaction, or not at
 * all. Relationships, permits and restrictions are the prisoner's own and go along by themselves.
 */
@Service
@Transactional
public class TransferringPrisoners {

    private final Prisoners prisoners;
    private final PrisonerTransfers transfers;
    private final PrisonDirectory prisons;
    private final Access access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TransferringPrisoners(
            Prisoners prisoners,
            PrisonerTransfers transfers,
            PrisonDirectory prisons,
            Access access,
            ApplicationEventPublisher events,
            Clock clock) {
        this.prisoners = prisoners;
        this.transfers = transfers;
        this.prisons = prisons;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    /**
     * By the warden of the prison that is left. Nobody books a visit with the prisoner meanwhile:
     * see {@link KeepingPrisoners}.
     *
     * @throws Problem {@code transfer.same_prison}, {@code prison.closed}, {@code
     *     prisoner.number_taken}, or what a listener has against it, as {@code visit.running}
     */
    public void transfer(Actor actor, UUID prisonerId, Destination to, String reason) {
        Prisoner prisoner =
                prisoners
                        .lock(prisonerId)
                        .orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND_THING));
        PrisonerView before = prisoner.view();
        access.require(actor, Act.TRANSFER_PRISONER, prisons.reach(before.prisonId()));
        if (to.prisonId().equals(before.prisonId())) {
            throw Problem.atField(PeopleProblem.TRANSFER_SAME_PRISON, "prisonId");
        }
        prisons.requireOpen(to.prisonId());
        move(prisoner, to);
        transfers.save(
                new PrisonerTransfer(before, to, reason.strip(), actor.id(), clock.instant()));
        events.publishEvent(
                new PrisonerTransferred(prisonerId, before.prisonId(), to.prisonId(), actor.id()));
    }

    private void move(Prisoner prisoner, Destination to) {
        if (prisoners.existsByPrisonIdAndNumber(to.prisonId(), to.number())) {
            throw Problem.atField(PeopleProblem.NUMBER_TAKEN, "number");
        }
        prisoner.move(to);
        try {
            prisoners.saveAndFlush(prisoner);
        } catch (DataIntegrityViolationException takenMeanwhile) {
            throw Problem.atField(PeopleProblem.NUMBER_TAKEN, "number");
        }
    }
}
