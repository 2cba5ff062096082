import { useStatementHistory } from '../../api/money';
import { List } from '../../design/List';
import { formatTime, useLanguage, useMoneyTexts } from '../../i18n';
import { addressOf } from '../../routes';
import { Answer } from '../frame/Answer';

/** The key in a page's address that names an earlier publication. */
export const publicationKey = 'publication';

export const toPublication = (number: number) => new URLSearchParams({ [publicationKey]: String(number) });

/** Every publication of the year keeps its address, so that it can be cited. */
export function History({ year }: { year: number }) {
  const texts = useMoneyTexts();
  const language = useLanguage();
  return (
    <section class="page section" aria-labelledby="history">
      <h2 id="history">{texts.history}</h2>
      <p>{texts.historyLead}</p>
      <Answer query={useStatementHistory(language, String(year))}>
        {({ items }) => (
          <List>
            {items.map(({ number, publishedAt }) => (
              <li key={number}>
                <a href={addressOf('year', language, year, toPublication(number))}>
                  {texts.publication(number)}
                </a>
                , {formatTime(publishedAt, language)}
              </li>
            ))}
          </List>
        )}
      </Answer>
    </section>
  );
}
