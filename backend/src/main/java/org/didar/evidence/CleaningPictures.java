package org.didar.evidence;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.didar.kernel.Problem;
import org.springframework.stereotype.Component;

/**
 * Makes a plain JPEG of whatever picture somebody sent: decoded within bounds, turned as it was
 * held, made smaller and written anew, so that nothing of the file itself is left: no place, no
 * camera, no thumbnail, nothing appended. All in memory, nothing in a temporary file.
 */
@Component
class CleaningPictures {

    static final int LONGEST_SIDE = 2000;
    private static final long MOST_PIXELS = 40_000_000;
    private static final int DECODED_SIDE = 3000;
    private static final int AT_ONCE = 2;
    private static final int PATIENCE_SECONDS = 20;
    private static final float QUALITY = 0.85f;

    private final Semaphore turns = new Semaphore(AT_ONCE, true);

    /** The picture as it is kept. */
    @SuppressWarnings("ArrayRecordComponent") // compared nowhere
    record Clean(byte[] jpeg, int width, int height) {}

    /**
     * @throws Problem {@code evidence.pdf}, {@code evidence.no_photo}, {@code evidence.damaged},
     *     {@code evidence.too_many_pixels} or {@code evidence.busy}
     */
    Clean clean(byte[] file) {
        PictureFormat format = PictureFormat.of(file);
        int orientation = orientation(format, file);
        await();
        try {
            BufferedImage upright = upright(decode(format, file), orientation);
            return new Clean(encode(upright), upright.getWidth(), upright.getHeight());
        } finally {
            turns.release();
        }
    }

    private static int orientation(PictureFormat format, byte[] file) {
        return switch (format) {
            case JPEG -> {
                JpegFile.Shape shape = JpegFile.read(file);
                requireWhole(shape.whole());
                yield shape.orientation();
            }
            case PNG -> {
                requireWhole(PngFile.isWhole(file));
                yield 1;
            }
        };
    }

    private static void requireWhole(boolean whole) {
        if (!whole) {
            throw new Problem(EvidenceProblem.DAMAGED);
        }
    }

    private void await() {
        try {
            if (!turns.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new Problem(EvidenceProblem.BUSY);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Problem(EvidenceProblem.BUSY);
        }
    }

    /** The size is read and judged before a single pixel is made room for. */
    private static BufferedImage decode(PictureFormat format, byte[] file) {
        ImageReader reader =
                ImageIO.getImageReadersByFormatName(format.name().toLowerCase(Locale.ROOT)).next();
        try (ImageInputStream input =
                new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(input, true, true);
            long width = reader.getWidth(0);
            long height = reader.getHeight(0);
            if (width * height > MOST_PIXELS) {
                throw new Problem(EvidenceProblem.TOO_MANY_PIXELS);
            }
            ImageReadParam param = reader.getDefaultReadParam();
            int step = (int) Math.ceilDiv(Math.max(width, height), DECODED_SIDE);
            param.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, param);
        } catch (Problem refused) {
            throw refused;
        } catch (IOException | RuntimeException broken) {
            // The decoder answers broken files in many ways; none of them is our failure.
            throw new Problem(EvidenceProblem.DAMAGED);
        } finally {
            reader.dispose();
        }
    }

    /** Turned by the camera's note, no side longer than allowed, on white where it was clear. */
    private static BufferedImage upright(BufferedImage picture, int orientation) {
        int longer = Math.max(picture.getWidth(), picture.getHeight());
        double scale = Math.min(1.0, (double) LONGEST_SIDE / longer);
        int width = Math.max(1, (int) (picture.getWidth() * scale));
        int height = Math.max(1, (int) (picture.getHeight() * scale));
        boolean onItsSide = orientation >= 5;
        BufferedImage upright =
                new BufferedImage(
                        onItsSide ? height : width,
                        onItsSide ? width : height,
                        BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = upright.createGraphics();
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, upright.getWidth(), upright.getHeight());
        canvas.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        canvas.transform(turn(orientation, width, height));
        canvas.drawImage(picture, 0, 0, width, height, null);
        canvas.dispose();
        return upright;
    }

    /** From where the pixels lie to where they belong (Exif 2.3, tag 0112). */
    private static AffineTransform turn(int orientation, int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }

    private static byte[] encode(BufferedImage picture) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        try (ImageOutputStream output = new MemoryCacheImageOutputStream(jpeg)) {
            writer.setOutput(output);
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(QUALITY);
            writer.write(null, new IIOImage(picture, null, null), param);
        } catch (IOException e) {
            throw new IllegalStateException("A picture could not be written", e);
        } finally {
            writer.dispose();
        }
        return jpeg.toByteArray();
    }
}
