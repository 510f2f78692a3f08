package org.didar.storm;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.didar.testing.CrashableMariaDb;
import org.didar.testing.RealMariaDb;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Nothing that was acknowledged is lost and nothing is half booked when the application, or the
 * database itself, is killed in the middle of bookings and started again.
 */
class BookingStormTests {

    private static final int ENOUGH = 60;

    @TempDir Path folder;

    @Test
    void onH2EveryAcknowledgedBookingOutlivesTheApplication() throws Exception {
        // The run that checks opens the file as the application does: no other process may have it.
        String url = "jdbc:h2:file:" + folder.resolve("didar") + ";MODE=MySQL;WRITE_DELAY=0";
        killTwice(url, "sa");
    }

    @Test
    void onMariaDbEveryAcknowledgedBookingOutlivesTheApplication() throws Exception {
        killTwice(RealMariaDb.freshDatabase(), "root");
    }

    @Test
    void everyAcknowledgedBookingOutlivesTheDatabaseItself() throws Exception {
        try (CrashableMariaDb database = CrashableMariaDb.start(folder.resolve("mariadb"));
                StormProcess storm = StormProcess.start(database.url("didar"), "root", log(1))) {
            storm.awaitConfirmed(ENOUGH);
            database.kill();
            int before = storm.confirmed().size();
            database.restart();
            storm.awaitConfirmed(before + ENOUGH);
            database.kill();
            storm.kill();
            database.restart();
            check(database.url("didar"), "root", storm.confirmed(), storm.held());
        }
    }

    private void killTwice(String url, String user) throws Exception {
        List<String> confirmed = new ArrayList<>();
        List<String> held = new ArrayList<>();
        for (int run = 1; run <= 2; run++) {
            try (StormProcess storm = StormProcess.start(url, user, log(run))) {
                storm.awaitConfirmed(ENOUGH);
                storm.kill();
                confirmed.addAll(storm.confirmed());
                held.addAll(storm.held());
            }
            check(url, user, confirmed, held);
        }
    }

    private static void check(String url, String user, List<String> confirmed, List<String> held) {
        Ledger ledger = new Ledger(url, user);
        ledger.holdsEvery(confirmed);
        ledger.stillKnows(held);
        ledger.holdsNothingHalfBooked();
    }

    private Path log(int run) {
        return folder.resolve("storm-" + run + ".log");
    }
}
