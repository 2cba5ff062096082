package nl.dutchtechzone.portal.table;

/**
 * A cell of a table.
 *
 * @param exact whether it was a number already and so is read in one way only, whatever marks decimals elsewhere
 */
public record Cell(String text, boolean exact) {

    static final Cell EMPTY = new Cell("", false);

    static Cell of(String text) {
        return text == null || text.isBlank() ? EMPTY : new Cell(text.strip(), false);
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }
}
