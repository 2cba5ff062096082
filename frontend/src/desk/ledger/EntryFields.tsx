import type { StateUpdater } from 'preact/hooks';
import { OwnInput } from '../editor/OwnInput';
import type { Faults } from '../problems/faults';
import { type Book, kindOfBook } from './books';

/** What is filled in of an entry of a book. */
export function EntryFields({
  book,
  entry,
  faults,
  onChange,
}: {
  book: Book;
  entry: Record<string, unknown>;
  faults: Faults | null;
  onChange: (change: StateUpdater<Record<string, unknown>>) => void;
}) {
  return (
    <>
      {book.fields.map((field) => (
        <OwnInput
          key={field.name}
          kind={kindOfBook(book)}
          field={field}
          path={field.name}
          value={entry[field.name]}
          draft={{ texts: {} }}
          faults={faults?.faults ?? []}
          disabled={false}
          onChange={(value) => onChange((before) => ({ ...before, [field.name]: value }))}
        />
      ))}
    </>
  );
}
