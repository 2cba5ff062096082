import { useDeskTexts } from '../deskTexts';
import { type Draft, fieldPaths, valueAt } from '../items/draft';
import { isEmpty } from '../items/same';
import type { Kind } from '../kinds/kind';
import { fieldLabel } from '../problems/faults';
import { ValueReading } from './ValueReading';

/** A whole draft to read, field by field, as far as it was filled in. */
export function DraftReading({ kind, draft }: { kind: Kind; draft: Draft }) {
  const texts = useDeskTexts();
  const paths = fieldPaths(draft)
    .filter((path) => path !== 'file' && !isEmpty(valueAt(draft, path)))
    .sort((a, b) => Number(b.startsWith('texts.')) - Number(a.startsWith('texts.')));
  return (
    <dl class="draft-reading">
      {paths.map((path) => (
        <div key={path}>
          <dt>{fieldLabel(path, texts, kind.collection)}</dt>
          <dd lang={path.startsWith('texts.') ? path.split('.')[1] : undefined}>
            <ValueReading kind={kind} path={path} value={valueAt(draft, path)} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
