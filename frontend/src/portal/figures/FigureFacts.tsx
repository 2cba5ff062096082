import { apiBase } from '../../api/client';
import { valuesFileOf } from '../../api/figures';
import type { FigureView } from '../../api/types';
import { List } from '../../design/List';
import { formatDate, formatDay, useLanguage, usePageTexts } from '../../i18n';
import { addressOfItem } from '../../routes';
import { FactLinks } from '../frame/FactLinks';

/** Where a figure comes from, how it was counted, and how to take it along. */
export function FigureFacts({ figure }: { figure: FigureView }) {
  const { figures: texts } = usePageTexts();
  const language = useLanguage();
  const day = figure.years.at(-1)?.referenceDate;
  const one = (words: string | null, href?: string | null) =>
    words ? [{ words, href: href ?? undefined }] : [];
  return (
    <aside class="facts" aria-label={texts.about}>
      <dl>
        <FactLinks name={texts.source} links={one(figure.source, figure.sourceAddress)} />
        <FactLinks name={texts.method} links={one(figure.method)} />
        <FactLinks
          name={texts.referenceDay}
          links={one(
            day ? texts.eachYear(formatDay(day, language, { day: 'numeric', month: 'long' })) : null,
          )}
        />
        <FactLinks name={texts.licence} links={one(figure.licence, figure.licenceAddress)} />
        <FactLinks
          name={texts.retrieved}
          links={one(figure.retrievedDate ? formatDate(figure.retrievedDate, language) : null)}
        />
        <FactLinks name={texts.changed} links={one(formatDate(figure.changedAt, language))} />
        <FactLinks
          name={texts.themes}
          links={figure.themes.map((theme) => ({ words: theme.title, href: addressOfItem(theme) }))}
        />
        <FactLinks name={texts.sectors} links={figure.sectors.map(({ title }) => ({ words: title }))} />
        <FactLinks
          name={texts.measures}
          links={figure.measures.map((action) => ({ words: action.title, href: addressOfItem(action) }))}
        />
        <FactLinks
          name={texts.actions}
          links={figure.actions.map((action) => ({ words: action.title, href: addressOfItem(action) }))}
        />
      </dl>
      <section aria-labelledby="take">
        <h2 id="take">{texts.take}</h2>
        <List>
          <li>
            <a href={valuesFileOf(figure, 'spreadsheet')}>{texts.spreadsheet}</a>
          </li>
          <li>
            <a href={valuesFileOf(figure, 'plain')}>{texts.plain}</a>
          </li>
          <li>
            <a href={`${apiBase}/figures/${encodeURIComponent(figure.slug)}?lang=${figure.language}`}>
              {texts.json}
            </a>
          </li>
        </List>
      </section>
    </aside>
  );
}
