import './people.css';
import { useQuery, useQueryClient } from '@tanstack/preact-query';
import { useState } from 'preact/hooks';
import { ApiError } from '../../api/client';
import type { KeptValues, PersonalField, PersonalValue } from '../../api/types';
import { Button } from '../../design/Button';
import { LoadingLine } from '../../design/LoadingLine';
import { Notice } from '../../design/Notice';
import { useDesk } from '../DeskContext';
import { useDeskTexts } from '../deskTexts';
import { useToast } from '../shell/Toasts';
import { keepsValues } from './access';
import { usePeopleWords } from './usePeopleWords';
import { ValueFields } from './ValueFields';

const fields: readonly PersonalField[] = ['name', 'email', 'phone', 'website'];

interface PersonValuesProps {
  person: string;
  disabled: boolean;
}

/** Who a person is: kept by itself and at once, apart from the draft, its revisions and its publications. */
export function PersonValues({ person, disabled }: PersonValuesProps) {
  const texts = useDeskTexts();
  const { api, me } = useDesk();
  const kept = useQuery({
    queryKey: ['desk', 'people', person, 'values'],
    queryFn: ({ signal }) => api.get<KeptValues>(`/people/${person}/values`, signal),
    refetchOnMount: 'always',
    staleTime: 0,
  });
  if (kept.isError && !kept.data) {
    return (
      <Notice fault title={texts.failed}>
        <Button onClick={() => kept.refetch()}>{texts.again}</Button>
      </Notice>
    );
  }
  if (!kept.data) return <LoadingLine />;
  return (
    <ValuesForm
      key={kept.data.version}
      person={person}
      kept={kept.data}
      disabled={disabled || !keepsValues(me)}
    />
  );
}

function ValuesForm({ person, kept, disabled }: PersonValuesProps & { kept: KeptValues }) {
  const { values: words } = usePeopleWords();
  const { api } = useDesk();
  const queries = useQueryClient();
  const tell = useToast();
  const [values, setValues] = useState<readonly PersonalValue[]>(kept.values);
  const [refusal, setRefusal] = useState<string>();
  const [faulty, setFaulty] = useState<Partial<Record<PersonalField, string>>>({});
  const [busy, setBusy] = useState(false);
  const change = (field: PersonalField, changed: PersonalValue | null) =>
    setValues(
      fields.flatMap((one) => (one === field ? changed : values.find((value) => value.field === one)) ?? []),
    );

  const keep = async (event: Event) => {
    event.preventDefault();
    setBusy(true);
    setRefusal(undefined);
    setFaulty({});
    try {
      const sent = { body: { values }, version: kept.version };
      const now = await api.change<KeptValues>('PUT', `/people/${person}/values`, sent);
      queries.setQueryData(['desk', 'people', person, 'values'], now);
      void queries.invalidateQueries({ queryKey: ['desk', 'people', 'list'] });
      void queries.invalidateQueries({ queryKey: ['desk', 'privacy'] });
      tell({ text: words.kept });
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      setRefusal(error.status === 403 ? words.publisher : error.status === 412 ? words.stale : words.refused);
      setFaulty(faultsIn(error, values, words.faults));
      if (error.status === 412)
        void queries.invalidateQueries({ queryKey: ['desk', 'people', person, 'values'] });
    } finally {
      setBusy(false);
    }
  };

  return (
    <form class="person-values" noValidate aria-labelledby="person-values" onSubmit={keep}>
      <h2 id="person-values">{words.title}</h2>
      <p class="field-hint">{words.lead}</p>
      {refusal && <Notice fault title={refusal} />}
      {fields.map((field) => (
        <ValueFields
          key={field}
          field={field}
          value={values.find((one) => one.field === field)}
          fault={faulty[field]}
          disabled={disabled}
          onChange={(changed) => change(field, changed)}
        />
      ))}
      {!disabled && (
        <Button type="submit" disabled={busy}>
          {words.keep}
        </Button>
      )}
    </form>
  );
}

/** What is wrong, in words of the desk, at the value that it is about. */
function faultsIn(
  error: ApiError,
  values: readonly PersonalValue[],
  words: Record<PersonalField | 'givenDate', string>,
): Partial<Record<PersonalField, string>> {
  const faults: Partial<Record<PersonalField, string>> = {};
  for (const { field } of error.fields) {
    const [, place = '', part] = /^values\[(\d+)\]\.(\w+)/.exec(field ?? '') ?? [];
    const value = values[Number(place)];
    if (value) faults[value.field] = part === 'value' ? words[value.field] : words.givenDate;
  }
  return faults;
}
