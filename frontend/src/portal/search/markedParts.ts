export interface MarkedPart {
  text: string;
  marked: boolean;
}

/** Splits a highlight at its [[marks]], so that it can be drawn as text and never as markup. */
export function markedParts(highlight: string): MarkedPart[] {
  return highlight
    .split(/\[\[(.*?)\]\]/s)
    .map((text, index) => ({ text, marked: index % 2 === 1 }))
    .filter((part) => part.text !== '');
}
