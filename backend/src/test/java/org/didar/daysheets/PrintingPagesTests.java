package org.didar.daysheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.didar.daysheets.DaySheet.Station;
import org.didar.daysheets.DaySheet.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrintingPagesTests {

    private static final String CHROMIUM = "/usr/bin/chromium";

    @TempDir Path folder;

    @Test
    void persianComesOutWholeAndInOrder() throws IOException {
        byte[] pdf =
                printing(CHROMIUM, Duration.ofSeconds(60)).print(new DaySheetPage().write(day()));
        keep(pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            assertThat(document.getPage(0).getMediaBox().getWidth())
                    .isGreaterThan(document.getPage(0).getMediaBox().getHeight());
            String text = new PDFTextStripper().getText(document);
            assertThat(text)
                    .contains("برگهٔ روز زندان سبزدشت", "شنبه ۷ آذر ۱۴۰۵", "احمد ن.", "پذیرش")
                    .contains("۹:۰۰", "۹:۲۵", "۳ نفر")
                    .contains("گیتی چ.", "ژاله پ.");
            assertThat(text.indexOf("۹:۰۰")).isLessThan(text.indexOf("۹:۲۵"));
        }
    }

    @Test
    void anotherNameIsTextAndNoPage() {
        DaySheet sheet = day("<img src=x>\"'&", "7");
        assertThat(new DaySheetPage().write(sheet)).doesNotContain("<img").contains("&lt;img");
    }

    @Test
    void withoutABrowserItSaysSo() {
        assertThat(catchThrowable(() -> printing("", Duration.ofSeconds(1)).print("")))
                .hasMessage("print.off");
    }

    @Test
    void aProgramThatIsNotThereStopsTheStart() {
        assertThat(catchThrowable(() -> printing("/no/such/browser", Duration.ofSeconds(1))))
                .hasMessageContaining("didar.day-sheets.chromium");
    }

    @Test
    void aBrowserThatHangsIsEndedWithItsHelpersAndLeavesNothing() throws IOException {
        Path pids = folder.resolve("pids");
        String hangs = script("sleep 300 & echo $! >> " + pids + "; echo $$ >> " + pids + "; wait");
        long before = leftovers();
        assertThat(catchThrowable(() -> printing(hangs, Duration.ofMillis(1500)).print("<p>")))
                .hasMessage("print.failed");
        List<String> family = Files.readAllLines(pids);
        assertThat(family).hasSize(2);
        Instant latest = Instant.now().plusSeconds(10);
        while (family.stream().anyMatch(PrintingPagesTests::runs)) {
            assertThat(Instant.now()).isBefore(latest);
            Thread.onSpinWait();
        }
        assertThat(leftovers()).isEqualTo(before);
    }

    @Test
    void aBrowserThatFailsIsAProblemAndNotAnEmptyFile() throws IOException {
        String fails = script("exit 3");
        assertThat(catchThrowable(() -> printing(fails, Duration.ofSeconds(5)).print("<p>")))
                .hasMessage("print.failed");
    }

    /** What has ended may stand in the table of processes until somebody asks how. */
    private static boolean runs(String pid) {
        try {
            return !Files.readString(Path.of("/proc", pid, "stat")).contains(") Z ");
        } catch (IOException gone) {
            return false;
        }
    }

    private static DaySheet day() {
        return day("احمد ن.", "۱۲ب/۴۵");
    }

    private static DaySheet day(String name, String number) {
        List<Station> stations =
                IntStream.rangeClosed(1, 8)
                        .mapToObj(each -> new Station(new UUID(0, each), each))
                        .toList();
        LocalTime nine = LocalTime.of(9, 0);
        LocalTime later = LocalTime.of(9, 25);
        List<Visit> visits = new ArrayList<>();
        for (Station station : stations) {
            visits.add(visit(station, nine, station.number() == 1 ? name : "گیتی چ.", number));
            visits.add(visit(station, later, "ژاله پ.", "88"));
        }
        return new DaySheet(
                "زندان سبزدشت", LocalDate.of(2026, 11, 28), stations, List.of(nine, later), visits);
    }

    private static Visit visit(Station station, LocalTime start, String name, String number) {
        return new Visit(station.id(), start, start.plusMinutes(20), name, number, 3);
    }

    private String script(String lines) throws IOException {
        Path script = folder.resolve("browser.sh");
        Files.writeString(script, "#!/bin/sh\n" + lines + "\n");
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwx------"));
        return script.toString();
    }

    private static PrintingPages printing(String program, Duration timeout) {
        return new PrintingPages(new DaySheetProperties(program, false, timeout));
    }

    private static long leftovers() throws IOException {
        try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(each -> each.getFileName().toString().startsWith("day-sheet"))
                    .count();
        }
    }

    /** To be looked at: what a sheet looks like no assertion says. */
    private static void keep(byte[] pdf) throws IOException {
        Files.write(Files.createDirectories(Path.of("target")).resolve("day-sheet.pdf"), pdf);
    }
}
