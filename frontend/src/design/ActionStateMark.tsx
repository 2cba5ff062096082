import type { ActionState } from '../api/types';
import { useTexts } from '../i18n';

/** A word, a shape and a colour, so that no one of them has to carry the meaning alone. */
export function ActionStateMark({ state }: { state: ActionState }) {
  const texts = useTexts();
  return (
    <span class={`state is-${state}`}>
      <svg viewBox="0 0 16 16" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="2">
        {shapes[state]}
      </svg>
      {texts.states[state]}
    </span>
  );
}

const shapes = {
  planned: <circle cx="8" cy="8" r="6" stroke-dasharray="3 3.3" />,
  running: (
    <>
      <circle cx="8" cy="8" r="6" />
      <path d="M8 2a6 6 0 0 1 0 12z" fill="currentColor" stroke="none" />
    </>
  ),
  done: (
    <>
      <circle cx="8" cy="8" r="7" fill="currentColor" stroke="none" />
      <path d="m4.8 8.2 2.2 2.3 4.2-4.6" stroke="var(--paper)" />
    </>
  ),
  dropped: <path d="m3 3 10 10M13 3 3 13" />,
};
