import type { Language } from '../../api/types';
import { formatDate } from '../../i18n';
import type { DeskTexts } from '../deskTexts';
import { momentWords } from '../events/momentWords';
import type { Choice, FieldName, Kind } from '../kinds/kind';

/** One value of a draft as it stands in a list; nothing where the draft leaves it out. */
export function columnWords(
  kind: Kind,
  name: FieldName,
  value: unknown,
  texts: DeskTexts,
  language: Language,
): string {
  if (value === null || value === undefined) return '';
  switch (kind.fields.find((field) => field.name === name)?.input) {
    case 'choice':
      return texts.choices[value as Choice] ?? String(value);
    case 'date':
      return formatDate(String(value), language);
    case 'moment':
      return momentWords(String(value), language);
    case 'yesNo':
      return value ? texts.yes : texts.no;
    default:
      // Not by the language's rules for numbers: most are years and places in a row.
      return String(value);
  }
}
