import { useQuery } from '@tanstack/preact-query';
import type { DueValue, Page } from '../../api/types';
import { Button } from '../../design/Button';
import { List } from '../../design/List';
import { LoadingLine } from '../../design/LoadingLine';
import { Notice } from '../../design/Notice';
import { formatDate, useLanguage } from '../../i18n';
import { itemAddress } from '../address';
import { useDesk } from '../DeskContext';
import { useDeskTexts } from '../deskTexts';
import { usePeopleWords } from './usePeopleWords';

/** The values that leave the website by themselves unless somebody confirms them. */
export function DueList() {
  const texts = useDeskTexts();
  const { privacy: words, values } = usePeopleWords();
  const language = useLanguage();
  const { api } = useDesk();
  const due = useQuery({
    queryKey: ['desk', 'privacy', 'due'],
    queryFn: ({ signal }) => api.get<Page<DueValue>>('/privacy/due', signal),
    refetchOnMount: 'always',
  });
  return (
    <section class="privacy-part" aria-labelledby="due">
      <h2 id="due">{words.due}</h2>
      <p class="field-hint">{words.dueLead}</p>
      {due.isError && (
        <Notice fault title={texts.failed}>
          <Button onClick={() => due.refetch()}>{texts.again}</Button>
        </Notice>
      )}
      {due.isPending && <LoadingLine />}
      {due.data?.items.length === 0 && <p role="status">{words.dueNone}</p>}
      {due.data && due.data.items.length > 0 && (
        <List class="rows">
          {due.data.items.map((one) => (
            <li key={one.person + one.field} class="due">
              <a href={itemAddress('people', one.person)}>{one.name ?? words.nameless}</a>
              <span>
                {values.fields[one.field]},{' '}
                {(one.ended ? words.dueEnded : words.dueUntil)(formatDate(one.goodUntilDate, language))}
              </span>
            </li>
          ))}
        </List>
      )}
    </section>
  );
}
