import { useDeskTexts } from '../deskTexts';
import type { Standing, Standings } from './states';

/** Where a language stands: a word, a shape and a colour, and what waits behind it in small. */
export function StandingMark({ standings, short }: { standings: Standings; short?: boolean }) {
  const texts = useDeskTexts();
  const { first, also } = standings;
  return (
    <span class="standing">
      <span class={`state standing-${first}`}>
        <Shape standing={first} />
        {texts.states[first]}
      </span>
      {also.length > 0 && (
        <span class={short ? 'standing-also is-short' : 'standing-also'}>
          {also
            .map((each) => (each in texts.also ? texts.also[each as keyof typeof texts.also] : ''))
            .join(', ')}
        </span>
      )}
    </span>
  );
}

function Shape({ standing }: { standing: Standing }) {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="2">
      {shapes[standing]}
    </svg>
  );
}

const shapes = {
  draft: <circle cx="8" cy="8" r="6" stroke-dasharray="3 3.3" />,
  submitted: <path d="M8 13V3M3.5 7.5 8 3l4.5 4.5" />,
  approved: <path d="m2.5 8.5 3.5 4 7.5-9" />,
  live: <circle cx="8" cy="8" r="7" fill="currentColor" stroke="none" />,
  scheduled: (
    <>
      <circle cx="8" cy="8" r="6.5" />
      <path d="M8 4.5V8l2.5 2" />
    </>
  ),
  withdrawn: (
    <>
      <circle cx="8" cy="8" r="6.5" />
      <path d="M3.5 12.5l9-9" />
    </>
  ),
  trashed: <path d="M2.5 4.5h11M6 4V2.5h4V4M4 5l.8 8.5h6.4L12 5" />,
  absent: <path d="M4 8h8" />,
};
