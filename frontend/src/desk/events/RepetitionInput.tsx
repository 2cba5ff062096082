import { useState } from 'preact/hooks';
import { SelectField, TextField } from '../../design/Field';
import type { OwnInputProps } from '../editor/OwnInput';
import { useWriting } from '../editor/useWriting';
import type { PlainField } from '../kinds/kind';
import { fieldPlace } from '../problems/fieldPlace';
import { Days } from './Days';
import { type Pattern, patterns, readRule, writeRule } from './rule';

interface Repetition {
  rule: string;
  except?: string[];
}

/** Whether and how an event repeats, chosen in words; a rule that none of them says is written as it is. */
export function RepetitionInput({
  path,
  value,
  draft,
  faults,
  disabled,
  onChange,
}: OwnInputProps<PlainField>) {
  const { repetition: texts } = useWriting();
  const repetition = (value ?? null) as Repetition | null;
  const start = typeof draft.start === 'string' ? draft.start : '';
  const [own, setOwn] = useState(false);
  const read = repetition ? readRule(repetition.rule) : { pattern: 'none' as const, until: '' };
  const { until } = read;
  // a rule that is being written stays one, also while it happens to be a pattern
  const pattern = own && repetition ? 'own' : read.pattern;
  const fault = faults.find((each) => each.path === path)?.words;

  const write = (rule: string) => onChange({ ...repetition, rule });
  const choose = (chosen: string) => {
    setOwn(chosen === 'own');
    if (chosen === 'none') onChange(null);
    else if (chosen === 'own') write(repetition?.rule ?? '');
    else write(writeRule(chosen as Pattern, until, start));
  };
  const choices = ['none', ...patterns, 'own'] as const;

  return (
    <fieldset class="field rows-field" disabled={disabled} {...fieldPlace(path)}>
      <legend class="field-label">{texts.title}</legend>
      <div class="row-fields">
        <SelectField
          label={texts.how}
          hint={start ? undefined : texts.startFirst}
          fault={fault}
          disabled={disabled || !start}
          value={pattern}
          options={choices.map((each) => ({ value: each, label: texts.patterns[each] }))}
          onChange={(event) => choose(event.currentTarget.value)}
        />
        {pattern === 'own' && (
          <TextField
            label={texts.rule}
            hint={texts.ruleHint}
            value={repetition?.rule ?? ''}
            onInput={(event) => write(event.currentTarget.value)}
          />
        )}
        {pattern !== 'none' && pattern !== 'own' && (
          <TextField
            type="date"
            label={texts.until}
            hint={texts.untilHint}
            value={until}
            onInput={(event) => write(writeRule(pattern, event.currentTarget.value, start))}
          />
        )}
        {repetition && (
          <Days
            label={texts.except}
            path={`${path}.except`}
            faults={faults}
            value={repetition.except ?? []}
            disabled={disabled}
            onChange={(except) => onChange({ ...repetition, except })}
          />
        )}
      </div>
    </fieldset>
  );
}
