import { useEffect, useRef } from 'preact/hooks';
import type { Faults } from './faults';
import { focusField } from './fieldPlace';

/** All that is wrong, above the form, with a way to each field; it takes the focus when it appears. */
export function FaultSummary({ faults, onFollow }: { faults: Faults | null; onFollow?: () => void }) {
  const element = useRef<HTMLDivElement>(null);
  // what is mended leaves the list without taking the focus from where somebody types
  const found = faults?.found ?? faults;
  useEffect(() => {
    if (found) element.current?.focus();
  }, [found]);
  if (!faults) return null;
  return (
    <div class="notice is-fault" role="alert" tabIndex={-1} ref={element}>
      {/* the alert tells it all at once; after that only how many are left, when there is a pause */}
      <p class="field-label" aria-live="polite" aria-atomic="true">
        {faults.headline}
      </p>
      {faults.faults.length > 0 && (
        <ul>
          {faults.faults.map(({ path, words }) => (
            <li key={words}>{path ? <FieldLink path={path} words={words} onFollow={onFollow} /> : words}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

function FieldLink({ path, words, onFollow }: { path: string; words: string; onFollow?: () => void }) {
  const follow = (event: Event) => {
    event.preventDefault();
    onFollow?.();
    // A dialog that closes gives the focus back first.
    setTimeout(() => focusField(path));
  };
  return (
    <a href={`#${path}`} onClick={follow}>
      {words}
    </a>
  );
}
