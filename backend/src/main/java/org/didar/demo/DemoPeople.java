package org.didar.demo;

import java.util.List;
import java.util.stream.Stream;

/** Everyone who can sign in to the demonstration, as its page lists them. */
final class DemoPeople {

    private DemoPeople() {}

    record Entry(String mobile, String name, String role, String host, String note) {}

    static List<Entry> entries() {
        return Stream.<Entry>of().toList();
    }
}
