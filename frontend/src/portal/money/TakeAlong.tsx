import type { TableFile } from '../../api/money';
import { usePageTexts } from '../../i18n';

/** The links by which a table is taken along; `of` says to who hears them which table that is. */
export function TakeAlong({ file, of }: { file: TableFile; of: string }) {
  const { money: texts } = usePageTexts();
  return (
    <p class="small take-along">
      <a href={file('spreadsheet')} aria-label={`${texts.download}: ${of}`}>
        {texts.download}
      </a>
      <a href={file('plain')} aria-label={`${texts.downloadPlain}: ${of}`}>
        {texts.downloadPlain}
      </a>
    </p>
  );
}
