import { useDeskTexts } from '../deskTexts';
import { valueAt } from '../items/draft';
import type { FieldsProps } from './LanguageColumns';
import { OwnInput } from './OwnInput';
import { useWriting } from './useWriting';

/** What is the same in every language: what it belongs to, and its data. */
export function OwnFields({ kind, bench, state, faults, readOnly }: FieldsProps) {
  const texts = useDeskTexts();
  const writing = useWriting();
  if (kind.fields.length === 0) return null;
  const data = ['line', 'number', 'date', 'choice', 'yesNo'];
  const points = !kind.fields.some((field) => data.includes(field.input));
  return (
    <section class="own-fields" aria-labelledby="own-fields">
      <h2 id="own-fields">
        {points ? writing.editor.belongs(texts.kinds[kind.collection].this) : writing.editor.about}
      </h2>
      <div class="own-grid">
        {kind.fields.map((field) => (
          <OwnInput
            key={field.name}
            kind={kind}
            field={field}
            path={field.name}
            value={valueAt(state.draft, field.name)}
            draft={state.draft}
            faults={faults?.faults ?? []}
            disabled={readOnly}
            onChange={(value) => bench.change(field.name, value)}
          />
        ))}
      </div>
    </section>
  );
}
