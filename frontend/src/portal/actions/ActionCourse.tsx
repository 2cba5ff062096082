import type { ActionView, Indicator } from '../../api/types';
import { ActionStateMark } from '../../design/ActionStateMark';
import { List } from '../../design/List';
import { formatDate, formatNumber, langOf, useLanguage, usePageTexts } from '../../i18n';
import { addressOfItem } from '../../routes';

/** What an action is measured by: the target, and how far it was found to be. */
export function Measures({ indicators }: { indicators: readonly Indicator[] }) {
  const { action: texts } = usePageTexts();
  if (indicators.length === 0) return null;
  return (
    <section class="action-stories" aria-labelledby="indicators">
      <h2 id="indicators">{texts.indicators}</h2>
      <List class="rows evidence">
        {indicators.map((indicator) => (
          <Measure key={indicator.title} indicator={indicator} />
        ))}
      </List>
    </section>
  );
}

function Measure({ indicator: { title, target, measured, measuredDate, figure } }: { indicator: Indicator }) {
  const { action: texts } = usePageTexts();
  const language = useLanguage();
  return (
    <li>
      <h3>{title}</h3>
      {measured !== null && measuredDate !== null && target > 0 && (
        <meter min={0} max={target} value={measured} aria-label={title} />
      )}
      <p class="small">
        {measured === null || measuredDate === null
          ? texts.unmeasured
          : texts.measured(formatNumber(measured, language), formatDate(measuredDate, language))}
        {', '}
        {texts.target(formatNumber(target, language))}
      </p>
      {figure && (
        <p class="small">
          {texts.measuredFigure}{' '}
          <a href={addressOfItem(figure)} lang={langOf(figure, language)}>
            {figure.title}
          </a>
        </p>
      )}
    </li>
  );
}

/** What was done, the newest first. */
export function ProgressNotes({ notes }: { notes: ActionView['notes'] }) {
  const { action: texts } = usePageTexts();
  const language = useLanguage();
  if (notes.length === 0) return null;
  return (
    <section class="action-stories" aria-labelledby="notes">
      <h2 id="notes">{texts.notes}</h2>
      <List class="rows evidence">
        {notes.map((note) => (
          <li key={`${note.noteDate} ${note.text}`}>
            <p class="small">
              <time dateTime={note.noteDate}>{formatDate(note.noteDate, language)}</time>
            </p>
            <p>{note.text}</p>
          </li>
        ))}
      </List>
    </section>
  );
}

/** How an action stood before, read from its publications; with one state only there is nothing to tell. */
export function PastStates({ states }: { states: ActionView['states'] }) {
  const { action: texts } = usePageTexts();
  const language = useLanguage();
  if (states.length < 2) return null;
  return (
    <div>
      <dt>{texts.states}</dt>
      {states.map(({ state, from, reason }) => (
        <dd key={from}>
          <ActionStateMark state={state} /> {texts.since(formatDate(from, language))}
          {reason && <small>{reason}</small>}
        </dd>
      ))}
    </div>
  );
}
