package org.didar.people;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.didar.crypto.FieldCipher;
import org.didar.kernel.Ids;
import org.didar.kernel.PersonalData;
import org.didar.kernel.PlainRows;
import org.didar.kernel.ProblemCode;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who somebody is and whose family. A ban that still holds must not be shaken off by erasing. */
@Component
class PersonalPeople implements PersonalData {

    private final People people;
    private final FieldCipher cipher;
    private final JdbcClient jdbc;
    private final Clock clock;

    PersonalPeople(People people, FieldCipher cipher, JdbcClient jdbc, Clock clock) {
        this.people = people;
        this.cipher = cipher;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public String part() {
        return "profile";
    }

    @Override
    public Object of(Subject subject) {
        UUID person = subject.personId();
        if (person == null) {
            return Map.of();
        }
        byte[] id = Ids.bytes(person);
        Map<String, @Nullable Object> profile = new LinkedHashMap<>();
        profile.putAll(
                PlainRows.read(
                                jdbc,
                                "select id, given_name, family_name, birth_date, registered_at"
                                        + " from person where id = ?",
                                id)
                        .getFirst());
        profile.put("nationalId", number(person, IdentityKind.NATIONAL_ID));
        profile.put("foreignId", number(person, IdentityKind.FOREIGN_ID));
        profile.put("passport", number(person, IdentityKind.PASSPORT));
        profile.put(
                "relationships",
                PlainRows.read(
                        jdbc,
                        "select id, prisoner_id, relation, status, filed_at, decided_at,"
                                + " refused_because from relationship where person_id = ?"
                                + " order by filed_at",
                        id));
        profile.put(
                "permits",
                PlainRows.read(
                        jdbc,
                        "select prisoner_id, allowed_at, valid_until, withdrawn_at,"
                                + " withdrawn_because from visit_permit"
                                + " where person_id = ? order by allowed_at",
                        id));
        profile.put(
                "permitsRefused",
                PlainRows.read(
                        jdbc,
                        "select prisoner_id, reason, refused_at from permit_refusal"
                                + " where person_id = ? order by refused_at",
                        id));
        profile.put(
                "restrictions",
                PlainRows.read(
                        jdbc,
                        "select prisoner_id, kind, document, reason, starts_at, ends_at,"
                                + " lifted_at from restriction"
                                + " where person_id = ? order by starts_at",
                        id));
        return profile;
    }

    private @Nullable String number(UUID person, IdentityKind kind) {
        return people.findById(person)
                .flatMap(each -> each.identity(kind, cipher))
                .map(IdentityNumber::text)
                .orElse(null);
    }

    @Override
    public Set<UUID> things(Subject subject) {
        UUID person = subject.personId();
        if (person == null) {
            return Set.of();
        }
        Set<UUID> things = new HashSet<>(Set.of(person));
        jdbc.sql("select id from relationship where person_id = ?")
                .param(Ids.bytes(person))
                .query((row, _) -> Ids.of(row.getBytes(1)))
                .list()
                .forEach(things::add);
        return things;
    }

    @Override
    public Set<ProblemCode> hindrances(Subject subject) {
        UUID person = subject.personId();
        boolean barred =
                person != null
                        && jdbc.sql(
                                                "select count(*) from restriction"
                                                        + " where person_id = ? and ends_at > ?"
                                                        + " and lifted_at is null")
                                        .params(Ids.bytes(person), now())
                                        .query(Integer.class)
                                        .single()
                                > 0;
        return barred ? Set.of(PeopleProblem.ERASURE_RESTRICTED) : Set.of();
    }

    /** Past restrictions stay: an order of a judge, under an id that is nobody any more. */
    @Override
    public void erase(Subject subject, @Nullable UUID by) {
        UUID person = subject.personId();
        if (person == null) {
            return;
        }
        byte[] id = Ids.bytes(person);
        for (String table : List.of("visit_permit", "permit_refusal", "relationship")) {
            jdbc.sql("delete from " + table + " where person_id = ?").param(id).update();
        }
        jdbc.sql("update restriction set reason = null where person_id = ?").param(id).update();
        jdbc.sql(
                        """
                        update person set given_name = '—', family_name = '—', birth_date = null,
                          national_id_sealed = null, national_id_index = null,
                          foreign_id_sealed = null, foreign_id_index = null,
                          passport_sealed = null, passport_index = null, erased_at = ?,
                          version = version + 1
                        where id = ?
                        """)
                .params(now(), id)
                .update();
    }

    /** Others hang their rows on relationships. */
    @Override
    public int step() {
        return 2;
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
