import { useRoute } from 'preact-iso';
import { stepsFile, useFund } from '../../api/money';
import type { FundView } from '../../api/types';
import { RichText } from '../../design/RichText';
import { formatDay, formatMoney, langOf, useLanguage, usePageTexts } from '../../i18n';
import { PageAnswer } from '../frame/Answer';
import { alternateAddresses } from '../frame/alternateAddresses';
import { ItemHead } from '../frame/ItemHead';
import { usePage } from '../frame/pageState';
import { TrailSection } from '../trail/TrailSection';
import { FundBalance } from './FundBalance';
import { ScrollTable } from './ScrollTable';
import { TakeAlong } from './TakeAlong';

/** A fund: what is in it, and every decision on it, also those that were taken back. */
export default function FundPage() {
  const slug = useRoute().params.id ?? '';
  const language = useLanguage();
  return (
    <PageAnswer key={slug} query={useFund(language, slug)}>
      {(fund) => <FundParts fund={fund} />}
    </PageAnswer>
  );
}

function FundParts({ fund }: { fund: FundView }) {
  const { money: texts } = usePageTexts();
  const language = useLanguage();
  usePage({ title: fund.title, description: fund.summary, alternates: alternateAddresses('fund', fund) });
  return (
    <article class="money" lang={langOf(fund, language)}>
      <ItemHead
        kicker={fund.decidingBody ? texts.decides(fund.decidingBody.title) : texts.fund}
        title={fund.title}
        summary={fund.summary}
      >
        <FundBalance fund={fund} />
      </ItemHead>
      {fund.body && (
        <div class="page story-body">
          <RichText text={fund.body} images={fund.images} />
        </div>
      )}
      <section class="page section" aria-labelledby="steps">
        <h2 id="steps">{texts.steps}</h2>
        <ScrollTable caption={texts.steps}>
          <thead>
            <tr>
              <th scope="col">{texts.date}</th>
              <th scope="col" class="words">
                {texts.what}
              </th>
              <th scope="col">{texts.amount}</th>
            </tr>
          </thead>
          <tbody>
            {fund.steps.map((step) => (
              <tr key={step.id}>
                <td>{step.decidedDate ? formatDay(step.decidedDate, language, dayOnly) : '–'}</td>
                <td class="words">
                  {step.reverses ? texts.takenBack(step.purpose) : step.purpose}
                  {step.recipient && <small>{texts.recipient(step.recipient)}</small>}
                  {step.reason && <small>{texts.because(step.reason)}</small>}
                </td>
                <td>{formatMoney(step.movement, language)}</td>
              </tr>
            ))}
          </tbody>
        </ScrollTable>
        <TakeAlong file={stepsFile(fund)} of={texts.steps} />
      </section>
      <TrailSection kind="fund" id={fund.id} />
    </article>
  );
}

const dayOnly: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long', year: 'numeric' };
