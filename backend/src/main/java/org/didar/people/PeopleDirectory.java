package org.didar.people;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.didar.access.Actor;
import org.didar.crypto.FieldCipher;
import org.didar.crypto.KeyedIndex;
import org.didar.kernel.CommonProblem;
import org.didar.kernel.Problem;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What other modules ask about people. An unknown id is the problem {@code thing.not_found}. */
@Service
@Transactional(readOnly = true)
public class PeopleDirectory {

    /** In which birthdays are counted. */
    static final ZoneId HOME = ZoneId.of("Asia/Tehran");

    private final People people;
    private final Prisoners prisoners;
    private final Relationships relationships;
    private final Vouchings vouchings;
    private final ReadingParties parties;
    private final FieldCipher cipher;
    private final Clock clock;
    private final KeyedIndex index;

    PeopleDirectory(
            People people,
            Prisoners prisoners,
            Relationships relationships,
            Vouchings vouchings,
            ReadingParties parties,
            FieldCipher cipher,
            KeyedIndex index,
            Clock clock) {
        this.people = people;
        this.prisoners = prisoners;
        this.relationships = relationships;
        this.vouchings = vouchings;
        this.parties = parties;
        this.cipher = cipher;
        this.clock = clock;
        this.index = index;
    }

    public PersonView person(UUID personId) {
        return people.findById(personId).orElseThrow(PeopleDirectory::notFound).view();
    }

    /** Whoever registered with this national ID, however it is typed. */
    public Optional<UUID> ofNationalId(String typed) {
        return NationalId.parse(typed)
                .flatMap(id ->
                        people.findByNationalIdIndexIn(
                                index.all(IdentityKind.NATIONAL_ID.column(), id.text())))
                .map(Person::id);
    }

    /** What the person declared on registering, for whoever compares it with a face and a card. */
    public DeclaredIdentity declaredIdentity(UUID personId) {
        return people.findById(personId)
                .orElseThrow(PeopleDirectory::notFound)
                .declaredIdentity(cipher);
    }

    /** Whether the person is 18 or older, as far as is known: officials have told no birth date. */
    public boolean isAdult(UUID personId) {
        return people.findById(personId)
                .orElseThrow(PeopleDirectory::notFound)
                .isAdult(LocalDate.ofInstant(clock.instant(), HOME));
    }

    /** Who hears of what concerns the person: themselves, or who vouched for them. */
    public UUID whoHears(UUID personId) {
        return vouchings
                .findById(personId)
                .filter(each -> each.tie() != Tie.REGISTER)
                .map(Vouching::voucherId)
                .orElse(personId);
    }

    /** Everybody for whom the actor gave their word, from this account. */
    public Set<UUID> vouchedFor(Actor actor) {
        return vouchings.findByVouchedByOrderByVouchedAt(actor.id()).stream()
                .map(Vouching::personId)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the actor gave their word for one of these. */
    public boolean vouchedForAny(Actor actor, Set<UUID> persons) {
        return vouchings.findAllById(persons).stream().anyMatch(each -> each.isBy(actor));
    }

    Optional<VoucherView> voucher(UUID personId) {
        return vouchings
                .findById(personId)
                .map(each ->
                        new VoucherView(
                                person(each.voucherId()).name(), each.tie(), each.vouchedAt()));
    }

    public PrisonerView prisoner(UUID prisonerId) {
        return prisoners.findById(prisonerId).orElseThrow(PeopleDirectory::notFound).view();
    }

    /** What the person is to the prisoner, if the prison has approved it. */
    public Optional<Relation> approvedRelation(UUID personId, UUID prisonerId) {
        return relationships
                .findByPersonIdAndPrisonerId(personId, prisonerId)
                .filter(each -> each.status() == RelationshipStatus.APPROVED)
                .map(Relationship::relation);
    }

    /** Of all who would come together, by person; who has none is left out. */
    public Map<UUID, ApprovedKin> approvedKin(Collection<UUID> persons, UUID prisonerId) {
        return parties.of(persons, prisonerId);
    }

    /** Everyone with an approved relationship, by family name; restrictions are not looked at. */
    public List<VisitorView> approvedVisitors(UUID prisonerId) {
        return relationships.approvedVisitors(prisonerId);
    }

    /** The person's relationships in every state, oldest first. */
    public List<KinView> kinOf(UUID personId) {
        return relationships.findByPersonIdOrderByFiledAtAscIdAsc(personId).stream()
                .map(Relationship::view)
                .toList();
    }

    private static Problem notFound() {
        return new Problem(CommonProblem.NOT_FOUND_THING);
    }
}
