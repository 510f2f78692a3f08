package org.didar.demo;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.didar.people.NationalId;

/** National IDs that pass the check and belong to nobody we know of. */
final class DemoIdentities {

    private static final int FIRST = 9_900_000;

    private DemoIdentities() {}

    static String nationalId(int person) {
        String nine = "00" + (FIRST + person);
        return IntStream.range(0, 10)
                .mapToObj(check -> nine + check)
                .filter(each -> NationalId.parse(each).isPresent())
                .findFirst()
                .orElseThrow();
    }

    static LocalDate birthDate(int person) {
        return LocalDate.of(1955 + person * 3, 1 + person % 12, 1 + person % 28);
    }
}
