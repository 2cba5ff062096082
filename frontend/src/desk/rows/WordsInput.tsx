import type { Language } from '../../api/types';
import { TextAreaField } from '../../design/Field';
import { useDesk } from '../DeskContext';
import { useDeskTexts } from '../deskTexts';
import type { OwnInputProps } from '../editor/OwnInput';
import { useWriting } from '../editor/useWriting';
import type { PlainField } from '../kinds/kind';
import { labelOf } from '../kinds/toPublish';
import { fieldWords } from '../kinds/words';
import { fieldPlace } from '../problems/fieldPlace';

const onOneLine = (words: string) => words.replace(/\s*\n\s*/g, ' ');

/** A few words in each language, side by side. */
export function WordsInput({
  kind,
  field,
  path,
  draft,
  value,
  faults,
  disabled,
  onChange,
}: OwnInputProps<PlainField>) {
  const texts = useDeskTexts();
  const writing = useWriting();
  const { languages } = useDesk();
  const words = (value ?? {}) as Partial<Record<Language, string>>;
  const name = fieldWords(kind.collection, field.name, texts);
  const labelIn = (language: Language, at: number) => {
    const label = `${name} (${texts.languageName[language]})`;
    return at === 0 ? labelOf(kind.collection, field, label, draft, writing) : label;
  };
  const missing = faults.find((fault) => fault.path === path)?.words;
  return (
    <div class="words" {...fieldPlace(path)}>
      {languages.map((language, at) => (
        <div key={language} {...fieldPlace(`${path}.${language}`)}>
          <TextAreaField
            rows={1}
            label={labelIn(language, at)}
            lang={language}
            fault={
              faults.find((fault) => fault.path === `${path}.${language}`)?.words ??
              (at === 0 ? missing : undefined)
            }
            disabled={disabled}
            value={words[language] ?? ''}
            onInput={(event) => onChange({ ...words, [language]: onOneLine(event.currentTarget.value) })}
          />
        </div>
      ))}
    </div>
  );
}
