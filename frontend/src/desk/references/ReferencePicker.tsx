import { useQueryClient } from '@tanstack/preact-query';
import { useWriting } from '../editor/useWriting';
import type { Collection } from '../kinds/kind';
import { fieldPlace } from '../problems/fieldPlace';
import { useMoving } from '../rows/useMoving';
import { Chosen } from './Chosen';
import type { Choosable } from './choosables';
import { Finder } from './Finder';
import { NoneChosen } from './NoneChosen';
import { useChosen } from './useOptions';

export interface ReferencesProps {
  name: string;
  label: string;
  collection: Collection;
  value: readonly string[];
  disabled: boolean;
  fault?: string;
  onChange: (ids: string[]) => void;
}

/** Many to choose from: type to find, arrow keys and Enter to take; what was chosen stands above with a way out. */
export function ReferencePicker({
  one,
  ordered,
  ...props
}: ReferencesProps & { one?: boolean; ordered?: boolean }) {
  const { name, label, collection, value, disabled, fault, onChange } = props;
  const writing = useWriting();
  const queries = useQueryClient();
  const chosen = useChosen(collection, value);
  const { place, told, move } = useMoving(value, onChange);
  const focusFinder = () => setTimeout(() => place.current?.querySelector('input')?.focus());

  const take = (option: Choosable) => {
    queries.setQueryData(['desk', collection, 'one', option.id], option);
    onChange(one ? [option.id] : [...value, option.id]);
    if (one) setTimeout(() => place.current?.querySelector<HTMLElement>('.chosen button')?.focus());
  };
  const drop = (id: string) => {
    onChange(value.filter((each) => each !== id));
    focusFinder();
  };
  return (
    <fieldset class="field" disabled={disabled} ref={place} {...fieldPlace(name)}>
      <legend class="field-label">{label}</legend>
      {chosen.length > 0 && (
        <Chosen
          label={writing.references.chosen}
          options={chosen}
          disabled={disabled}
          onDrop={drop}
          onMove={ordered && chosen.length > 1 ? move : undefined}
        />
      )}
      {disabled && chosen.length === 0 && <NoneChosen />}
      {!disabled && !(one && value.length > 0) && (
        <Finder label={label} collection={collection} without={value} onTake={take} />
      )}
      {fault && <span class="field-fault">{fault}</span>}
      <span role="status" class="hidden-visually">
        {told}
      </span>
    </fieldset>
  );
}
