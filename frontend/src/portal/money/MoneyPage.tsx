import { apiBase } from '../../api/client';
import { contributionsFile, useFunds, useStatements } from '../../api/money';
import type { StatementCard } from '../../api/types';
import { useLanguage, useMoneyTexts } from '../../i18n';
import { addressOf } from '../../routes';
import { Answer } from '../frame/Answer';
import { PageTitle } from '../frame/PageTitle';
import { usePage } from '../frame/pageState';
import { TrailSection } from '../trail/TrailSection';
import { FundBalance } from './FundBalance';
import { TakeAlong } from './TakeAlong';
import { YearsTable } from './YearsTable';

/** What municipalities pay, the years side by side, and the funds. */
export default function MoneyPage() {
  const texts = useMoneyTexts();
  const language = useLanguage();
  const statements = useStatements(language);
  const funds = useFunds(language);
  usePage({
    title: texts.title,
    description: texts.lead,
    alternates: { nl: addressOf('money', 'nl'), en: addressOf('money', 'en') },
  });

  const followed = statements.data?.items
    .filter(({ plans }) => plans.length > 0)
    .reduce<StatementCard | undefined>(
      (newest, one) => (newest && newest.year > one.year ? newest : one),
      undefined,
    );

  return (
    <div class="money">
      <div class="page money-head">
        <PageTitle>{texts.title}</PageTitle>
        <p class="lead">{texts.lead}</p>
      </div>
      <section class="page section" aria-labelledby="contributions">
        <h2 id="contributions">{texts.contributions}</h2>
        <p>{texts.rule}</p>
        <Answer query={statements}>
          {({ items }) =>
            items.length ? (
              <>
                <YearsTable statements={items} />
                <TakeAlong file={contributionsFile(language)} of={texts.contributions} />
              </>
            ) : (
              <p>{texts.noYears}</p>
            )
          }
        </Answer>
      </section>
      {followed && <TrailSection kind="statement" id={followed.id} title={texts.trail(followed.year)} />}
      <Answer query={funds}>
        {({ items }) =>
          items.length > 0 && (
            <section class="page section" aria-labelledby="funds">
              <h2 id="funds">{texts.funds}</h2>
              {items.map((fund) => (
                <article key={fund.id} class="fund">
                  <h3>
                    <a href={addressOf('fund', fund.language, fund.slug)}>{fund.title}</a>
                  </h3>
                  {fund.summary && <p>{fund.summary}</p>}
                  <FundBalance fund={fund} />
                </article>
              ))}
            </section>
          )
        }
      </Answer>
      <section class="page section" aria-labelledby="data">
        <h2 id="data">{texts.data}</h2>
        <p>
          {texts.dataLead} <a href={`${apiBase}/contributions`}>{texts.contributionsData}</a>,{' '}
          <a href={`${apiBase}/finances`}>{texts.yearsData}</a>,{' '}
          <a href={`${apiBase}/funds`}>{texts.fundsData}</a>.
        </p>
      </section>
    </div>
  );
}
