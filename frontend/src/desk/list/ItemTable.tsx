import type { DeskCard, Language } from '../../api/types';
import { useLanguage } from '../../i18n';
import { itemAddress } from '../address';
import { useDesk } from '../DeskContext';
import { useDeskTexts } from '../deskTexts';
import { titleOfCard } from '../items/title';
import type { Kind } from '../kinds/kind';
import { fieldWords, kindWords, namelessWords } from '../kinds/words';
import { StandingMark } from '../publishing/StandingMark';
import { shortTime } from '../publishing/shortTime';
import { standingInList } from '../publishing/states';
import { columnWords } from './columnWords';

export function ItemTable({ kind, cards }: { kind: Kind; cards: readonly DeskCard[] }) {
  const texts = useDeskTexts();
  const { languages } = useDesk();
  // One publication carries all languages of such a kind: the state is then the same in each.
  const columns = kind.perLanguage ? languages : [null];
  return (
    <table class="item-table">
      <thead>
        <tr>
          <th scope="col">{kindWords(kind.collection, texts).named ?? texts.list.title}</th>
          {kind.columns?.map((name) => (
            <th key={name} scope="col" class="item-own">
              {fieldWords(kind.collection, name, texts)}
            </th>
          ))}
          {columns.map((language) => (
            <th key={language} scope="col" class="item-state">
              {language ? texts.languageName[language] : texts.list.state}
            </th>
          ))}
          <th scope="col" class="item-states-small">
            {texts.list.state}
          </th>
          <th scope="col" class="item-changed">
            {texts.list.changed}
          </th>
        </tr>
      </thead>
      <tbody>
        {cards.map((card) => (
          <Row key={card.id} kind={kind} card={card} columns={columns} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ kind, card, columns }: { kind: Kind; card: DeskCard; columns: readonly (Language | null)[] }) {
  const texts = useDeskTexts();
  const desk = useLanguage();
  const { languages } = useDesk();
  const { words, language } = titleOfCard(card, languages);
  const changed = texts.list.changedBy(shortTime(card.changedAt, desk), card.changedBy?.name ?? '');
  const own = (kind.columns ?? [])
    .map((name) => [name, columnWords(kind, name, card.columns[name], texts, desk)] as const)
    .filter(([, words]) => words)
    .map(([name, words]) => `${fieldWords(kind.collection, name, texts)}: ${words}`);
  return (
    <tr>
      <th scope="row">
        <a
          href={itemAddress(kind.collection, card.id)}
          lang={language && language !== desk ? language : undefined}
        >
          {words ?? namelessWords(kind.collection, texts)}
        </a>
        {own.length > 0 && <span class="item-own-small">{own.join(' · ')}</span>}
        <span class="item-changed-small">{changed}</span>
      </th>
      {kind.columns?.map((name) => (
        <td key={name} class="item-own">
          {columnWords(kind, name, card.columns[name], texts, desk)}
        </td>
      ))}
      {columns.map((column) => (
        <td key={column} class="item-state">
          <StandingMark standings={standingInList(card, column)} short />
        </td>
      ))}
      <td class="item-states-small">
        {columns.map((column) => (
          <span key={column}>
            {column && <abbr title={texts.languageName[column]}>{column.toUpperCase()}</abbr>}{' '}
            <StandingMark standings={standingInList(card, column)} short />
          </span>
        ))}
      </td>
      <td class="item-changed">{changed}</td>
    </tr>
  );
}
