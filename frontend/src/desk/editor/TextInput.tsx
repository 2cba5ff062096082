import type { Language } from '../../api/types';
import { TextAreaField, TextField } from '../../design/Field';
import { useDesk } from '../DeskContext';
import { useDeskTexts } from '../deskTexts';
import type { Draft, FieldPath } from '../items/draft';
import type { Kind, TextField as Spec } from '../kinds/kind';
import { labelOf } from '../kinds/toPublish';
import { fieldWords, hintOf } from '../kinds/words';
import { fieldPlace } from '../problems/fieldPlace';
import type { Document } from '../text/richText';
import { LazyRichText } from './LazyRichText';
import { useWriting } from './useWriting';

export interface TextInputProps {
  kind: Kind;
  field: Spec;
  path: FieldPath;
  language: Language;
  draft: Draft;
  value: unknown;
  fault?: string;
  readOnly: boolean;
  onChange: (value: unknown) => void;
}

export function TextInput({
  kind,
  field,
  path,
  language,
  draft,
  value,
  fault,
  readOnly,
  onChange,
}: TextInputProps) {
  const texts = useDeskTexts();
  const writing = useWriting();
  const { languages } = useDesk();
  const words = fieldWords(kind.collection, field.name, texts);
  // what one publication carries in all languages falls back to the first
  const counts = kind.perLanguage || language === languages[0];
  const label = readOnly
    ? `${words} (${writing.editor.onlyRead})`
    : counts
      ? labelOf(kind.collection, field, words, draft, writing)
      : words;
  const common = {
    label,
    hint: readOnly ? undefined : hintOf(field.name, writing),
    fault,
    lang: language,
    readOnly,
    value: typeof value === 'string' ? value : '',
    onInput: (event: { currentTarget: { value: string } }) => onChange(event.currentTarget.value),
  };
  return (
    <div class={`text-field is-${field.name}`} {...fieldPlace(path)}>
      {field.input === 'rich' && (
        <LazyRichText
          label={label}
          language={language}
          value={(value as Document | null) ?? null}
          fault={fault}
          readOnly={readOnly}
          onChange={onChange}
        />
      )}
      {field.input === 'lines' && <TextAreaField {...common} rows={3} />}
      {(field.input === 'line' || field.input === 'slug') && (
        <TextField {...common} spellcheck={field.input === 'line'} />
      )}
    </div>
  );
}
