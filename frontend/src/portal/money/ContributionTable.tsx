import type { StatementView } from '../../api/types';
import { formatDay, formatMoney, formatNumber, useLanguage, useMoneyTexts, usePageTexts } from '../../i18n';
import { addressOfItem } from '../../routes';
import { Cell, ColumnNames, Row, RowName, Rows, StackTable } from './StackTable';
import { Total } from './Total';

/** How each contribution is made up, where its figure is from, and how it stands. */
export function ContributionTable({
  statement,
}: {
  statement: Pick<StatementView, 'contributions' | 'totals'>;
}) {
  const texts = useMoneyTexts();
  const { tables } = usePageTexts();
  const language = useLanguage();
  const { contributions, totals } = statement;
  const sources = [...new Set(contributions.flatMap(({ source }) => source ?? []))];
  const day = contributions[0]?.referenceDate;
  return (
    <>
      <StackTable caption={texts.contributions}>
        <ColumnNames
          names={[tables.municipality, texts.amount, texts.inhabitants, texts.rate, texts.state]}
        />
        <Rows>
          {contributions.map((one) => (
            <Row key={one.municipality?.id}>
              <RowName>
                {one.municipality ? (
                  <a href={addressOfItem(one.municipality)}>{one.municipality.title}</a>
                ) : (
                  '–'
                )}
              </RowName>
              <Cell column={texts.amount}>
                {one.amount === null ? (
                  <span class="missing">{tables.missing}</span>
                ) : (
                  formatMoney(one.amount, language)
                )}
              </Cell>
              <Cell column={texts.inhabitants}>
                {one.inhabitants === null ? '–' : formatNumber(one.inhabitants, language)}
              </Cell>
              <Cell column={texts.rate}>{formatMoney(one.rate, language)}</Cell>
              <Cell column={texts.state}>
                {texts.states[one.state]}
                {one.stateDate && <small>{formatDay(one.stateDate, language, dayOnly)}</small>}
              </Cell>
            </Row>
          ))}
          <Row sum>
            <RowName>{tables.together}</RowName>
            <Cell column={texts.amount}>
              <Total totals={totals} />
            </Cell>
            <Cell column={texts.inhabitants}>
              {totals.contributions.inhabitants === null
                ? '–'
                : formatNumber(totals.contributions.inhabitants, language)}
            </Cell>
            <Cell column={texts.rate} />
            <Cell column={texts.state} />
          </Row>
        </Rows>
      </StackTable>
      {day && sources.length > 0 && (
        <p class="small">{texts.source(formatDay(day, language, dayOnly), sources.join(', '))}</p>
      )}
    </>
  );
}

const dayOnly: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long', year: 'numeric' };
