package org.didar.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.didar.access.Actor;
import org.didar.access.Role;
import org.didar.access.Territory;
import org.didar.kernel.Ids;
import org.didar.kernel.Problem;
import org.didar.people.PeopleDirectory;
import org.didar.people.Relation;
import org.didar.people.VisitorView;
import org.didar.testing.OnMariaDb;
import org.didar.testing.World;
import org.didar.testing.World.FoundedPrison;
import org.didar.timetable.OfferedTimes;
import org.didar.timetable.SessionKind;
import org.didar.timetable.Slot;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@OnMariaDb
class ImportingTests {

    private static final String PRISONERS = "شماره,نام,نام خانوادگی,بند,وضعیت\n";
    private static final String CONTACTS =
            "prisoner_number,national_id,given_name,family_name,birth_date,relation,approved\n";
    private static final String STATIONS = "number,name\n";
    private static final String SESSIONS =
            "weekday,start,visits,minutes,stations,valid_from,types,gap,every_weeks,valid_until\n";

    @Autowired BeanFactory beans;
    @Autowired HandingOver files;
    @Autowired RunningImports running;
    @Autowired PeopleDirectory people;
    @Autowired JdbcClient jdbc;

    private World world;
    private FoundedPrison prison;
    private Actor warden;

    @BeforeEach
    void found() {
        world = new World(beans);
        prison = world.prison();
        warden = world.warden(prison);
    }

    @Test
    void takesARegisterOverOnceHoweverOftenItComes() {
        String file = PRISONERS + "۱۰۱,أحمد,كريمي,بند ۳,محکوم\n102,Zahra,Nuri,2,accused\n";
        ImportView first = imported(ImportKind.PRISONERS, file);
        assertThat(first.state()).isEqualTo(ImportState.DONE);
        assertThat(first).returns(2, ImportView::added).returns(0, ImportView::bad);

        ImportView again = imported(ImportKind.PRISONERS, file);
        assertThat(again).returns(0, ImportView::added).returns(2, ImportView::unchanged);
        assertThat(numbers()).containsExactly("101:کریمی", "102:Nuri");

        ImportView corrected =
                imported(ImportKind.PRISONERS, file.replace("Zahra,Nuri", "Zahra,Nouri"));
        assertThat(corrected).returns(1, ImportView::changed).returns(1, ImportView::unchanged);
        assertThat(numbers()).containsExactly("101:کریمی", "102:Nouri");
    }

    @Test
    void promisesInATrialWhatWritingDoesAndWritesNothing() {
        String file = PRISONERS + "1,a,b,c,convict\n1,d,e,f,convict\n2,,b,c,convict\n3,a,b,c,x\n";
        ImportView job = files.take(warden, ImportKind.PRISONERS, prison.id(), bytes(file));
        running.run();
        ImportView tried = files.one(warden, job.id());
        List<Row.Bad> found = files.bad(warden, job.id(), 0, 100);
        assertThat(tried.state()).isEqualTo(ImportState.CHECKED);
        assertThat(numbers()).isEmpty();
        assertThat(found)
                .extracting(Row.Bad::row, Row.Bad::column, Row.Bad::fault)
                .containsExactly(
                        tuple(3, "number", RowFault.TWICE),
                        tuple(4, "given_name", RowFault.MISSING),
                        tuple(5, "legal_status", RowFault.INVALID));

        files.start(warden, job.id());
        running.run();
        ImportView done = files.one(warden, job.id());
        assertThat(done)
                .returns(tried.added(), ImportView::added)
                .returns(tried.bad(), ImportView::bad)
                .returns(4, ImportView::done);
        assertThat(files.bad(warden, job.id(), 0, 100)).isEqualTo(found);
        assertThat(numbers()).containsExactly("1:b");
    }

