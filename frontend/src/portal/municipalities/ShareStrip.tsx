import type { MunicipalityView, StatementCard } from '../../api/types';
import { useLanguage, usePageTexts } from '../../i18n';
import { formatPercent } from '../../i18n/format';
import { newestWhole } from '../money/contributed';

interface ShareStripProps {
  municipality: MunicipalityView;
  statements: readonly StatementCard[];
}

/** All ribbons of the newest whole year end to end, with this municipality's own lit; the words say the same. */
export function ShareStrip({ municipality, statements }: ShareStripProps) {
  const { municipality: texts } = usePageTexts();
  const language = useLanguage();
  const statement = newestWhole(statements);
  const total = statement?.totals.contributions.amount;
  const own = statement?.contributions.find((one) => one.municipality?.id === municipality.id)?.amount;
  if (!statement || !total || own == null) return null;
  return (
    <>
      <div class="share-strip" aria-hidden="true">
        {statement.contributions.map(({ municipality: of, amount }) => (
          <span
            key={of?.id}
            class={of?.id === municipality.id ? 'is-own' : undefined}
            style={{ flexGrow: amount ?? 0 }}
          />
        ))}
      </div>
      <p class="small">{texts.share(formatPercent(own / total, language), statement.year)}</p>
    </>
  );
}
