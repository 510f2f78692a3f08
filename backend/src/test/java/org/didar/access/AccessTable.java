package org.didar.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.didar.testing.Whose;
import org.jspecify.annotations.Nullable;

/** The tables of {@code docs/access.md}: what each operation and message does for whom. */
public final class AccessTable {

    /** One cell: what a role, or {@code null} for nobody, gets of an operation. */
    public record Cell(String operation, @Nullable Role role, String signs) {

        /** Whether it speaks of four things, or of none. */
        public boolean isOfThings() {
            return signs.length() == Whose.values().length;
        }

        public char sign(Whose whose) {
            return isOfThings()
                    ? signs.charAt(List.of(Whose.values()).indexOf(whose))
                    : signs.charAt(0);
        }
    }

    /** Does what a cell is about. */
    public interface Trying {
        String of(Cell cell, Whose whose);
    }

    private final Map<String, List<Cell>> rows = new LinkedHashMap<>();

    public AccessTable(String heading) {
        String page = read();
        String below = page.substring(page.indexOf("## " + heading + "\n") + 3);
        int next = below.indexOf("\n## ");
        (next < 0 ? below : below.substring(0, next))
                .lines()
                .filter(line -> line.startsWith("| `"))
                .forEach(this::add);
    }

    /** The operations or messages, in the page's order. */
    public Set<String> names() {
        return rows.keySet();
    }

    /** One for each role, and the last for nobody. */
    private List<Cell> row(String name) {
        return Objects.requireNonNull(rows.get(name), name);
    }

    /**
     * Tries every cell of a row and says which are not as the page says.
     *
     * @param trying what became of a cell, as a sign or in words
     */
    public List<String> wrong(String name, Trying trying) {
        List<String> wrong = new ArrayList<>();
        for (Cell cell : row(name)) {
            Whose[] all = cell.isOfThings() ? Whose.values() : new Whose[] {Whose.OWN};
            for (Whose whose : all) {
                String found = trying.of(cell, whose);
                if (!found.equals(String.valueOf(cell.sign(whose)))) {
                    wrong.add(
                            cell.role() + " " + whose + ": " + found + ", not " + cell.sign(whose));
                }
            }
        }
        return wrong;
    }

    private void add(String line) {
        List<String> cells = List.of(line.substring(2).split(" \\|(?: |$)", -1));
        String operation = cells.getFirst().replace("`", "");
        List<Cell> row = new ArrayList<>();
        Iterator<String> signs = cells.subList(1, cells.size()).iterator();
        for (Role role : Role.values()) {
            row.add(cell(operation, role, signs.next()));
        }
        row.add(cell(operation, null, signs.next()));
        if (rows.put(operation, row) != null) {
            throw new IllegalStateException("Twice: " + operation);
        }
    }

    private static Cell cell(String operation, @Nullable Role role, String signs) {
        if (!signs.matches("[-+~134]|[-+~134]{4}")) {
            throw new IllegalStateException(operation + ", " + role + ": \"" + signs + '"');
        }
        return new Cell(operation, role, signs);
    }

    private static String read() {
        try {
            return Files.readString(Path.of("../docs/access.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
