import { List } from '../../design/List';
import { formatTime, useLanguage } from '../../i18n';
import { itemAddress } from '../address';
import { useDesk } from '../DeskContext';
import { useDeskTexts } from '../deskTexts';
import { titleOf, titlesOf } from '../items/title';
import type { Collection } from '../kinds/kind';
import { namelessWords } from '../kinds/words';

/** Words that stand in this browser and nowhere else, so that nobody forgets them. */
export function UnsentDrafts({ collection }: { collection: Collection }) {
  const texts = useDeskTexts();
  const language = useLanguage();
  const { drafts, languages } = useDesk();
  const unsent = drafts.unsent(collection);
  if (unsent.length === 0) return null;
  return (
    <section class="unsent" aria-labelledby="unsent">
      <h2 id="unsent">{texts.list.unsent}</h2>
      <p>{texts.list.unsentWhy}</p>
      <List>
        {unsent.map(({ id, kept }) => (
          <li key={id}>
            <a href={itemAddress(collection, id)}>
              {titleOf(titlesOf(kept.draft, languages), languages).words ?? namelessWords(collection, texts)}
            </a>{' '}
            <span>{texts.list.keptAt(formatTime(kept.keptAt, language))}</span>
          </li>
        ))}
      </List>
    </section>
  );
}
