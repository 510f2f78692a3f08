package org.didar.daysheets;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.didar.kernel.Problem;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * Prints a page to PDF by a browser without a window, which alone joins and orders Persian rightly.
 * One at a time, for so long at the most; the process is ended and its files are removed whatever
 * happens.
 */
@Component
class PrintingPages {

    private static final Logger log = LoggerFactory.getLogger(PrintingPages.class);
    private static final Duration WAIT = Duration.ofSeconds(5);
    private static final Duration DYING = Duration.ofSeconds(5);

    private final DaySheetProperties properties;
    private final Semaphore press = new Semaphore(1, true);

    PrintingPages(DaySheetProperties properties) {
        this.properties = properties;
    }

    /**
     * @throws Problem {@code print.off}, {@code print.busy}, {@code print.failed}
     */
    byte[] print(String html) {
        requireOn();
        try {
            if (!press.tryAcquire(WAIT.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new Problem(DaySheetProblem.BUSY);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Problem(DaySheetProblem.BUSY);
        }
        try {
            return printed(html);
        } finally {
            press.release();
        }
    }

    void requireOn() {
        if (properties.chromium().isEmpty()) {
            throw new Problem(DaySheetProblem.OFF);
        }
    }

    private byte[] printed(String html) {
        Path folder = null;
        try {
            folder = Files.createTempDirectory("day-sheet");
            Path page = Files.writeString(folder.resolve("page.html"), html);
            Path pdf = folder.resolve("page.pdf");
            if (!run(folder, page, pdf) || !Files.exists(pdf)) {
                throw new Problem(DaySheetProblem.FAILED_TO_PRINT);
            }
            return Files.readAllBytes(pdf);
        } catch (IOException e) {
            log.error("A day sheet could not be printed", e);
            throw new Problem(DaySheetProblem.FAILED_TO_PRINT);
        } finally {
            remove(folder);
        }
    }

    private boolean run(Path folder, Path page, Path pdf) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(command(folder, page, pdf))
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("log").toFile())
                        .redirectInput(new File("/dev/null"));
        builder.environment().put("HOME", folder.toString());
        Process browser = builder.start();
        try {
            boolean ended = browser.waitFor(properties.timeout().toMillis(), TimeUnit.MILLISECONDS);
            if (!ended || browser.exitValue() != 0) {
                log.error("The browser {}", ended ? "failed to print" : "took too long to print");
            }
            return ended && browser.exitValue() == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            end(browser);
        }
    }

    /** Its helpers first, so that none is left behind without a parent. */
    private static void end(Process browser) {
        List<ProcessHandle> family = new ArrayList<>(browser.descendants().toList());
        family.add(browser.toHandle());
        family.forEach(ProcessHandle::destroyForcibly);
        try {
            browser.waitFor(DYING.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private List<String> command(Path folder, Path page, Path pdf) {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(properties.chromium()).toAbsolutePath().toString(),
                                "--headless",
                                "--disable-gpu",
                                "--disable-dev-shm-usage",
                                "--no-first-run",
                                "--no-default-browser-check",
                                "--disable-extensions",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync",
                                "--host-resolver-rules=MAP * ~NOTFOUND",
                                "--no-pdf-header-footer",
                                "--user-data-dir=" + folder.resolve("profile"),
                                "--print-to-pdf=" + pdf));
        if (!properties.sandbox()) {
            command.add("--no-sandbox");
        }
        command.add(page.toUri().toString());
        return command;
    }

    private static void remove(@Nullable Path folder) {
        try {
            if (folder != null) {
                FileSystemUtils.deleteRecursively(folder);
            }
        } catch (IOException e) {
            log.error("The files of a day sheet are still there: {}", folder, e);
        }
    }
}
