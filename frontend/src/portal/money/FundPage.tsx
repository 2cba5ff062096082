import { useRoute } from 'preact-iso';
import { stepsFile, useFund } from '../../api/money';
import type { FundView } from '../../api/types';
import { RichText } from '../../design/RichText';
import { formatDay, formatMoney, langOf, useLanguage, useMoneyTexts, usePageTexts } from '../../i18n';
import { addressOf } from '../../routes';
import { alternateAddresses } from '../frame/alternateAddresses';
import { ItemHead } from '../frame/ItemHead';
import { PageAnswer } from '../frame/PageAnswer';
import { usePage } from '../frame/pageState';
import { TrailSection } from '../trail/TrailSection';
import { FundBalance } from './FundBalance';
import { Cell, ColumnNames, Row, RowName, Rows, StackTable } from './StackTable';
import { TakeAlong } from './TakeAlong';

type Step = FundView['steps'][number];

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
  const texts = useMoneyTexts();
  const { trail } = usePageTexts();
  const language = useLanguage();
  usePage({ title: fund.title, description: fund.summary, alternates: alternateAddresses('fund', fund) });
  return (
    <article class="money" lang={langOf(fund, language)}>
      <ItemHead
        kicker={<a href={addressOf('money', language)}>{texts.title}</a>}
        title={fund.title}
        summary={fund.summary}
      >
        {fund.decidingBody && <p>{texts.decides(fund.decidingBody.title)}</p>}
        <FundBalance fund={fund} />
      </ItemHead>
      {fund.body && (
        <div class="page story-body">
          <RichText text={fund.body} images={fund.images} />
        </div>
      )}
      <section class="page section" aria-labelledby="steps">
        <h2 id="steps">{texts.steps}</h2>
        <StackTable caption={texts.steps}>
          <ColumnNames names={[texts.what, texts.date, texts.amount]} />
          <Rows>
            {fund.steps.map((step) => (
              <Row key={step.id}>
                <RowName>
                  {step.reverses ? texts.takenBack(step.purpose) : step.purpose}
                  {step.recipient && <small>{texts.recipient(step.recipient)}</small>}
                  {step.reason && <small>{texts.because(step.reason)}</small>}
                  <Replaced step={step} steps={fund.steps} />
                </RowName>
                <Cell column={texts.date}>
                  <DayOf step={step} />
                </Cell>
                <Cell column={texts.amount}>{formatMoney(step.movement, language)}</Cell>
              </Row>
            ))}
          </Rows>
        </StackTable>
        <TakeAlong file={stepsFile(fund)} of={texts.steps} />
      </section>
      {fund.steps.some(({ action }) => action) ? (
        <TrailSection kind="fund" id={fund.id} />
      ) : (
        <section class="page section" aria-labelledby="trail">
          <h2 id="trail">{trail.title}</h2>
          <p>{texts.noActions}</p>
        </section>
      )}
    </article>
  );
}

/** What was taken back, where a step came in place of it. */
function Replaced({ step: { replaces }, steps }: { step: Step; steps: readonly Step[] }) {
  const texts = useMoneyTexts();
  const language = useLanguage();
  const replaced = replaces && steps.find(({ id }) => id === replaces);
  return replaced ? (
    <small>{texts.inPlaceOf(formatMoney(Math.abs(replaced.movement), language))}</small>
  ) : null;
}

/** When it happened; of money that was put in on a day that nobody noted, when that was recorded. */
function DayOf({ step: { decidedDate, recordedDate, reverses } }: { step: Step }) {
  const texts = useMoneyTexts();
  const language = useLanguage();
  const day = formatDay(reverses ? recordedDate : (decidedDate ?? recordedDate), language, dayOnly);
  return <>{reverses || decidedDate ? day : texts.recordedOn(day)}</>;
}

const dayOnly: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long', year: 'numeric' };