    @Test
    void knowsAPersonByTheNationalIdAndKeepsWhatAPrisonRefused() {
        imported(ImportKind.PRISONERS, PRISONERS + "7,a,b,c,convict\n");
        UUID prisoner = prisonerOf("7");
        String known = World.freeNationalId();
        String short1 = String.valueOf(Long.parseLong(known));
        String row = "7," + short1 + ",مریم,آبشاری,۱۳۶۰/۵/۱۲,مادر,بله\n";
        ImportView job = imported(ImportKind.CONTACTS, CONTACTS + row);
        assertThat(job).returns(1, ImportView::added);
        assertThat(people.ofNationalId(known)).isPresent();
        UUID person = people.ofNationalId(known).orElseThrow();
        assertThat(people.approvedRelation(person, prisoner)).contains(Relation.MOTHER);
        assertThat(people.approvedVisitors(prisoner))
                .extracting(VisitorView::personId)
                .containsExactly(person);
        assertThat(people.whoHears(person)).isEqualTo(person);

        ImportView again = imported(ImportKind.CONTACTS, CONTACTS + row);
        assertThat(again).returns(1, ImportView::unchanged).returns(0, ImportView::added);

        String otherDay = row.replace("۱۳۶۰/۵/۱۲", "1982-01-01");
        assertThat(faults(ImportKind.CONTACTS, CONTACTS + otherDay))
                .containsExactly(RowFault.PERSON);
        String otherRelation = row.replace("مادر", "خواهر");
        assertThat(faults(ImportKind.CONTACTS, CONTACTS + otherRelation))
                .containsExactly(RowFault.RELATIONSHIP);
    }

    @Test
    void tellsEachKindOfBadContact() {
        imported(ImportKind.PRISONERS, PRISONERS + "7,a,b,c,convict\n");
        String good = World.freeNationalId();
        String file =
                CONTACTS
                        + "8,%s,a,b,1360-01-01,mother,yes\n".formatted(good)
                        + "7,1234567890,a,b,1360-01-01,mother,yes\n"
                        + "7,%s,a,b,1361/12/30,mother,yes\n".formatted(World.freeNationalId())
                        + "7,%s,a,b,2050-01-01,mother,yes\n".formatted(World.freeNationalId())
                        + "7,%s,a,b,1360-01-01,neighbour,yes\n".formatted(World.freeNationalId())
                        + "7,%s,a,%s,1360-01-01,mother,yes\n"
                                .formatted(World.freeNationalId(), "x".repeat(81));
        assertThat(faults(ImportKind.CONTACTS, file))
                .containsExactly(
                        RowFault.PRISONER,
                        RowFault.NATIONAL_ID,
                        RowFault.DATE,
                        RowFault.DATE,
                        RowFault.INVALID,
                        RowFault.TOO_LONG);
    }

    @Test
    void setsStationsUpAndRenamesThem() {
        imported(ImportKind.STATIONS, STATIONS + "۱,ایستگاه يك\n2,دو\n");
        ImportView again = imported(ImportKind.STATIONS, STATIONS + "1,ایستگاه یک\n2,ایستگاه دو\n");
        assertThat(again).returns(1, ImportView::changed).returns(1, ImportView::unchanged);
    }

    @Test
    void laysSessionsDownOnceHoweverOftenTheyCome() {
        imported(ImportKind.STATIONS, STATIONS + "1,a\n2,b\n3,c\n7,d\n");
        String file =
                SESSIONS
                        + "شنبه,۸:۳۰,12,20,\"1-3, 7\",۱۴۰۶/۱/۱,\"خانواده, وکیل\",,,\n"
                        + "sunday,13:00,6,30,7,2027-03-21,judicial,10,2,2027-12-31\n";
        ImportView first = imported(ImportKind.SESSIONS, file);
        assertThat(first).returns(2, ImportView::added).returns(0, ImportView::bad);
        assertThat(offered(LocalDate.of(2027, 3, 27))).hasSize(12);
        assertThat(offered(LocalDate.of(2027, 3, 20))).isEmpty();
        assertThat(imported(ImportKind.SESSIONS, file))
                .returns(2, ImportView::unchanged)
                .returns(0, ImportView::added);
    }

