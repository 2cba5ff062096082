import type { TableFile } from '../../api/money';
import { useMoneyTexts } from '../../i18n';

/** The links by which a table is taken along; `of` says to who hears them which table that is. */
export function TakeAlong({ file, of }: { file: TableFile; of: string }) {
  const texts = useMoneyTexts();
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
