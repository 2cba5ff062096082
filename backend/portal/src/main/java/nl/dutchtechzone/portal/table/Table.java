package nl.dutchtechzone.portal.table;

import java.util.List;

/**
 * A table that somebody sent.
 *
 * @param rows  all of its rows, empty ones too, so that a row keeps its number
 * @param first the number of the first row: 1 in a file, 0 where the names of columns came apart from the rows
 */
public record Table(List<List<Cell>> rows, int first) {

    /** The number that whoever sent it knows a row by. */
    public int number(int row) {
        return first + row;
    }

    public Cell at(int row, int column) {
        List<Cell> cells = rows.get(row);
        return column < cells.size() ? cells.get(column) : Cell.EMPTY;
    }

    public boolean isEmpty(int row) {
        return rows.get(row).stream().allMatch(Cell::isEmpty);
    }
}
