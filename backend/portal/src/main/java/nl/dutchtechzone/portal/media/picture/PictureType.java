package nl.dutchtechzone.portal.media.picture;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of picture that can be uploaded. */
public enum PictureType {
    JPEG("image/jpeg", "jpg"),
    PNG("image/png", "png"),
    WEBP("image/webp", "webp");

    private final String mediaType;
    private final String extension;

    PictureType(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    /** The type that a {@code Content-Type} names, without regard to case or parameters. */
    public static Optional<PictureType> ofMediaType(String mediaType) {
        String name = mediaType == null ? "" : mediaType.split(";", 2)[0].strip();
        return Arrays.stream(values()).filter(type -> type.mediaType.equalsIgnoreCase(name)).findFirst();
    }

    public String mediaType() {
        return mediaType;
    }

    /** The usual ending of a file's name, without the dot. */
    public String extension() {
        return extension;
    }
}
