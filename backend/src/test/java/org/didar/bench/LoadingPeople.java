package org.didar.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.didar.bench.Size.Kind;
import org.didar.crypto.FieldCipher;
import org.didar.crypto.KeyedIndex;
import org.didar.people.NationalId;
import org.didar.people.Relation;

/** Prisoners and their approved visitors, each with a national ID sealed as in production. */
final class LoadingPeople {

    private static final String COLUMN = "person.national_id";
    private static final List<Relation> RELATIONS =
            List.of(Relation.MOTHER, Relation.SPOUSE, Relation.BROTHER);

    private final Connection connection;
    private final Size size;
    private final FieldCipher cipher;
    private final KeyedIndex index;

    LoadingPeople(Connection connection, Size size, FieldCipher cipher, KeyedIndex index) {
        this.connection = connection;
        this.size = size;
        this.cipher = cipher;
        this.index = index;
    }

    void load() throws SQLException {
        prisoners();
        visitors();
        relationships();
    }

    private void prisoners() throws SQLException {
        try (Bulk prisoners =
                new Bulk(
                        connection,
                        "prisoner",
                        "id,given_name,family_name,number,ward,prison_id,legal_status,version")) {
            for (int each = 0; each < size.prisoners(); each++) {
                prisoners.row(
                        Kind.PRISONER.id(each),
                        "احمد",
                        "نیک‌سرشت",
                        "b" + each,
                        "بند ۳",
                        Kind.PRISON.id(size.prisonOf(each)),
                        "CONVICT",
                        0);
            }
        }
    }

    private void visitors() throws SQLException {
        LocalDate born = LocalDate.of(1970, 1, 1);
        try (Bulk people =
                new Bulk(
                        connection,
                        "person",
                        "id,given_name,family_name,birth_date,national_id_sealed,"
                                + "national_id_index,registered_at,version")) {
            for (int each = 0; each < size.prisoners() * Size.VISITORS; each++) {
                UUID id = Kind.PERSON.id(each);
                String number = nationalId(each);
                people.row(
                        id,
                        "معصومه",
                        "آبشاری",
                        born.plusDays(each % 10_000),
                        cipher.seal(number, COLUMN, id),
                        index.of(COLUMN, number),
                        Size.MIDNIGHT.minusSeconds(86_400L * 800),
                        0);
            }
        }
    }

    private void relationships() throws SQLException {
        try (Bulk kin =
                new Bulk(
                        connection,
                        "relationship",
                        "id,person_id,prisoner_id,relation,status,filed_at,decided_by,"
                                + "decided_at,version")) {
            for (int each = 0; each < size.prisoners() * Size.VISITORS; each++) {
                kin.row(
                        Kind.RELATIONSHIP.id(each),
                        Kind.PERSON.id(each),
                        Kind.PRISONER.id(each / Size.VISITORS),
                        RELATIONS.get(each % Size.VISITORS),
                        "APPROVED",
                        Size.MIDNIGHT.minusSeconds(86_400L * 799),
                        Kind.PERSON.id(0),
                        Size.MIDNIGHT.minusSeconds(86_400L * 798),
                        1);
            }
        }
    }

    private static String nationalId(int which) {
        String nine = String.format(Locale.ROOT, "%09d", 100_000_000 + which);
        return IntStream.range(0, 10)
                .mapToObj(check -> nine + check)
                .filter(each -> NationalId.parse(each).isPresent())
                .findFirst()
                .orElseThrow();
    }
}
