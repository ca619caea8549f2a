package org.jiuzhu.evidence;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;
import net.coobird.thumbnailator.Thumbnails;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.Orientation;
import org.jiuzhu.evidence.Inspected.Camera;
import org.jiuzhu.shared.Refusal;

/** Opens a photo: its pixels are counted before any is read, and no more of them are read than the small picture needs. */
final class PhotoReading {
    /** What the decoder murmurs when a photo ends too early; it reads on with grey. */
    private static final Pattern TORN = Pattern.compile("truncated|premature", Pattern.CASE_INSENSITIVE);

    private PhotoReading() {}

    /** @throws Refusal {@code evidence.too-many-pixels}, {@code evidence.broken} */
    static Inspected of(Path photo, MediaKind kind) {
        Camera camera = CameraReading.of(photo);
        try (ImageInputStream input = new FileImageInputStream(photo.toFile())) {
            ImageReader reader = ImageIO.getImageReadersByMIMEType(kind.type()).next();
            try {
                reader.setInput(input, true, true);
                return read(reader, kind, camera);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException broken) {
            throw broken instanceof Refusal refusal ? refusal : new Refusal("evidence.broken", kind);
        }
    }

    private static Inspected read(ImageReader reader, MediaKind kind, Camera camera) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if ((long) width * height > EvidenceLimits.PIXELS) {
            throw new Refusal("evidence.too-many-pixels", Math.multiplyFull(width, height) / 10_000);
        }
        AtomicBoolean torn = new AtomicBoolean();
        reader.addIIOReadWarningListener((source, warning) -> {
            if (TORN.matcher(warning).find()) {
                torn.set(true);
            }
        });
        BufferedImage coarse = reader.read(0, coarsely(reader, Math.max(width, height)));
        if (torn.get()) {
            throw new Refusal("evidence.broken", kind);
        }
        return new Inspected(kind, width, height, null, camera, small(coarse, camera.orientation()));
    }

    /** Every so manieth pixel, so that twice the small picture is left. */
    private static ImageReadParam coarsely(ImageReader reader, int longer) {
        ImageReadParam param = reader.getDefaultReadParam();
        int step = Math.max(1, longer / (2 * EvidenceLimits.THUMBNAIL));
        param.setSourceSubsampling(step, step, 0, 0);
        return param;
    }

    private static BufferedImage small(BufferedImage coarse, int orientation) throws IOException {
        int longest = Math.min(EvidenceLimits.THUMBNAIL, Math.max(coarse.getWidth(), coarse.getHeight()));
        return Thumbnails.of(coarse)
                .size(longest, longest)
                .imageType(BufferedImage.TYPE_INT_RGB)
                .addFilter(ExifFilterUtils.getFilterForOrientation(Orientation.typeOf(orientation)))
                .asBufferedImage();
    }
}
