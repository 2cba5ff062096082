import { useQuery, useQueryClient } from '@tanstack/preact-query';
import { useRef, useState } from 'preact/hooks';
import { ApiError } from '../../api/client';
import type { KeptValues, PersonalField, PersonalValue } from '../../api/types';
import { useDesk } from '../DeskContext';
import { same } from '../items/same';
import type { Kind } from '../kinds/kind';
import type { Workbench } from '../working/workbench';
import { keepsValues } from './access';

export const personalFields: readonly PersonalField[] = ['name', 'email', 'phone', 'website'];

type Typed = Partial<Record<PersonalField, PersonalValue | null>>;

/** What is known of a person, and what was typed over it; that is in this page alone, never in the browser's storage. */
export interface Values {
  standing: 'loading' | 'failed' | 'ready';
  shown: readonly PersonalValue[];
  /** Something was typed that is not kept yet. */
  dirty: boolean;
  busy: boolean;
  refused: { error: ApiError; sent: readonly PersonalValue[] } | null;
  change: (field: PersonalField, value: PersonalValue | null) => void;
  /** False when it was refused. */
  keep: () => Promise<boolean>;
  again: () => void;
}

/** The values beside a draft of people; null where there are none, or where they are not for this person to give. */
export function useValues(kind: Kind, id: string, bench: Workbench): Values | null {
  const { api, me } = useDesk();
  const queries = useQueryClient();
  const path = `/people/${id}/values`;
  const queryKey = ['desk', 'people', id, 'values'];
  const there = bench.state.view !== null;
  const { data: kept, ...query } = useQuery({
    queryKey,
    queryFn: ({ signal }) => api.get<KeptValues>(path, signal),
    enabled: Boolean(kind.ofPeople && there),
    refetchOnMount: 'always',
    staleTime: 0,
  });
  const [typed, setTyped] = useState<Typed>({});
  const [refused, setRefused] = useState<Values['refused']>(null);
  const [busy, setBusy] = useState(false);
  // a save may begin before a render and end after many
  const latest = useRef({ typed, kept });
  latest.current = { typed, kept };
  const base = useRef<number | null>(null);

  const change: Values['change'] = (field, value) => {
    base.current ??= kept?.version ?? null;
    setTyped((before) => ({ ...before, [field]: value }));
  };

  const keep = async () => {
    const sent = latest.current.typed;
    setBusy(true);
    setRefused(null);
    let values: readonly PersonalValue[] = [];
    try {
      const before = latest.current.kept ?? (await api.get<KeptValues>(path));
      values = over(before.values, sent);
      const version = base.current ?? before.version;
      const now = await api.change<KeptValues>('PUT', path, { body: { values }, version });
      base.current = now.version;
      queries.setQueryData(queryKey, now);
      // what was typed meanwhile stays
      setTyped((after) =>
        Object.fromEntries(
          Object.entries(after).filter(([field, value]) => value !== sent[field as PersonalField]),
        ),
      );
      // keeping values changes the item too: its next command starts from there
      await bench.refresh();
      void queries.invalidateQueries({ queryKey: ['desk', 'people', 'list'] });
      void queries.invalidateQueries({ queryKey: ['desk', 'privacy'] });
      return true;
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      setRefused({ error, sent: values });
      const { current } = error.problem as { current?: KeptValues };
      if (error.status === 412 && current) {
        base.current = current.version;
        queries.setQueryData(queryKey, current);
      }
      return false;
    } finally {
      setBusy(false);
    }
  };

  if (!kind.ofPeople || (!there && !keepsValues(me))) return null;
  const shown = over(kept?.values ?? [], typed);
  return {
    standing: !there || kept ? 'ready' : query.isError ? 'failed' : 'loading',
    shown,
    dirty: !same(shown, over(kept?.values ?? [], {})),
    busy,
    refused,
    change,
    keep,
    again: () => void query.refetch(),
  };
}

function over(kept: readonly PersonalValue[], typed: Typed): PersonalValue[] {
  return personalFields.flatMap((field) => {
    const value = field in typed ? typed[field] : kept.find((one) => one.field === field);
    return value ?? [];
  });
}
