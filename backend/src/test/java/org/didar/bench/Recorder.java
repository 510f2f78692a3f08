package org.didar.bench;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Writes down what the application says to its database while it is asked to, and only then. */
final class Recorder implements BeanPostProcessor {

    private volatile @Nullable List<Step> steps;

    /** A value given to a statement, as it was given. */
    record Given(Method setter, List<@Nullable Object> arguments) {}

    /** One statement with its values, or the end of a transaction. */
    record Step(String sql, List<Given> values) {

        static final String COMMIT = "commit";

        boolean isCommit() {
            return sql.equals(COMMIT);
        }

        boolean isWrite() {
            String first = sql.stripLeading().toLowerCase(Locale.ROOT);
            return first.startsWith("insert")
                    || first.startsWith("update")
                    || first.startsWith("delete");
        }

        boolean isRead() {
            return sql.stripLeading().toLowerCase(Locale.ROOT).startsWith("select");
        }
    }

    @FunctionalInterface
    interface Work {
        void run() throws Exception;
    }

    List<Step> record(Work work) throws Exception {
        List<Step> recorded = new CopyOnWriteArrayList<>();
        steps = recorded;
        try {
            work.run();
        } finally {
            steps = null;
        }
        return List.copyOf(recorded);
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (!(bean instanceof DataSource source)) {
            return bean;
        }
        return new DelegatingDataSource(source) {
            @Override
            public Connection getConnection() throws SQLException {
                Connection plain = super.getConnection();
                List<Step> recorded = steps;
                return recorded == null ? plain : listening(plain, recorded);
            }
        };
    }

    private static Connection listening(Connection plain, List<Step> recorded) {
        return proxy(
                Connection.class,
                (method, arguments) -> {
                    Object answer = invoke(plain, method, arguments);
                    if (method.getName().equals("commit")) {
                        recorded.add(new Step(Step.COMMIT, List.of()));
                    }
                    return method.getName().equals("prepareStatement")
                            ? listening(
                                    (PreparedStatement) Objects.requireNonNull(answer),
                                    (String) arguments[0],
                                    recorded)
                            : answer;
                });
    }

    private static PreparedStatement listening(
            PreparedStatement plain, String sql, List<Step> recorded) {
        List<Given> given = new ArrayList<>();
        return proxy(
                PreparedStatement.class,
                (method, arguments) -> {
                    if (method.getName().startsWith("set")
                            && arguments.length > 1
                            && arguments[0] instanceof Integer) {
                        given.add(new Given(method, new ArrayList<>(Arrays.asList(arguments))));
                    } else if (method.getName().startsWith("execute")
                            || method.getName().equals("addBatch")) {
                        if (!method.getName().endsWith("Batch")
                                || method.getName().equals("addBatch")) {
                            recorded.add(new Step(sql, List.copyOf(given)));
                        }
                    }
                    return invoke(plain, method, arguments);
                });
    }

    @FunctionalInterface
    private interface Answer {
        @Nullable Object to(Method method, Object[] arguments) throws Throwable;
    }

    private static <T> T proxy(Class<T> type, Answer answer) {
        return type.cast(
                Proxy.newProxyInstance(
                        type.getClassLoader(),
                        new Class<?>[] {type},
                        (self, method, arguments) ->
                                answer.to(method, arguments == null ? new Object[0] : arguments)));
    }

    private static @Nullable Object invoke(Object target, Method method, Object[] arguments)
            throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
