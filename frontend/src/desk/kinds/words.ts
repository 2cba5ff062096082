import type { WritingTexts } from '../../i18n/writing.nl';
import type { DeskTexts } from '../deskTexts';
import type { Collection, FieldName } from './kind';

interface KindWords {
  /** What the first column of its list says, where that is no title. */
  named?: string;
  search?: string;
  /** What one is called that has no title. */
  nameless?: string;
  many: string;
  new: string;
  this: string;
  /** Where the general word for a field says too little for this kind. */
  fields?: Partial<Record<FieldName, string>>;
}

export function kindWords(collection: Collection, texts: DeskTexts): KindWords {
  return texts.kinds[collection];
}

/** What one of a kind is called as long as it has no title. */
export function namelessWords(collection: Collection, texts: DeskTexts): string {
  return kindWords(collection, texts).nameless ?? texts.list.untitled;
}

/** What a field of a kind is called; a name that has no word stands for itself. */
export function fieldWords(collection: Collection, name: string, texts: DeskTexts): string {
  const field = name as FieldName;
  return kindWords(collection, texts).fields?.[field] ?? texts.fields[field] ?? name;
}

export function hintOf(name: string, writing: WritingTexts): string | undefined {
  return writing.hints[name as keyof WritingTexts['hints']];
}
