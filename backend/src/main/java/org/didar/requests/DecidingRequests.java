package org.didar.requests;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.didar.access.Access;
import org.didar.access.Act;
import org.didar.access.Actor;
import org.didar.crypto.FieldCipher;
import org.didar.kernel.CommonProblem;
import org.didar.kernel.Problem;
import org.didar.kernel.RecordingRefusals;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers requests, within what the rules give to the official's office. */
@Service
class DecidingRequests {

    private final Requests requests;
    private final RequestHolders holders;
    private final ShowingRequests showing;
    private final DecisionRules rules;
    private final Offices offices;
    private final Access access;
    private final FieldCipher cipher;
    private final ApplicationEventPublisher events;
    private final RecordingRefusals refusals;
    private final Clock clock;

    DecidingRequests(
            Requests requests,
            RequestHolders holders,
            ShowingRequests showing,
            DecisionRules rules,
            Offices offices,
            Access access,
            FieldCipher cipher,
            ApplicationEventPublisher events,
            RecordingRefusals refusals,
            Clock clock) {
        this.requests = requests;
        this.holders = holders;
        this.showing = showing;
        this.rules = rules;
        this.offices = offices;
        this.access = access;
        this.cipher = cipher;
        this.events = events;
        this.refusals = refusals;
        this.clock = clock;
    }

    /** What the official writes; without a next step the family reads the usual one. */
    record Draft(
            DecisionKind kind,
            String reasons,
            @Nullable String conditions,
            @Nullable String nextStep) {}

    @Transactional
    Request decide(Actor actor, UUID requestId, Draft draft) {
        Request request =
                requests.findById(requestId)
                        .orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND_THING));
        access.require(actor, Act.DECIDE_REQUEST, showing.reach(request));
        if (!showing.allowed(request, actor).contains(draft.kind())) {
            refusals.record(
                    new DecisionRefused(requestId, request.prisonId(), draft.kind(), actor.id()));
            throw new Problem(RequestProblem.DECISION_NOT_ALLOWED);
        }
        request.decide(answer(draft), offices.of(actor), clock.instant(), cipher);
        holders.release(requestId);
        events.publishEvent(
                new RequestDecided(
                        requestId,
                        request.trackingNumber(),
                        request.prisonerId(),
                        request.visitId(),
                        request.prisonId(),
                        request.type(),
                        draft.kind(),
                        actor.id()));
        return requests.saveAndFlush(request);
    }

    private Answer answer(Draft draft) {
        String conditions = filled(draft.conditions());
        if (draft.kind().needsConditions() && conditions == null) {
            throw Problem.atFields(
                    CommonProblem.INVALID_REQUEST,
                    List.of(new Problem.FieldProblem("conditions", "field.notblank")));
        }
        String written = filled(draft.nextStep());
        return new Answer(
                draft.kind(),
                draft.reasons().strip(),
                conditions,
                written == null ? rules.nextStepAfter(draft.kind()) : written);
    }

    private static @Nullable String filled(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
