import type { Language } from '../../api/types';
import { TextAreaField, TextField } from '../../design/Field';
import { useDeskTexts } from '../deskTexts';
import type { FieldPath } from '../items/draft';
import type { TextField as Spec } from '../items/kinds';
import { fieldPlace } from '../problems/fieldPlace';
import type { Document } from '../text/richText';
import { LazyRichText } from './LazyRichText';

export interface TextInputProps {
  field: Spec;
  path: FieldPath;
  language: Language;
  value: unknown;
  fault?: string;
  readOnly: boolean;
  onChange: (value: unknown) => void;
}

const hints = { slug: 'slugHelp', summary: 'summaryHelp', alt: 'altHelp' } as const;

export function TextInput({ field, path, language, value, fault, readOnly, onChange }: TextInputProps) {
  const texts = useDeskTexts();
  const label = texts.fields[field.name as keyof typeof texts.fields];
  const hint = field.name in hints ? texts.fields[hints[field.name as keyof typeof hints]] : undefined;
  const common = {
    label,
    hint: readOnly ? undefined : hint,
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
