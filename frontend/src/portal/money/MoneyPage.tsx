import { apiBase } from '../../api/client';
import { useFunds, useStatements } from '../../api/money';
import { useLanguage, useTexts } from '../../i18n';
import { addressOf } from '../../routes';
import { Answer } from '../frame/Answer';
import { PageTitle } from '../frame/PageTitle';
import { usePage } from '../frame/pageState';
import { FundBalance } from './FundBalance';
import { YearsTable } from './YearsTable';

/** What municipalities pay, the years side by side, and the funds. */
export default function MoneyPage() {
  const { money: texts } = useTexts();
  const language = useLanguage();
  const statements = useStatements(language);
  const funds = useFunds(language);
  usePage({
    title: texts.title,
    description: texts.lead,
    alternates: { nl: addressOf('money', 'nl'), en: addressOf('money', 'en') },
  });

  return (
    <div class="page page-list">
      <PageTitle>{texts.title}</PageTitle>
      <p class="lead">{texts.lead}</p>
      <section class="money-part" aria-labelledby="contributions">
        <h2 id="contributions">{texts.contributions}</h2>
        <p>{texts.rule}</p>
        <Answer query={statements}>
          {({ items }) => (items.length ? <YearsTable statements={items} /> : <p>{texts.noYears}</p>)}
        </Answer>
      </section>
      <Answer query={funds}>
        {({ items }) =>
          items.length > 0 && (
            <section class="money-part" aria-labelledby="funds">
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
      <section class="money-part" aria-labelledby="data">
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
