import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../../api/types';
import { Button } from '../../design/Button';
import { Dialog } from '../../design/Dialog';
import { TextField } from '../../design/Field';
import { formatTime, useLanguage } from '../../i18n';
import { useDeskTexts } from '../deskTexts';
import { useWriting } from '../editor/useWriting';
import { FaultSummary } from '../problems/FaultSummary';
import type { Faults } from '../problems/faults';
import type { Perform } from './LanguageStanding';
import { toInstant, toLocal } from './localTime';

export interface PublishDialogProps {
  open: boolean;
  language: Language | null;
  name: string;
  title: string;
  dirty: boolean;
  perform: Perform;
  onClose: () => void;
}

export function PublishDialog(props: PublishDialogProps) {
  const writing = useWriting();
  const { open, name, language, onClose } = props;
  return (
    <Dialog
      title={language ? writing.publish.title(name) : writing.publish.titleAll}
      open={open}
      onClose={onClose}
    >
      <PublishForm {...props} />
    </Dialog>
  );
}

const hour = 3_600_000;

function PublishForm({ language, name, title, dirty, perform, onClose }: PublishDialogProps) {
  const texts = useDeskTexts();
  const writing = useWriting();
  const desk = useLanguage();
  const [later, setLater] = useState(false);
  const [from, setFrom] = useState(() => toLocal(new Date(Date.now() + hour)).slice(0, 16));
  const [until, setUntil] = useState('');
  const [wrong, setWrong] = useState<{ from?: string; until?: string }>({});
  const [faults, setFaults] = useState<Faults | null>(null);
  const [busy, setBusy] = useState(false);
  useEffect(() => setWrong({}), [later, from, until]);

  const submit = async (event: Event) => {
    event.preventDefault();
    const start = later ? toInstant(from) : new Date();
    const end = until ? toInstant(until) : null;
    const found = wrongTimes(later, start, end, until, writing.publish);
    setWrong(found);
    if (found.from || found.until) return;
    setBusy(true);
    const times = {
      ...(later && start && { from: start.toISOString() }),
      ...(end && { until: end.toISOString() }),
    };
    const done =
      later && start
        ? writing.publish.scheduledFor(name, formatTime(start.toISOString(), desk))
        : writing.publish.published(name);
    const refused = await perform('publish', { ...(language && { language }), ...times }, done);
    setBusy(false);
    setFaults(refused);
    if (!refused) onClose();
  };

  return (
    <form class="dialog-form" onSubmit={submit} noValidate>
      <FaultSummary
        faults={
          faults && {
            ...faults,
            headline: faults.faults.length > 0 ? writing.publish.missing : faults.headline,
          }
        }
        onFollow={onClose}
      />
      <p>
        <strong>{title}</strong>
      </p>
      {dirty && <p class="field-hint">{writing.publish.savesFirst}</p>}
      <fieldset class="field">
        <legend class="field-label">{writing.publish.when}</legend>
        <label class="check">
          <input
            type="radio"
            name="when"
            data-first-focus
            checked={!later}
            onChange={() => setLater(false)}
          />
          <span>{writing.publish.now}</span>
        </label>
        <label class="check">
          <input type="radio" name="when" checked={later} onChange={() => setLater(true)} />
          <span>{writing.publish.later}</span>
        </label>
      </fieldset>
      <div class="times">
        {later && (
          <TextField
            label={writing.publish.from}
            hint={writing.publish.time}
            type="datetime-local"
            step="1"
            value={from}
            fault={wrong.from}
            onInput={(event) => setFrom(event.currentTarget.value)}
          />
        )}
        <TextField
          label={writing.publish.until}
          hint={writing.publish.untilHelp}
          type="datetime-local"
          step="1"
          value={until}
          fault={wrong.until}
          onInput={(event) => setUntil(event.currentTarget.value)}
        />
      </div>
      <div class="dialog-buttons">
        <Button look="main" type="submit" disabled={busy}>
          {later ? writing.publish.doLater : writing.publish.doNow}
        </Button>
        <Button onClick={onClose}>{texts.cancel}</Button>
      </div>
    </form>
  );
}

function wrongTimes(
  later: boolean,
  start: Date | null,
  end: Date | null,
  typedEnd: string,
  words: { wrongTime: string; past: string; order: string },
): { from?: string; until?: string } {
  if (!start) return { from: words.wrongTime };
  if (later && start.getTime() <= Date.now()) return { from: words.past };
  if (typedEnd && !end) return { until: words.wrongTime };
  return end && end <= start ? { until: words.order } : {};
}
