import './people.css';
import type { PersonalField } from '../../api/types';
import { Button } from '../../design/Button';
import { LoadingLine } from '../../design/LoadingLine';
import { Notice } from '../../design/Notice';
import { useDesk } from '../DeskContext';
import { useDeskTexts } from '../deskTexts';
import { useToast } from '../shell/Toasts';
import { keepsValues } from './access';
import { usePeopleWords } from './usePeopleWords';
import { personalFields, type Values } from './useValues';
import { ValueFields } from './ValueFields';

interface PersonValuesProps {
  values: Values;
  /** Nobody yet: then the values are kept when the person is saved. */
  isNew: boolean;
  disabled: boolean;
}

/** Who a person is: apart from the draft, its revisions and its publications. */
export function PersonValues({ values, isNew, ...props }: PersonValuesProps) {
  const texts = useDeskTexts();
  const { values: words } = usePeopleWords();
  const { me } = useDesk();
  const tell = useToast();
  const disabled = props.disabled || !keepsValues(me);
  if (values.standing === 'failed') {
    return (
      <Notice fault title={texts.failed}>
        <Button onClick={values.again}>{texts.again}</Button>
      </Notice>
    );
  }
  if (values.standing === 'loading') return <LoadingLine />;

  const keep = async (event: Event) => {
    event.preventDefault();
    if (!isNew && (await values.keep())) tell({ text: words.kept });
  };
  const faulty = faultsIn(values.refused, words.faults);
  const status = values.refused?.error.status;
  return (
    <form class="person-values" noValidate aria-labelledby="person-values" onSubmit={keep}>
      <h2 id="person-values">{words.title}</h2>
      <p class="field-hint">{words.lead}</p>
      {status !== undefined && (
        <Notice
          fault
          title={
            status === 403
              ? words.publisher
              : status === 412
                ? words.stale
                : status === 400
                  ? words.refused
                  : texts.failed
          }
        />
      )}
      {personalFields.map((field) => (
        <ValueFields
          key={field}
          field={field}
          value={values.shown.find((one) => one.field === field)}
          fault={faulty[field]}
          disabled={disabled}
          onChange={(changed) => values.change(field, changed)}
        />
      ))}
      {!disabled && !isNew && (
        <Button type="submit" disabled={values.busy}>
          {words.keep}
        </Button>
      )}
    </form>
  );
}

/** What is wrong, in words of the desk, at the value that it is about. */
function faultsIn(
  refused: Values['refused'],
  words: Record<PersonalField | 'givenDate', string>,
): Partial<Record<PersonalField, string>> {
  const faults: Partial<Record<PersonalField, string>> = {};
  for (const { field } of refused?.error.fields ?? []) {
    const [, place = '', part] = /^values\[(\d+)\]\.(\w+)/.exec(field ?? '') ?? [];
    const value = refused?.sent[Number(place)];
    if (value) faults[value.field] = part === 'value' ? words[value.field] : words.givenDate;
  }
  return faults;
}
