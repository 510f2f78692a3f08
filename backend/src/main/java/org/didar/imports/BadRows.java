package org.didar.imports;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.didar.kernel.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which rows of a file cannot be taken, and why. */
@Repository
class BadRows {

    private final JdbcClient jdbc;

    BadRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID job, List<Row.Bad> rows) {
        rows.forEach(each ->
                jdbc.sql(
                                """
                                insert into import_bad_row
                                  (job_id, row_number_in_file, column_name, fault)
                                values (?, ?, ?, ?)
                                """)
                        .params(Ids.bytes(job), each.row(), each.column(), each.fault().name())
                        .update());
    }

    List<Row.Bad> after(UUID job, int row, int most) {
        return jdbc.sql(
                        """
                        select row_number_in_file, column_name, fault from import_bad_row
                        where job_id = ? and row_number_in_file > ?
                        order by row_number_in_file limit ?
                        """)
                .params(Ids.bytes(job), row, most)
                .query((found, index) ->
                        new Row.Bad(
                                found.getInt(1),
                                found.getString(2),
                                RowFault.valueOf(found.getString(3))))
                .list();
    }

    /** Those among these rows that were found to repeat an earlier one. */
    Set<Integer> twice(UUID job, int first, int last) {
        return jdbc
                .sql(
                        """
                        select row_number_in_file from import_bad_row
                        where job_id = ? and row_number_in_file between ? and ? and fault = 'TWICE'
                        """)
                .params(Ids.bytes(job), first, last)
                .query(Integer.class)
                .list()
                .stream()
                .collect(Collectors.toSet());
    }

    void removeBetween(UUID job, int first, int last) {
        jdbc.sql(
                        "delete from import_bad_row where job_id = ?"
                                + " and row_number_in_file between ? and ?")
                .params(Ids.bytes(job), first, last)
                .update();
    }
}
