import { List } from '../../design/List';
import { useWriting } from '../editor/useWriting';
import { OrderButtons } from '../rows/OrderButtons';
import type { Choosable } from './choosables';

/** What was chosen, each with a way out; under each other where the order counts. */
export function Chosen({
  label,
  options,
  disabled,
  onDrop,
  onMove,
}: {
  label: string;
  options: readonly (Partial<Choosable> & { id: string })[];
  disabled: boolean;
  onDrop: (id: string) => void;
  onMove?: (what: string, from: number, to: number) => void;
}) {
  const writing = useWriting();
  return (
    <List class={onMove ? 'rows chosen-list is-ordered' : 'rows chosen-list'} label={label}>
      {options.map(({ id, title = '…', visible = true }, at) => (
        <li key={id} class="chosen" data-row={at}>
          <span>
            {title}
            {!visible && <small> ({writing.references.notPublished})</small>}
          </span>
          {!disabled && onMove && (
            <OrderButtons
              what={title}
              at={at}
              count={options.length}
              onMove={(to) => onMove(title, at, to)}
            />
          )}
          {!disabled && (
            <button type="button" aria-label={writing.references.drop(title)} onClick={() => onDrop(id)}>
              ×
            </button>
          )}
        </li>
      ))}
    </List>
  );
}
