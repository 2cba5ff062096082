package nl.dutchtechzone.portal.figure.imports;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.dutchtechzone.portal.figure.FigureArea;
import nl.dutchtechzone.portal.figure.FigureDraft;
import nl.dutchtechzone.portal.place.MunicipalityDraft;

/** What a file can call the areas of a figure: a municipality by its id, key, region code or name in any language. */
final class Areas {

    private static final List<String> REGION = List.of("regio", "region", "totaal", "total");
    private static final List<String> REFERENCE = List.of("referentie", "reference");

    /** @param municipality null for the region and the reference */
    record Area(FigureArea area, UUID municipality) {}

    private final Map<String, Area> byName = new HashMap<>();

    /** @param figure the figure that the file is of, or null for a new one */
    Areas(Map<UUID, MunicipalityDraft> municipalities, FigureDraft figure, String region) {
        Area whole = new Area(FigureArea.region, null);
        Area reference = new Area(FigureArea.reference, null);
        REGION.forEach(name -> put(name, whole));
        put(region, whole);
        REFERENCE.forEach(name -> put(name, reference));
        if (figure != null) {
            figure.reference().values().forEach(name -> put(name, reference));
        }
        municipalities.forEach((id, municipality) -> {
            Area area = new Area(FigureArea.municipality, id);
            put(id.toString(), area);
            put(municipality.key(), area);
            put(municipality.cbsCode(), area);
            municipality.texts().values().forEach(text -> put(text.title(), area));
        });
    }

    Optional<Area> named(String name) {
        return Optional.ofNullable(byName.get(bare(name))).or(() -> Optional.ofNullable(byName.get(bare(name).replaceFirst("^gemeente", ""))));
    }

    private void put(String name, Area area) {
        if (name != null) {
            byName.put(bare(name), area);
        }
    }

    private static String bare(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
