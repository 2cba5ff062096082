import type { SearchPage } from '../../api/types';
import { useLanguage, usePageTexts } from '../../i18n';
import { formatList } from '../../i18n/format';

const mostTold = 3;

/** Says so when other words were found than those that were typed. */
export function Corrections({ corrections }: Pick<SearchPage, 'corrections'>) {
  const { search: texts } = usePageTexts();
  const language = useLanguage();
  return (
    <>
      {corrections.map(({ word, meant, asWritten }) => {
        const words = formatList(
          meant.slice(0, mostTold).map((one) => `‘${one}’`),
          language,
        );
        return <p key={word}>{asWritten ? texts.alsoFound(word, words) : texts.corrected(word, words)}</p>;
      })}
    </>
  );
}
