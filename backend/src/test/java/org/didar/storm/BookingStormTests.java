package org.didar.storm;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.didar.testing.CrashableMariaDb;
import org.didar.testing.RealMariaDb;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * When the application, or the database itself, is killed in the middle of bookings and started
 * again: nothing that was acknowledged is lost, nothing is half booked, what each client was told
 * is true, who was told nothing asks again and gets one visit or none, and holds end.
 */
@Tag("long")
class BookingStormTests {

    private static final int ENOUGH = 60;

    @TempDir Path folder;

    private final Clients clients = new Clients();

    @Test
    void onH2WhatClientsWereToldOutlivesTheApplication() throws Exception {
        // The run that checks opens the file as the application does: no other process may have it.
        String url = "jdbc:h2:file:" + folder.resolve("didar") + ";MODE=MySQL;WRITE_DELAY=0";
        killTwice(url, "sa");
    }

    @Test
    void onMariaDbWhatClientsWereToldOutlivesTheApplication() throws Exception {
        killTwice(RealMariaDb.freshDatabase(), "root");
    }

    @Test
    void whatClientsWereToldOutlivesTheDatabaseItself() throws Exception {
        try (CrashableMariaDb database = CrashableMariaDb.start(folder.resolve("mariadb"));
                StormProcess storm =
                        StormProcess.start(database.url("didar"), "root", clients, log(1))) {
            storm.awaitConfirmed(ENOUGH);
            database.kill();
            database.restart();
            storm.awaitConfirmed(ENOUGH);
            database.kill();
            storm.kill();
            database.restart();
            check(new Ledger(database.url("didar"), "root"));
        }
    }

    private void killTwice(String url, String user) throws Exception {
        Ledger ledger = new Ledger(url, user);
        for (int run = 1; run <= 2; run++) {
            try (StormProcess storm =
                    StormProcess.start(
                            url, user, clients, log(run), argument(BookingStorm.REPEAT, asked()))) {
                storm.awaitConfirmed(ENOUGH);
                storm.kill();
            }
            check(ledger);
        }
        try (StormProcess last =
                StormProcess.start(
                        url, user, clients, log(3), argument(BookingStorm.EXPIRE, "yes"))) {
            last.awaitEnd();
        }
        ledger.holdsNoHold();
        check(ledger);
    }

    private void check(Ledger ledger) {
        ledger.holdsEvery(clients.confirmed());
        ledger.agreesWith(clients);
        ledger.holdsNothingHalfBooked();
    }

    /** Nobody in the first run. */
    private Path asked() throws IOException {
        Path file = folder.resolve("asked.txt");
        return Files.write(file, clients.unanswered().stream().map(Asked::line).toList());
    }

    private static String argument(String name, Object value) {
        return "--" + name + "=" + value;
    }

    private Path log(int run) {
        return folder.resolve("storm-" + run + ".log");
    }
}
