package org.jiuzhu.evidence;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.lang.Rational;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import com.drew.metadata.exif.GpsDirectory;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import org.jiuzhu.evidence.Inspected.Camera;

/** Reads what the camera wrote into a photo (EXIF): the moment, the place, and how it was held. */
final class CameraReading {
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("uuuu:MM:dd HH:mm:ss");
    private static final int PARTS_OF_A_DEGREE = 60;
    private static final int DIGITS = 6;
    private static final int INNER_DIGITS = 12;

    private CameraReading() {}

    /** What cannot be read was not written. */
    static Camera of(Path photo) {
        try {
            Metadata written = ImageMetadataReader.readMetadata(photo.toFile());
            GpsDirectory gps = written.getFirstDirectoryOfType(GpsDirectory.class);
            BigDecimal latitude = degrees(gps, GpsDirectory.TAG_LATITUDE, GpsDirectory.TAG_LATITUDE_REF, "S", 90);
            BigDecimal longitude = degrees(gps, GpsDirectory.TAG_LONGITUDE, GpsDirectory.TAG_LONGITUDE_REF, "W", 180);
            boolean placed = latitude != null && longitude != null;
            return new Camera(
                    moment(written.getFirstDirectoryOfType(ExifSubIFDDirectory.class)),
                    placed ? latitude : null,
                    placed ? longitude : null,
                    orientation(written.getFirstDirectoryOfType(ExifIFD0Directory.class)));
        } catch (ImageProcessingException | IOException unreadable) {
            return Camera.SILENT;
        }
    }

    private static LocalDateTime moment(Directory exif) {
        String text = exif == null ? null : exif.getString(ExifSubIFDDirectory.TAG_DATETIME_ORIGINAL);
        try {
            return text == null ? null : LocalDateTime.parse(text.strip(), WRITTEN);
        } catch (DateTimeException notAMoment) {
            return null;
        }
    }

    private static int orientation(Directory exif) {
        Integer held = exif == null ? null : exif.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
        return held == null || held < 1 || held > 8 ? Camera.UPRIGHT : held;
    }

    /** Degrees, minutes and seconds as one number with six decimals; south and west are negative. */
    private static BigDecimal degrees(Directory gps, int tag, int referenceTag, String negative, int most) {
        Rational[] parts = gps == null ? null : gps.getRationalArray(tag);
        if (parts == null || parts.length != 3) {
            return null;
        }
        BigDecimal sum = BigDecimal.ZERO;
        long share = 1;
        for (Rational part : parts) {
            if (part.getDenominator() == 0) {
                return null;
            }
            sum = sum.add(BigDecimal.valueOf(part.getNumerator())
                    .divide(BigDecimal.valueOf(part.getDenominator() * share), INNER_DIGITS, RoundingMode.HALF_UP));
            share *= PARTS_OF_A_DEGREE;
        }
        BigDecimal degrees = sum.setScale(DIGITS, RoundingMode.HALF_UP);
        if (degrees.abs().compareTo(BigDecimal.valueOf(most)) > 0) {
            return null;
        }
        return negative.equals(gps.getString(referenceTag)) ? degrees.negate() : degrees;
    }
}
