import { markedParts } from './markedParts';

/** A text of the API with the words that were searched for marked in it. */
export function Marked({ text }: { text: string }) {
  return (
    <>
      {markedParts(text).map((part, index) =>
        part.marked ? <mark key={index}>{part.text}</mark> : part.text,
      )}
    </>
  );
}
