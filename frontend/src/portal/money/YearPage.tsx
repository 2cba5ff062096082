import type { ComponentChildren } from 'preact';
import { useLocation, useRoute } from 'preact-iso';
import { balanceOf } from '../../api/balance';
import { statementFile, usePastStatement, useStatement, useStatementHistory } from '../../api/money';
import { useTrail } from '../../api/trail';
import type { PastStatement, StatementView } from '../../api/types';
import { Notice } from '../../design/Notice';
import { RichText } from '../../design/RichText';
import { formatMoney, langOf, useLanguage, useMoneyTexts } from '../../i18n';
import { addressOf } from '../../routes';
import { sameIdAddresses } from '../frame/alternateAddresses';
import { ItemHead } from '../frame/ItemHead';
import { PageAnswer } from '../frame/PageAnswer';
import { usePage } from '../frame/pageState';
import { nothingCameOf } from '../trail/stages';
import { TrailSection } from '../trail/TrailSection';
import { BudgetTable } from './BudgetTable';
import { Changes } from './Changes';
import { ContributionTable } from './ContributionTable';
import { History, publicationKey, toPublication } from './History';
import { InKindList } from './InKindList';
import { TakeAlong } from './TakeAlong';

type Statement = Omit<StatementView, 'address'>;

/** The money of a year: as it stands, or as an earlier publication had it. */
export default function YearPage() {
  const year = useRoute().params.id ?? '';
  const { url } = useLocation();
  const number = new URL(url, location.origin).searchParams.get(publicationKey);
  return number === null ? (
    <Current key={year} year={year} />
  ) : (
    <Past key={`${year} ${number}`} year={year} number={number} />
  );
}

function Current({ year }: { year: string }) {
  const texts = useMoneyTexts();
  const language = useLanguage();
  const newest = useNewest(year);
  return (
    <PageAnswer query={useStatement(language, year)}>
      {(statement) => (
        <Parts statement={statement} trail>
          {newest !== undefined && newest > 1 && (
            <p>
              <a href={addressOf('year', language, year, toPublication(newest))}>{texts.toChanges(newest)}</a>
            </p>
          )}
        </Parts>
      )}
    </PageAnswer>
  );
}

function Past({ year, number }: { year: string; number: string }) {
  const texts = useMoneyTexts();
  const language = useLanguage();
  const newest = useNewest(year);
  const isNewest = newest === Number(number);
  return (
    <PageAnswer query={usePastStatement(language, year, number)}>
      {(statement) => (
        <Parts statement={statement} publication={number} changes={statement.changes}>
          {newest !== undefined && (
            <Notice>
              {isNewest ? (
                texts.newest(number)
              ) : (
                <>
                  {texts.past(number)} <a href={addressOf('year', language, year)}>{texts.toCurrent}</a>
                </>
              )}
            </Notice>
          )}
        </Parts>
      )}
    </PageAnswer>
  );
}

/** The number of the publication that holds now, once it is known. */
function useNewest(year: string) {
  return useStatementHistory(useLanguage(), year).data?.items.find(({ until }) => until === null)?.number;
}

interface PartsProps {
  statement: Statement;
  /** Whether what came of it is shown, which is known of today only. */
  trail?: boolean;
  /** The number of the publication, where it is not read as of now. */
  publication?: string;
  changes?: PastStatement['changes'];
  children?: ComponentChildren;
}

function Parts({ statement, trail, publication, changes = [], children }: PartsProps) {
  const texts = useMoneyTexts();
  const language = useLanguage();
  const left = statement.totals.result.budgeted;
  usePage({
    title: statement.title,
    description: statement.summary,
    alternates: sameIdAddresses('year', statement, statement.year),
  });
  return (
    <article class="money" lang={langOf(statement, language)}>
      <ItemHead
        kicker={<a href={addressOf('money', language)}>{texts.title}</a>}
        title={statement.title}
        summary={statement.summary}
      >
        {children}
        {statement.note && <p>{texts.rectified(statement.note)}</p>}
      </ItemHead>
      {statement.body && (
        <div class="page story-body">
          <RichText text={statement.body} images={statement.images} />
        </div>
      )}
      <Changes changes={changes} />
      <section class="page section" aria-labelledby="contributions">
        <h2 id="contributions">{texts.contributions}</h2>
        <ContributionTable statement={statement} />
        <TakeAlong file={statementFile(statement, 'contributions', publication)} of={texts.contributions} />
      </section>
      {statement.lines.length > 0 && (
        <section class="page section" aria-labelledby="budget">
          <h2 id="budget">{texts.budget}</h2>
          <BudgetTable statement={statement} />
          <TakeAlong file={statementFile(statement, 'lines', publication)} of={texts.budget} />
          {left !== null && <p>{texts.outcome[balanceOf(left)](formatMoney(Math.abs(left), language))}</p>}
        </section>
      )}
      {statement.inKind.length > 0 && (
        <section class="page section" aria-labelledby="in-kind">
          <h2 id="in-kind">{texts.inKind}</h2>
          <p>{texts.inKindLead}</p>
          <InKindList inKind={statement.inKind} />
        </section>
      )}
      {trail && <TrailSection kind="statement" id={statement.id} />}
      {trail && <NothingYet id={statement.id} />}
      <History year={statement.year} />
    </article>
  );
}

/** Says so where neither a plan nor a line of the budget leads anywhere. */
function NothingYet({ id }: { id: string }) {
  const texts = useMoneyTexts();
  const { data: trail } = useTrail(useLanguage(), 'statement', id);
  if (!trail || !nothingCameOf(trail)) return null;
  return (
    <div class="page">
      <p class="nothing-yet">{texts.nothingYet}</p>
    </div>
  );
}
