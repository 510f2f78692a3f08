package org.didar.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javax.imageio.ImageIO;
import org.didar.evidence.CleaningPictures.Clean;
import org.didar.kernel.Problem;
import org.didar.testing.Pictures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CleaningPicturesTests {

    private static final String HTML = "<script>alert(document.domain)</script>";
    private static final long SEED = 14050901;

    private final CleaningPictures cleaning = new CleaningPictures();

    @Test
    void writesAPhotoAnewAsAJpegOfTheSameSize() throws IOException {
        Clean clean = cleaning.clean(Pictures.photo(640, 480));
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(clean.jpeg()));
        assertThat(PictureFormat.of(clean.jpeg())).isEqualTo(PictureFormat.JPEG);
        assertThat(new int[] {picture.getWidth(), picture.getHeight()}).containsExactly(640, 480);
        assertThat(isRed(picture, 10, 10)).isTrue();
        assertThat(isRed(picture, 630, 470)).isFalse();
    }

    @Test
    void takesAPngAndShowsWhatWasClearAsWhite() throws IOException {
        byte[] clear =
                Pictures.encoded(new BufferedImage(30, 20, BufferedImage.TYPE_INT_ARGB), "png");
        BufferedImage picture =
                ImageIO.read(new ByteArrayInputStream(cleaning.clean(clear).jpeg()));
        assertThat(picture.getRGB(15, 10)).isEqualTo(0xffffffff);
    }

    @Test
    void makesALargePhotoSmaller() {
        Clean clean = cleaning.clean(Pictures.photo(4000, 3000));
        assertThat(clean.width()).isEqualTo(CleaningPictures.LONGEST_SIDE);
        assertThat(clean.height()).isEqualTo(1500);
    }

    /** Where the red quarter comes to lie, by Exif 2.3. */
    @ParameterizedTest
    @CsvSource({
        "1, 60, 40, 5, 5",
        "2, 60, 40, 55, 5",
        "3, 60, 40, 55, 35",
        "4, 60, 40, 5, 35",
        "5, 40, 60, 5, 5",
        "6, 40, 60, 35, 5",
        "7, 40, 60, 35, 55",
        "8, 40, 60, 5, 55"
    })
    void turnsAPhotoAsTheCameraWasHeld(int orientation, int width, int height, int x, int y)
            throws IOException {
        Clean clean = cleaning.clean(withExif(Pictures.photo(60, 40), orientation));
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(clean.jpeg()));
        assertThat(clean.width()).isEqualTo(width);
        assertThat(clean.height()).isEqualTo(height);
        assertThat(isRed(picture, x, y)).isTrue();
        assertThat(isRed(picture, width - 1 - x, height - 1 - y)).isFalse();
    }

    @Test
    void leavesNothingOfTheFileItself() throws IOException {
        byte[] photo = withExif(Pictures.photo(60, 40), 1);
        byte[] polyglot = concat(photo, HTML.getBytes(StandardCharsets.US_ASCII));
        String clean = text(cleaning.clean(polyglot).jpeg());
        assertThat(text(polyglot)).contains(HTML, "Exif", "GPS");
        assertThat(clean).doesNotContain("<script", "Exif", "GPS");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!doctype html><script>alert(1)</script>",
                "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>",
                "GIF89a............",
                "RIFF....WEBPVP8 ",
                "PK\u0003\u0004...........",
                "....ftypheic....",
                "x",
                ""
            })
    void refusesWhatIsNoPhotoWhateverItIsCalled(String file) {
        refuses(file.getBytes(StandardCharsets.ISO_8859_1), "evidence.no_photo");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%PDF-1.7\n", "\n\n%PDF-1.4"})
    void saysOfAPdfWhatToDoInstead(String file) {
        refuses(file.getBytes(StandardCharsets.ISO_8859_1), "evidence.pdf");
    }

    @Test
    void refusesADecompressionBombBeforeItGoesOff() {
        byte[] bomb = bomb(50_000, 50_000);
        assertThat(bomb.length).isLessThan(5 * 1024 * 1024);
        long before = Runtime.getRuntime().totalMemory();
        refuses(bomb, "evidence.too_many_pixels");
        assertThat(Runtime.getRuntime().totalMemory() - before).isLessThan(200L << 20);
    }

    @Test
    void refusesABombInTheHeaderOfAJpeg() {
        byte[] photo = Pictures.photo(60, 40);
        int frame = text(photo).indexOf("\u00ff\u00c0");
        ByteBuffer.wrap(photo)
                .putShort(frame + 5, (short) 60_000)
                .putShort(frame + 7, (short) 60_000);
        refuses(photo, "evidence.too_many_pixels");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.05, 0.3, 0.5, 0.9, 0.999})
    void refusesWhatBreaksOff(double share) {
        for (byte[] file : new byte[][] {Pictures.photo(300, 200), Pictures.png(300, 200)}) {
            int length = Math.max(20, (int) (file.length * share));
            refuses(Arrays.copyOf(file, Math.min(length, file.length - 2)), "evidence.damaged");
        }
    }

    /** Whatever the bytes are: a picture or a plain refusal, never another failure. */
    @Test
    void answersEveryScrambledFileWithAPictureOrARefusal() {
        Random random = new Random(SEED);
        for (int round = 0; round < 300; round++) {
            byte[] file = round % 2 == 0 ? Pictures.photo(64, 48) : Pictures.png(64, 48);
            int scrambled = 1 + random.nextInt(6);
            for (int each = 0; each < scrambled; each++) {
                file[4 + random.nextInt(file.length - 4)] = (byte) random.nextInt(256);
            }
            try {
                assertThat(cleaning.clean(file).jpeg()).isNotEmpty();
            } catch (Problem refused) {
                assertThat(refused.code().code()).startsWith("evidence.");
            }
        }
    }

    private void refuses(byte[] file, String code) {
        assertThatThrownBy(() -> cleaning.clean(file)).isInstanceOf(Problem.class).hasMessage(code);
    }

    /** A whole PNG of nothing but zeros: hardly any bytes, gigabytes of pixels. */
    private static byte[] bomb(int width, int height) {
        ByteBuffer header = ByteBuffer.allocate(13).putInt(width).putInt(height);
        header.put((byte) 1).put((byte) 0).put((byte) 0).put((byte) 0).put((byte) 0);
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        byte[] row = new byte[1 + width / 8];
        byte[] packed = new byte[1 << 16];
        for (int line = 0; line < height; line++) {
            deflater.setInput(row);
            while (!deflater.needsInput()) {
                data.write(packed, 0, deflater.deflate(packed));
            }
        }
        deflater.finish();
        while (!deflater.finished()) {
            data.write(packed, 0, deflater.deflate(packed));
        }
        deflater.end();
        byte[] signature = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
        return concat(
                signature,
                chunk("IHDR", header.array()),
                chunk("IDAT", data.toByteArray()),
                chunk("IEND", new byte[0]));
    }

    private static byte[] chunk(String type, byte[] data) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 crc = new CRC32();
        crc.update(name);
        crc.update(data);
        return ByteBuffer.allocate(12 + data.length)
                .putInt(data.length)
                .put(name)
                .put(data)
                .putInt((int) crc.getValue())
                .array();
    }

    /** How a phone says how it was held, and where it was. */
    private static byte[] withExif(byte[] jpeg, int orientation) {
        ByteBuffer exif = ByteBuffer.allocate(2 + 2 + 6 + 8 + 2 + 12 + 4 + 16);
        exif.put((byte) 0xff).put((byte) 0xe1).putShort((short) (exif.capacity() - 2));
        exif.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        exif.put("MM\0*".getBytes(StandardCharsets.US_ASCII)).putInt(8);
        exif.putShort((short) 1).putShort((short) 0x0112).putShort((short) 3).putInt(1);
        exif.putShort((short) orientation).putShort((short) 0).putInt(0);
        exif.put("GPS 35.70N 51.40".getBytes(StandardCharsets.US_ASCII));
        return concat(
                Arrays.copyOf(jpeg, 2), exif.array(), Arrays.copyOfRange(jpeg, 2, jpeg.length));
    }

    private static byte[] concat(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static boolean isRed(BufferedImage picture, int x, int y) {
        int rgb = picture.getRGB(x, y);
        return (rgb >> 16 & 0xff) > 200 && (rgb & 0xff) < 100;
    }
}
