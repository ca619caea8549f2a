package org.jiuzhu.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import org.jiuzhu.evidence.Inspected.Camera;

/** When and where something was taken, and by whose word: the camera's before that of the device that sends it. */
@Embeddable
public class Taken {
    @Column(name = "taken_at")
    private LocalDateTime at;

    @Enumerated(EnumType.STRING)
    @Column(name = "taken_at_source")
    private TakenSource atSource;

    private BigDecimal latitude;
    private BigDecimal longitude;

    @Enumerated(EnumType.STRING)
    @Column(name = "place_source")
    private TakenSource placeSource;

    protected Taken() {}

    /** By whose word. */
    public enum TakenSource {
        CAMERA,
        DEVICE
    }

    /** What lies after {@code now} is no moment at which something was taken. */
    static Taken of(Camera camera, EvidenceForm said, LocalDateTime now) {
        Taken taken = new Taken();
        taken.at = camera.at() != null ? camera.at() : said.takenAt;
        taken.atSource = camera.at() != null ? TakenSource.CAMERA : TakenSource.DEVICE;
        if (taken.at == null || taken.at.isAfter(now.plusDays(1))) {
            taken.at = null;
            taken.atSource = null;
        }
        if (camera.latitude() != null) {
            taken.place(camera.latitude(), camera.longitude(), TakenSource.CAMERA);
        } else if (said.isPlaced()) {
            taken.place(said.latitude, said.longitude, TakenSource.DEVICE);
        }
        return taken;
    }

    private void place(BigDecimal north, BigDecimal east, TakenSource source) {
        latitude = north;
        longitude = east;
        placeSource = source;
    }

    public LocalDateTime at() {
        return at;
    }

    public TakenSource atSource() {
        return atSource;
    }

    public BigDecimal latitude() {
        return latitude;
    }

    public BigDecimal longitude() {
        return longitude;
    }

    public TakenSource placeSource() {
        return placeSource;
    }
}
