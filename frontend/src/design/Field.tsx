import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';

export interface FieldFrameProps {
  label: ComponentChildren;
  hint?: ComponentChildren;
  fault?: ComponentChildren;
  class?: string;
}

interface ControlAttributes {
  id: string;
  'aria-describedby'?: string;
  'aria-invalid'?: 'true';
}

/** Label, hint and fault around any control; hand the attributes to the control so that they belong together. */
export function Field({
  label,
  hint,
  fault,
  class: extra,
  children,
}: FieldFrameProps & { children: (control: ControlAttributes) => ComponentChildren }) {
  const id = useId();
  const described = [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(' ');
  return (
    <div class={`field ${extra ?? ''}`}>
      <label class="field-label" for={id}>
        {label}
      </label>
      {hint && (
        <span class="field-hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {children({
        id,
        'aria-describedby': described || undefined,
        'aria-invalid': fault ? 'true' : undefined,
      })}
      {fault && (
        <span class="field-fault" id={`${id}-fault`}>
          {fault}
        </span>
      )}
    </div>
  );
}

type Plain<Tag extends 'input' | 'textarea' | 'select'> = Omit<
  JSX.IntrinsicElements[Tag],
  'label' | 'class' | 'ref'
>;

export function TextField({ label, hint, fault, class: extra, ...rest }: FieldFrameProps & Plain<'input'>) {
  return (
    <Field label={label} hint={hint} fault={fault} class={extra}>
      {(control) => <input class="control" type="text" {...rest} {...control} />}
    </Field>
  );
}

export function TextAreaField({
  label,
  hint,
  fault,
  class: extra,
  ...rest
}: FieldFrameProps & Plain<'textarea'>) {
  return (
    <Field label={label} hint={hint} fault={fault} class={extra}>
      {(control) => <textarea class="control" rows={3} {...rest} {...control} />}
    </Field>
  );
}

export interface Option {
  value: string;
  label: string;
}

export function SelectField({
  label,
  hint,
  fault,
  class: extra,
  options,
  value,
  ...rest
}: FieldFrameProps & Plain<'select'> & { options: readonly Option[] }) {
  return (
    <Field label={label} hint={hint} fault={fault} class={extra}>
      {(control) => (
        <select class="control" {...rest} {...control}>
          {options.map((option) => (
            <option key={option.value} value={option.value} selected={option.value === value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
