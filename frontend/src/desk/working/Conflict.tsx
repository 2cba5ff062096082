import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../design/Button';
import { List } from '../../design/List';
import { formatTime, useLanguage } from '../../i18n';
import { useDeskTexts } from '../deskTexts';
import { useWriting } from '../editor/useWriting';
import type { Kind } from '../kinds/kind';
import { FaultSummary } from '../problems/FaultSummary';
import { type Faults, fieldLabel } from '../problems/faults';
import { ValueReading } from '../revisions/ValueReading';
import type { BenchState } from './benchState';
import type { Choice, Clash } from './merge';

/** Both wrote in the same field: per field the person says whose words stay. */
export function Conflict({
  kind,
  conflict,
  onSettle,
  onBack,
}: {
  kind: Kind;
  conflict: NonNullable<BenchState['conflict']>;
  onSettle: (choices: Record<string, Choice>) => Promise<boolean>;
  onBack: () => void;
}) {
  const texts = useDeskTexts();
  const writing = useWriting();
  const language = useLanguage();
  const heading = useRef<HTMLHeadingElement>(null);
  const [choices, setChoices] = useState<Record<string, Choice>>({});
  const [faults, setFaults] = useState<Faults | null>(null);
  const { result, current } = conflict;
  const name = current.changedBy?.name ?? '';
  const left = result.clashes.filter((clash) => !choices[clash.path]).length;
  useEffect(() => heading.current?.focus(), [conflict]);

  const settle = async (event: Event) => {
    event.preventDefault();
    if (left > 0) return setFaults({ headline: writing.conflict.open(left), faults: [] });
    await onSettle(choices);
  };

  return (
    <form class="conflict" onSubmit={settle}>
      <h1 ref={heading} tabIndex={-1}>
        {writing.conflict.title}
      </h1>
      <p>{writing.conflict.lead(name, formatTime(current.changedAt, language))}</p>
      <FaultSummary faults={faults} />
      {result.clashes.map((clash) => (
        <Choosing
          key={clash.path}
          kind={kind}
          clash={clash}
          name={name}
          choice={choices[clash.path]}
          onChoose={(choice) => setChoices({ ...choices, [clash.path]: choice })}
        />
      ))}
      {result.taken.length > 0 && (
        <>
          <p>{writing.conflict.taken}</p>
          <List>
            {result.taken.map((path) => (
              <li key={path}>{fieldLabel(path, texts, kind.collection)}</li>
            ))}
          </List>
        </>
      )}
      <div class="dialog-buttons">
        <Button look="main" type="submit">
          {writing.conflict.done}
        </Button>
        <Button onClick={onBack}>{writing.conflict.back}</Button>
      </div>
    </form>
  );
}

function Choosing({
  kind,
  clash,
  name,
  choice,
  onChoose,
}: {
  kind: Kind;
  clash: Clash;
  name: string;
  choice: Choice | undefined;
  onChoose: (choice: Choice) => void;
}) {
  const texts = useDeskTexts();
  const writing = useWriting();
  const sides = [
    { side: 'mine', label: writing.conflict.mine, value: clash.mine },
    { side: 'current', label: writing.conflict.current(name), value: clash.current },
  ] as const;
  return (
    <fieldset class="clash">
      <legend>
        <h2>{writing.conflict.choose(fieldLabel(clash.path, texts, kind.collection))}</h2>
      </legend>
      <div class="clash-sides">
        {sides.map(({ side, label, value }) => (
          <div key={side} class={choice === side ? 'clash-side is-chosen' : 'clash-side'}>
            <label class="check">
              <input
                type="radio"
                name={clash.path}
                checked={choice === side}
                onChange={() => onChoose(side)}
              />
              <span>{label}</span>
            </label>
            <ValueReading kind={kind} path={clash.path} value={value} />
          </div>
        ))}
      </div>
      <details>
        <summary>{writing.conflict.before}</summary>
        <ValueReading kind={kind} path={clash.path} value={clash.base} />
      </details>
    </fieldset>
  );
}
