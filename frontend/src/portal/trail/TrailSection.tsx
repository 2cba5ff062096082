import { useTrail } from '../../api/trail';
import type { Payment, Trail } from '../../api/types';
import { List } from '../../design/List';
import { formatMoney, langOf, useLanguage, usePageTexts } from '../../i18n';
import { addressOfItem } from '../../routes';
import { type Stop, stagesOf } from './stages';

/** Of the stops of a stage; the others unfold. */
const shownAtOnce = 6;

interface TrailSectionProps {
  kind: string;
  id: string;
  /** The heading on a page other than the item's own, where the item is one of the stops. */
  title?: string;
}

/** Where an item stands on the way from euro to result; nothing at all for what is on no way yet, nearer or further. */
export function TrailSection({ kind, id, title }: TrailSectionProps) {
  const { trail: texts } = usePageTexts();
  const { data: trail } = useTrail(useLanguage(), kind, id);
  if (!trail || stagesOf(trail).length < 2) return null;
  return (
    <section class="page section trail" aria-labelledby="trail">
      <h2 id="trail">{title ?? texts.title}</h2>
      <p>{title ? texts.leadElsewhere : texts.lead}</p>
      <Stages trail={trail} own={title === undefined} />
    </section>
  );
}

function Stages({ trail, own }: { trail: Trail; own: boolean }) {
  const { trail: texts } = usePageTexts();
  return (
    <>
      <ol class="trail-stages">
        {stagesOf(trail, own).map(({ name, stops }) => (
          <li key={name} class="trail-stage">
            <h3>{texts.stages[name]}</h3>
            <Stops stops={stops.slice(0, shownAtOnce)} />
            {stops.length > shownAtOnce && (
              <details>
                <summary>{texts.more(stops.length - shownAtOnce)}</summary>
                <Stops stops={stops.slice(shownAtOnce)} />
              </details>
            )}
          </li>
        ))}
      </ol>
      {!trail.complete && <p class="small">{texts.incomplete}</p>}
    </>
  );
}

function Stops({ stops }: { stops: readonly Stop[] }) {
  return (
    <List>
      {stops.map((stop) => (
        <StopParts key={stop.item.id} stop={stop} />
      ))}
    </List>
  );
}

function StopParts({ stop: { item, here, payments } }: { stop: Stop }) {
  const { trail: texts } = usePageTexts();
  const language = useLanguage();
  const address = addressOfItem(item);
  return (
    <li lang={langOf(item, language)} aria-current={here ? 'location' : undefined}>
      {here || !address ? <span>{item.title}</span> : <a href={address}>{item.title}</a>}
      {here && <small lang={language}>{texts.here}</small>}
      {payments.map((payment) => (
        <small key={`${payment.from.id} ${payment.to.id} ${payment.label}`} lang={language}>
          <Amount payment={payment} />
        </small>
      ))}
    </li>
  );
}

function Amount({ payment }: { payment: Payment }) {
  const { trail: texts } = usePageTexts();
  const language = useLanguage();
  const { sort, from, to, label } = payment;
  const about = sort === 'contribution' ? to.title : [from.title, label].filter(Boolean).join(': ');
  const [how, euros] =
    payment.paid !== null
      ? ([sort === 'contribution' ? 'received' : 'paid', payment.paid] as const)
      : payment.committed !== null
        ? ([sort === 'contribution' ? 'invoiced' : 'committed', payment.committed] as const)
        : ([sort === 'contribution' ? 'expected' : 'planned', payment.planned] as const);
  if (euros === null) return <>{texts.missing(about)}</>;
  return <>{texts.amounts[how](formatMoney(euros, language), about)}</>;
}
