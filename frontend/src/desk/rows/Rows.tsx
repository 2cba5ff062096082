import { Button } from '../../design/Button';
import { useDeskTexts } from '../deskTexts';
import { OwnInput, type OwnInputProps } from '../editor/OwnInput';
import { useWriting } from '../editor/useWriting';
import type { Row, RowsField } from '../kinds/kind';
import { fieldWords } from '../kinds/words';
import type { Fault } from '../problems/faults';
import { fieldPlace } from '../problems/fieldPlace';
import { NoneChosen } from '../references/NoneChosen';
import { OrderButtons } from './OrderButtons';
import { useMoving } from './useMoving';

const firstControl = ':is(input, select, textarea)';

/** Rows of the same fields, to be added to, put in order and taken from. */
export function Rows({
  field,
  kind,
  path,
  value,
  draft,
  faults,
  disabled,
  onChange,
}: OwnInputProps<RowsField>) {
  const texts = useDeskTexts();
  const writing = useWriting();
  const rows = (value ?? []) as Row[];
  const one = texts.rows[field.name];
  const { place, told, move, focusRow } = useMoving(rows, onChange);
  const own = faults.filter((fault) => fault.path === path);

  const write = (at: number, name: string, change: unknown) =>
    onChange(rows.map((row, each) => (each === at ? { ...row, [name]: change } : row)));
  const add = () => {
    onChange([...rows, field.fresh()]);
    focusRow(rows.length, firstControl);
  };
  const drop = (at: number) => {
    onChange(rows.filter((_, each) => each !== at));
    setTimeout(() => place.current?.querySelector<HTMLElement>('[data-add]')?.focus());
  };

  return (
    <fieldset class="field rows-field" disabled={disabled} ref={place} {...fieldPlace(path)}>
      <legend class="field-label">{fieldWords(kind.collection, field.name, texts)}</legend>
      <FaultWords faults={own} />
      {rows.map((row, at) => {
        const name = `${one} ${at + 1}`;
        const rowPath = `${path}.${at}`;
        return (
          // Its place is its key: the focus of what is moved is set by hand.
          <fieldset key={at} class="row" data-row={at} {...fieldPlace(rowPath)}>
            <legend>{name}</legend>
            <div class="row-fields">
              {field.row.map((each) => (
                <OwnInput
                  key={each.name}
                  kind={kind}
                  field={each}
                  path={`${rowPath}.${each.name}`}
                  value={row[each.name]}
                  draft={draft}
                  faults={faults}
                  disabled={disabled}
                  onChange={(change) => write(at, each.name, change)}
                />
              ))}
              <FaultWords faults={faults.filter((fault) => isOfRowItself(fault, rowPath, field))} />
            </div>
            {!disabled && (
              <div class="row-buttons">
                <OrderButtons what={name} at={at} count={rows.length} onMove={(to) => move(name, at, to)} />
                <Button look="quiet" aria-label={writing.references.drop(name)} onClick={() => drop(at)}>
                  {texts.remove}
                </Button>
              </div>
            )}
          </fieldset>
        );
      })}
      {disabled && rows.length === 0 && <NoneChosen />}
      {!disabled && (
        <Button data-add onClick={add}>
          {writing.addRow[field.name]}
        </Button>
      )}
      <span role="status" class="hidden-visually">
        {told}
      </span>
    </fieldset>
  );
}

/** About the row, or about something in it that has no input. */
function isOfRowItself({ path }: Fault, row: string, field: RowsField): boolean {
  if (path === row) return true;
  return (
    Boolean(path?.startsWith(`${row}.`)) &&
    !field.row.some(({ name }) => `${path}.`.startsWith(`${row}.${name}.`))
  );
}

function FaultWords({ faults }: { faults: readonly Fault[] }) {
  return faults.map(({ words }) => (
    <span key={words} class="field-fault">
      {words}
    </span>
  ));
}
