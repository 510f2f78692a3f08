package org.didar.bench;

import java.lang.reflect.InvocationTargetException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.didar.bench.Recorder.Given;
import org.didar.bench.Recorder.Step;

/**
 * How the database would answer each distinct statement; none may read a table without an index.
 */
final class Plans {

    private Plans() {}

    /** Prints them, and answers those statements that read without an index. */
    static List<String> print(String what, List<Step> steps, Connection connection)
            throws SQLException, ReflectiveOperationException {
        Map<String, Step> distinct = new LinkedHashMap<>();
        steps.stream()
                .filter(each -> !each.isCommit() && (each.isRead() || isSought(each)))
                .forEach(each -> distinct.putIfAbsent(each.sql(), each));
        Progress.say(
                "-- %s: %d statements, %d distinct ones that look for rows",
                what, steps.stream().filter(each -> !each.isCommit()).count(), distinct.size());
        List<String> without = new ArrayList<>();
        for (Step each : distinct.values()) {
            if (!print(each, connection)) {
                without.add(each.sql());
            }
        }
        return without;
    }

    private static boolean isSought(Step step) {
        return step.isWrite() && !step.sql().stripLeading().startsWith("insert");
    }

    private static boolean print(Step step, Connection connection)
            throws SQLException, ReflectiveOperationException {
        boolean indexed = true;
        Progress.say("%s", step.sql().replaceAll("\\s+", " ").strip());
        try (PreparedStatement explain = connection.prepareStatement("explain " + step.sql())) {
            give(step, explain);
            ResultSet plan = explain.executeQuery();
            while (plan.next()) {
                String type = plan.getString("type");
                String table = plan.getString("table");
                Progress.say(
                        "    %s: %s, key %s, %s rows, %s",
                        table,
                        type,
                        plan.getString("key"),
                        plan.getString("rows"),
                        plan.getString("Extra"));
                indexed &= table == null || !"ALL".equals(type);
            }
        }
        return indexed;
    }

    static void give(Step step, PreparedStatement statement)
            throws SQLException, ReflectiveOperationException {
        for (Given each : step.values()) {
            try {
                each.setter().invoke(statement, each.arguments().toArray());
            } catch (InvocationTargetException e) {
                throw new SQLException(e.getCause());
            }
        }
    }
}