    @Test
    void leavesSessionsAloneThatWouldCollideOrChange() {
        imported(ImportKind.STATIONS, STATIONS + "1,a\n2,b\n");
        imported(ImportKind.SESSIONS, SESSIONS + "monday,9:00,6,20,1,2027-03-21,lawyer,,,\n");
        String file =
                SESSIONS
                        + "monday,9:00,7,20,1,2027-03-21,lawyer,,,\n"
                        + "monday,9:40,2,20,1-2,2027-03-21,lawyer,,,\n"
                        + "monday,9:00,2,20,9,2027-03-21,lawyer,,,\n"
                        + "monday,23:00,9,20,2,2027-03-21,lawyer,,,\n"
                        + "monday,9:00,2,20,x,2027-03-21,lawyer,,,\n"
                        + "someday,9:00,2,20,2,2027-03-21,lawyer,,,\n"
                        + "monday,9:00,2,20,2,2027-03-21,gossip,,,\n"
                        + "tuesday,9:00,2,20,2,2027-03-21,lawyer,,0,\n"
                        + "wednesday,9:00,2,20,2,2027-03-21,lawyer,,,2027-13-01\n";
        assertThat(faults(ImportKind.SESSIONS, file))
                .containsExactly(
                        RowFault.SESSION_DIFFERS,
                        RowFault.COLLISION,
                        RowFault.STATION_UNKNOWN,
                        RowFault.SESSION,
                        RowFault.INVALID,
                        RowFault.INVALID,
                        RowFault.INVALID,
                        RowFault.SESSION,
                        RowFault.DATE);
    }

    @Test
    void knowsWhatItHasSeenWhenATrialIsTakenUpAgain() {
        String filler =
                IntStream.range(0, Chunks.ROWS)
                        .mapToObj(each -> "n" + each + ",a,b,c,convict\n")
                        .collect(Collectors.joining());
        ImportView job =
                files.take(
                        warden,
                        ImportKind.PRISONERS,
                        prison.id(),
                        bytes(PRISONERS + filler + "n3,a,b,c,convict\n"));
        byte[] second = breakSecondPiece(job.id());
        running.run();
        mendSecondPiece(job.id(), second);
        running.run();
        assertThat(files.bad(warden, job.id(), 0, 100))
                .extracting(Row.Bad::row, Row.Bad::fault)
                .containsExactly(tuple(Chunks.ROWS + 2, RowFault.TWICE));
    }

    @Test
    void readsAWorkbookAsItReadsCsv() {
        String csv = PRISONERS + "101,احمد,کریمی,۳,محکوم\n102,Zahra,Nuri,2,accused\n";
        imported(ImportKind.PRISONERS, csv);
        ImportView same = imported(ImportKind.PRISONERS, Workbooks.of(csv));
        assertThat(same).returns(2, ImportView::unchanged).returns(0, ImportView::bad);
    }

    @Test
    void goesOnWhereItWasStopped() {
        int rows = 3 * Chunks.ROWS - 10;
        String file =
                PRISONERS
                        + IntStream.range(0, rows)
                                .mapToObj(each -> "n" + each + ",a,b,c,convict\n")
                                .collect(Collectors.joining());
        ImportView job = files.take(warden, ImportKind.PRISONERS, prison.id(), bytes(file));
        running.run();
        files.start(warden, job.id());
        byte[] second = breakSecondPiece(job.id());
        running.run();
        assertThat(numbers()).hasSize(Chunks.ROWS);
        assertThat(files.one(warden, job.id()).done()).isEqualTo(Chunks.ROWS);

        mendSecondPiece(job.id(), second);
        running.run();
        assertThat(numbers()).hasSize(rows);
        assertThat(files.one(warden, job.id()))
                .returns(ImportState.DONE, ImportView::state)
                .returns(rows, ImportView::added)
                .returns(rows, ImportView::done);
    }

    @Test
    void keepsNoRowOfAFileThatIsDoneOrGivenUp() {
        UUID done = imported(ImportKind.STATIONS, STATIONS + "1,یک\n").id();
        UUID givenUp =
                files.take(warden, ImportKind.STATIONS, prison.id(), bytes(STATIONS + "2,دو\n"))
                        .id();
        files.giveUp(warden, givenUp);
        assertThat(
                        jdbc.sql("select count(*) from import_chunk where job_id in (?, ?)")
                                .params(Ids.bytes(done), Ids.bytes(givenUp))
                                .query(Integer.class)
                                .single())
                .isZero();
        assertThatThrownBy(() -> files.start(warden, givenUp)).isInstanceOf(Problem.class);
    }

