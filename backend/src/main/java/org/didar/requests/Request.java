package org.didar.requests;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.didar.crypto.FieldCipher;
import org.didar.kernel.Ids;
import org.didar.kernel.Problem;
import org.jspecify.annotations.Nullable;

/** Something asked for in a visit, and once decided the answer to it. */
@Entity
class Request {

    static final String TEXT = "request.text";

    @Id private UUID id;
    private String trackingNumber;

    @Enumerated(EnumType.STRING)
    private RequestType type;

    private UUID prisonerId;
    private UUID prisonId;
    private @Nullable UUID visitId;

    @Enumerated(EnumType.STRING)
    private AskedBy askedBy;

    private @Nullable Integer days;
    private @Nullable LocalDate fromDate;
    private byte[] textSealed;

    @Enumerated(EnumType.STRING)
    private RequestStatus status;

    private Instant takenAt;

    @Embedded
    @AttributeOverride(name = "account", column = @Column(name = "taken_by"))
    @AttributeOverride(name = "name", column = @Column(name = "taken_by_name"))
    @AttributeOverride(name = "titleFa", column = @Column(name = "taken_by_title_fa"))
    @AttributeOverride(name = "titleEn", column = @Column(name = "taken_by_title_en"))
    private Official takenBy;

    @Embedded private @Nullable Decision decision;
    @Version private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    Request() {}

    /** Where, when and by whom something was taken down. */
    record Occasion(
            UUID prisonerId, UUID prisonId, UUID visitId, Official takenBy, Instant takenAt) {}

    Request(String number, Asked asked, Occasion occasion, FieldCipher cipher) {
        this.id = Ids.next();
        this.trackingNumber = number;
        this.type = asked.type();
        this.askedBy = asked.askedBy();
        this.days = asked.days();
        this.fromDate = asked.fromDate();
        this.textSealed = cipher.seal(asked.text(), TEXT, id);
        this.prisonerId = occasion.prisonerId();
        this.prisonId = occasion.prisonId();
        this.visitId = occasion.visitId();
        this.takenBy = occasion.takenBy();
        this.takenAt = occasion.takenAt();
        this.status = RequestStatus.SUBMITTED;
    }

    /** Answers it, once. */
    void decide(Answer answer, Official by, Instant at, FieldCipher cipher) {
        if (status == RequestStatus.DECIDED) {
            throw new Problem(RequestProblem.DECIDED);
        }
        status = RequestStatus.DECIDED;
        decision = new Decision(id, answer, by, at, cipher);
    }

    /** The prisoner is in another prison now, whose people go on with it. */
    void moveTo(UUID prison) {
        prisonId = prison;
    }

    UUID id() {
        return id;
    }

    String trackingNumber() {
        return trackingNumber;
    }

    RequestType type() {
        return type;
    }

    UUID prisonerId() {
        return prisonerId;
    }

    UUID prisonId() {
        return prisonId;
    }

    @Nullable UUID visitId() {
        return visitId;
    }

    boolean isOpen() {
        return status == RequestStatus.SUBMITTED;
    }

    /** As a visitor may take it along: other people stand in it by office or id. */
    OfVisitor ofVisitor(FieldCipher cipher) {
        RequestCard card =
                card(new RequestCard.PrisonerName(prisonerId, "", ""), Set.of(), null, cipher);
        RequestCard.DecisionCard answer = card.decision();
        return new OfVisitor(
                trackingNumber,
                type,
                prisonerId,
                askedBy,
                days,
                fromDate,
                card.text(),
                status,
                takenAt,
                takenBy.title(),
                answer == null
                        ? null
                        : new OfVisitor.Decided(
                                answer.kind(),
                                answer.reasons(),
                                answer.conditions(),
                                answer.nextStep(),
                                answer.decidedAt(),
                                answer.decidedByTitle()));
    }

    RequestCard card(
            RequestCard.PrisonerName prisoner,
            Set<DecisionKind> allowed,
            RequestCard.@Nullable HeldBy holder,
            FieldCipher cipher) {
        return new RequestCard(
                id,
                trackingNumber,
                type,
                prisoner,
                askedBy,
                days,
                fromDate,
                cipher.open(textSealed, TEXT, id),
                status,
                takenAt,
                takenBy.title(),
                visitId,
                decision == null ? null : decision.card(id, cipher),
                allowed,
                holder);
    }
}
