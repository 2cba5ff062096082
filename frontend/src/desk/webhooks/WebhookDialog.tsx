import { useEffect, useRef, useState } from 'preact/hooks';
import { ApiError } from '../../api/client';
import type { WebhookDraft, WebhookView } from '../../api/types';
import { Button } from '../../design/Button';
import { Dialog } from '../../design/Dialog';
import { TextField } from '../../design/Field';
import { Notice } from '../../design/Notice';
import { useDesk } from '../DeskContext';
import { useDeskTexts } from '../deskTexts';
import { headlineOf } from '../problems/faults';
import { problemTexts } from '../problems/problemTexts';
import { useFollowed } from './useFollowed';
import { useWebhookWords } from './useWebhookWords';

interface WebhookDialogProps {
  /** The one to change, a new one, or none. */
  webhook: WebhookView | 'new' | undefined;
  onClose: () => void;
  onSaved: (webhook: WebhookView) => Promise<void>;
}

/** Asks what an administrator chooses of a webhook. */
export function WebhookDialog({ webhook, onClose, onSaved }: WebhookDialogProps) {
  const words = useWebhookWords();
  return (
    <Dialog
      title={webhook === 'new' ? words.new : words.changeTitle}
      open={webhook !== undefined}
      onClose={onClose}
    >
      {webhook && <WebhookForm webhook={webhook} onClose={onClose} onSaved={onSaved} />}
    </Dialog>
  );
}

const fresh: WebhookDraft = { name: '', address: '', collections: [], active: true };

function WebhookForm({ webhook, onClose, onSaved }: WebhookDialogProps & { webhook: WebhookView | 'new' }) {
  const texts = useDeskTexts();
  const words = useWebhookWords();
  const { api } = useDesk();
  const followed = useFollowed();
  const before = webhook === 'new' ? null : webhook;
  const [draft, setDraft] = useState<WebhookDraft>(before ? draftOf(before) : fresh);
  const [refused, setRefused] = useState<ApiError | null>(null);
  const [busy, setBusy] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  // what is wrong may be out of sight
  useEffect(() => {
    if (refused) form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus();
  }, [refused]);
  const put = (part: Partial<WebhookDraft>) => setDraft((now) => ({ ...now, ...part }));
  const chosen = draft.collections ?? [];

  const faultOf = (field: keyof WebhookDraft) => {
    const fault = refused?.fields.find((one) => one.field.startsWith(field));
    if (!fault) return undefined;
    const codes: Record<string, string> = problemTexts(texts).codes;
    const said = draft[field] === '' ? codes.required : (codes[fault.code] ?? codes.format);
    // there they stand behind the name of a field, here by themselves
    return said && said.charAt(0).toUpperCase() + said.slice(1);
  };

  const save = async (event: Event) => {
    event.preventDefault();
    setBusy(true);
    setRefused(null);
    try {
      const sent = { ...draft, name: draft.name.trim(), address: draft.address.trim() };
      const saved = before
        ? await api.change<WebhookView>('PUT', `/webhooks/${before.id}`, {
            body: sent,
            version: before.version,
          })
        : await api.change<WebhookView>('POST', '/webhooks', { body: sent });
      await onSaved(saved);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      setRefused(error);
    }
    setBusy(false);
  };

  return (
    <form class="dialog-form" noValidate onSubmit={save} ref={form}>
      <TextField
        label={words.name}
        hint={words.nameHint}
        value={draft.name}
        maxLength={100}
        autocomplete="off"
        data-first-focus
        fault={faultOf('name')}
        onInput={(event) => put({ name: event.currentTarget.value })}
      />
      <TextField
        label={words.address}
        hint={words.addressHint}
        type="url"
        inputMode="url"
        value={draft.address}
        maxLength={500}
        autocomplete="off"
        fault={faultOf('address')}
        onInput={(event) => put({ address: event.currentTarget.value })}
      />
      <fieldset class="field">
        <legend class="field-label">{words.follow}</legend>
        <span class="field-hint">{words.followHint}</span>
        <div class="checks webhook-lists">
          {followed.map(({ collection, label }) => (
            <Check
              key={collection}
              label={label}
              checked={chosen.includes(collection)}
              onChange={(on) =>
                put({
                  collections: on ? [...chosen, collection] : chosen.filter((one) => one !== collection),
                })
              }
            />
          ))}
        </div>
      </fieldset>
      {before && (
        <div class="field">
          <Check
            label={words.active}
            checked={draft.active !== false}
            onChange={(active) => put({ active })}
          />
          <span class="field-hint">{words.activeHint}</span>
        </div>
      )}
      {refused && refused.fields.length === 0 && (
        <Notice fault title={refused.status === 412 ? words.stale : headlineOf(refused, texts)} />
      )}
      <div class="dialog-buttons">
        <Button look="main" type="submit" disabled={busy}>
          {before ? words.save : words.add}
        </Button>
        <Button onClick={onClose}>{texts.cancel}</Button>
      </div>
    </form>
  );
}

function Check({
  label,
  checked,
  onChange,
}: {
  label: string;
  checked: boolean;
  onChange: (on: boolean) => void;
}) {
  return (
    <label class="check">
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.currentTarget.checked)} />
      <span>{label}</span>
    </label>
  );
}

function draftOf({ name, address, collections, active }: WebhookView): WebhookDraft {
  return { name, address, collections, active };
}