    @Test
    void letsAWardenWriteToNoOtherPrison() {
        FoundedPrison other = world.prison();
        assertThatThrownBy(() ->
                        files.take(
                                warden,
                                ImportKind.STATIONS,
                                other.id(),
                                bytes(STATIONS + "1,یک\n")))
                .isInstanceOf(Problem.class);
        assertThatThrownBy(() ->
                        files.take(
                                warden,
                                ImportKind.STATIONS,
                                null,
                                bytes("prison,number,name\nx,1,یک\n")))
                .isInstanceOf(Problem.class);
    }

    @Test
    void takesAFileAboutTheWholeCountryFromAnAdministrator() {
        Actor administrator = world.official(Role.ADMINISTRATOR, Territory.Kind.COUNTRY, null);
        String file = "prison,number,name\nزنداني كه نيست,1,یک\n";
        ImportView job = files.take(administrator, ImportKind.STATIONS, null, bytes(file));
        running.run();
        assertThat(files.bad(administrator, job.id(), 0, 9))
                .extracting(Row.Bad::fault)
                .containsExactly(RowFault.PRISON);
    }

    @Test
    void refusesWhatIsNoTable() {
        assertThatThrownBy(() ->
                        files.take(warden, ImportKind.STATIONS, prison.id(), bytes("nonsense")))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem ->
                                assertThat(problem.code())
                                        .isEqualTo(ImportProblem.COLUMNS_MISSING));
        byte[] broken = {'P', 'K', 3, 4, 9, 9};
        assertThatThrownBy(() -> files.take(warden, ImportKind.STATIONS, prison.id(), broken))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.code()).isEqualTo(ImportProblem.UNREADABLE));
    }

    private ImportView imported(ImportKind kind, String file) {
        return imported(kind, bytes(file));
    }

    private ImportView imported(ImportKind kind, byte[] file) {
        ImportView job = files.take(warden, kind, prison.id(), file);
        running.run();
        files.start(warden, job.id());
        running.run();
        return files.one(warden, job.id());
    }

    private List<RowFault> faults(ImportKind kind, String file) {
        ImportView job = imported(kind, file);
        return files.bad(warden, job.id(), 0, 100).stream().map(Row.Bad::fault).toList();
    }

    private List<String> numbers() {
        return jdbc.sql(
                        "select concat(number, ':', family_name) from prisoner where prison_id = ?"
                                + " order by number")
                .param(Ids.bytes(prison.id()))
                .query((row, index) -> row.getString(1))
                .list();
    }

    private UUID prisonerOf(String number) {
        return jdbc.sql("select id from prisoner where prison_id = ? and number = ?")
                .params(Ids.bytes(prison.id()), number)
                .query((row, index) -> Ids.of(row.getBytes(1)))
                .single();
    }

    private byte[] breakSecondPiece(UUID job) {
        byte[] sealed =
                jdbc.sql("select rows_sealed from import_chunk where job_id = ? and position = 1")
                        .param(Ids.bytes(job))
                        .query((row, index) -> row.getBytes(1))
                        .single();
        mendSecondPiece(job, new byte[40]);
        return sealed;
    }

    private void mendSecondPiece(UUID job, byte[] sealed) {
        jdbc.sql("update import_chunk set rows_sealed = ? where job_id = ? and position = 1")
                .params(sealed, Ids.bytes(job))
                .update();
    }

    private List<Slot> offered(LocalDate day) {
        return beans.getBean(OfferedTimes.class)
                .of(prison.id(), SessionKind.FAMILY_ONLINE)
                .planned(day);
    }

    private static byte[] bytes(String text) {
        return ("\ufeff" + text).getBytes(StandardCharsets.UTF_8);
    }
}
