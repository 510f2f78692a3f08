package org.didar.people;

import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.didar.access.Actor;
import org.didar.crypto.FieldCipher;
import org.didar.crypto.KeyedIndex;
import org.didar.crypto.UniqueIndexes;
import org.didar.kernel.Ids;
import org.didar.kernel.RowOutcome;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes over who visits whom from a prison's register, some hundreds of rows at once. A person is
 * known by the national ID and keeps the name and the birth date they have told themselves; whoever
 * was unknown is vouched for by the register until they sign up and the prison says that it is
 * them. What a prison has refused stays refused.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class ImportingContacts {

    private final People people;
    private final Prisoners prisoners;
    private final Relationships relationships;
    private final Vouchings vouchings;
    private final FieldCipher cipher;
    private final KeyedIndex index;
    private final UniqueIndexes unique;
    private final Clock clock;

    ImportingContacts(
            People people,
            Prisoners prisoners,
            Relationships relationships,
            Vouchings vouchings,
            FieldCipher cipher,
            KeyedIndex index,
            UniqueIndexes unique,
            Clock clock) {
        this.people = people;
        this.prisoners = prisoners;
        this.relationships = relationships;
        this.vouchings = vouchings;
        this.cipher = cipher;
        this.index = index;
        this.unique = unique;
        this.clock = clock;
    }

    /**
     * @param approved whether the prison has checked it already; otherwise it waits for that
     */
    public record NewContact(
            UUID prisonId,
            String prisonerNumber,
            NationalId nationalId,
            String givenName,
            String familyName,
            LocalDate birthDate,
            Relation relation,
            boolean approved) {}

    private record Place(UUID prisonId, String number) {}

    private record Pair(UUID personId, UUID prisonerId) {}

    /** What is known of all rows, and grows with what they add. */
    private record Known(
            Map<Place, UUID> prisoners,
            Map<ByteBuffer, Person> people,
            Map<Pair, Relationship> relationships) {}

    /** One outcome for each row, in their order. */
    public List<RowOutcome> write(List<NewContact> rows, Actor actor) {
        Known known = known(rows);
        List<RowOutcome> outcomes = new ArrayList<>();
        rows.forEach(row -> outcomes.add(write(row, known, actor)));
        relationships.flush();
        return outcomes;
    }

    private RowOutcome write(NewContact row, Known known, Actor actor) {
        UUID prisoner = known.prisoners().get(new Place(row.prisonId(), row.prisonerNumber()));
        if (prisoner == null) {
            return RowOutcome.refused(PeopleProblem.PRISONER_UNKNOWN);
        }
        Person person = person(row, known, actor);
        if (!person.isBornOn(row.birthDate())) {
            return RowOutcome.refused(PeopleProblem.NATIONAL_ID_TAKEN);
        }
        Pair pair = new Pair(person.id(), prisoner);
        Relationship earlier = known.relationships().get(pair);
        if (earlier == null) {
            Relationship filed =
                    Relationship.file(person.id(), prisoner, row.relation(), clock.instant());
            approve(row, filed, actor);
            known.relationships().put(pair, relationships.save(filed));
            return RowOutcome.of(RowOutcome.Kind.ADDED);
        }
        return again(row, earlier, actor);
    }

    private RowOutcome again(NewContact row, Relationship earlier, Actor actor) {
        if (earlier.relation() != row.relation()
                || earlier.status() == RelationshipStatus.REFUSED) {
            return RowOutcome.refused(PeopleProblem.RELATIONSHIP_DECIDED);
        }
        boolean approves = row.approved() && earlier.status() == RelationshipStatus.PENDING;
        approve(row, earlier, actor);
        return RowOutcome.of(approves ? RowOutcome.Kind.CHANGED : RowOutcome.Kind.UNCHANGED);
    }

    private void approve(NewContact row, Relationship relationship, Actor actor) {
        if (row.approved() && relationship.status() == RelationshipStatus.PENDING) {
            relationship.approve(actor.id(), clock.instant());
        }
    }

    private Person person(NewContact row, Known known, Actor actor) {
        String column = IdentityKind.NATIONAL_ID.column();
        for (byte[] each : index.all(column, row.nationalId().text())) {
            Person found = known.people().get(ByteBuffer.wrap(each));
            if (found != null) {
                return found;
            }
        }
        Person fresh = new Person(Ids.next(), row.givenName(), row.familyName(), clock.instant());
        fresh.bornOn(row.birthDate());
        fresh.identify(row.nationalId(), cipher, index);
        unique.claim(column, row.nationalId().text());
        people.save(fresh);
        UUID official = Objects.requireNonNull(actor.personId());
        vouchings.save(new Vouching(fresh.id(), actor, official, Tie.REGISTER, clock.instant()));
        known.people().put(ByteBuffer.wrap(index.of(column, row.nationalId().text())), fresh);
        return fresh;
    }

    private Known known(List<NewContact> rows) {
        Map<Place, UUID> places = new HashMap<>();
        prisoners
                .findByPrisonIdInAndNumberIn(
                        rows.stream().map(NewContact::prisonId).collect(Collectors.toSet()),
                        rows.stream().map(NewContact::prisonerNumber).collect(Collectors.toSet()))
                .forEach(each -> places.put(new Place(each.prisonId(), each.number()), each.id()));
        Map<ByteBuffer, Person> persons = new HashMap<>();
        people.findAllByNationalIdIndexIn(indexes(rows))
                .forEach(each -> persons.put(ByteBuffer.wrap(each.nationalIdIndex()), each));
        Map<Pair, Relationship> pairs = new HashMap<>();
        relationships
                .findByPrisonerIdIn(places.values())
                .forEach(each -> pairs.put(new Pair(each.personId(), each.prisonerId()), each));
        return new Known(places, persons, pairs);
    }

    private Collection<byte[]> indexes(List<NewContact> rows) {
        String column = IdentityKind.NATIONAL_ID.column();
        return rows.stream()
                .flatMap(row -> index.all(column, row.nationalId().text()).stream())
                .toList();
    }
}
