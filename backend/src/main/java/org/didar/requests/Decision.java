package org.didar.requests;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.didar.crypto.FieldCipher;
import org.jspecify.annotations.Nullable;

/** What was decided, why, by whom and when; part of its request and never changed. */
@Embeddable
class Decision {

    static final String REASONS = "request.reasons";
    static final String CONDITIONS = "request.conditions";

    @Enumerated(EnumType.STRING)
    @Column(name = "decision")
    private DecisionKind kind;

    private byte[] reasonsSealed;
    private byte @Nullable [] conditionsSealed;
    private String nextStep;
    private Instant decidedAt;

    @Embedded
    @AttributeOverride(name = "account", column = @Column(name = "decided_by"))
    @AttributeOverride(name = "name", column = @Column(name = "decided_by_name"))
    @AttributeOverride(name = "titleFa", column = @Column(name = "decided_by_title_fa"))
    @AttributeOverride(name = "titleEn", column = @Column(name = "decided_by_title_en"))
    private Official decidedBy;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    Decision() {}

    Decision(UUID request, Answer answer, Official by, Instant at, FieldCipher cipher) {
        String conditions = answer.conditions();
        this.kind = answer.kind();
        this.reasonsSealed = cipher.seal(answer.reasons(), REASONS, request);
        this.conditionsSealed =
                conditions == null ? null : cipher.seal(conditions, CONDITIONS, request);
        this.nextStep = answer.nextStep();
        this.decidedBy = by;
        this.decidedAt = at;
    }

    RequestCard.DecisionCard card(UUID request, FieldCipher cipher) {
        return new RequestCard.DecisionCard(
                kind,
                cipher.open(reasonsSealed, REASONS, request),
                conditionsSealed == null
                        ? null
                        : cipher.open(conditionsSealed, CONDITIONS, request),
                nextStep,
                decidedAt,
                decidedBy.title(),
                decidedBy.name());
    }
}
