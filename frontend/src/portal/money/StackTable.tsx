import type { ComponentChildren } from 'preact';
import { ScrollTable } from './ScrollTable';

/*
 * A table whose rows stack on a phone: what a row is of on a line of its own, under it each cell with the name of its
 * column. Laid out so, browsers may no longer know it as a table, hence the roles; the names are for the eye alone,
 * because who hears the table hears its columns.
 */
const role = <Name extends string>(name: Name) => ({ role: name });

export function StackTable(props: { caption: string; children: ComponentChildren }) {
  return <ScrollTable look="stacks" {...props} />;
}

export function Row({ sum, children }: { sum?: boolean; children: ComponentChildren }) {
  return (
    <tr {...role('row')} class={sum ? 'sum' : undefined}>
      {children}
    </tr>
  );
}

/** Names that lead somewhere stay in sight on a phone: nothing else leads there. */
export function ColumnNames({ names }: { names: readonly (string | { name: string; href: string })[] }) {
  return (
    <thead {...role('rowgroup')}>
      <Row>
        {names.map((column) => {
          const { name, href } = typeof column === 'string' ? { name: column } : column;
          return (
            <th key={name} scope="col" {...role('columnheader')}>
              {href ? <a href={href}>{name}</a> : name}
            </th>
          );
        })}
      </Row>
    </thead>
  );
}

export function Rows({ children }: { children: ComponentChildren }) {
  return <tbody {...role('rowgroup')}>{children}</tbody>;
}

/** What a row is of. */
export function RowName({ children }: { children: ComponentChildren }) {
  return (
    <th scope="row" {...role('rowheader')}>
      {children}
    </th>
  );
}

export function Cell({ column, children }: { column: string; children?: ComponentChildren }) {
  return (
    <td {...role('cell')} data-column={column}>
      {children}
    </td>
  );
}
