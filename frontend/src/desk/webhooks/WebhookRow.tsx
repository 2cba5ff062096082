import { useState } from 'preact/hooks';
import type { WebhookTry, WebhookView } from '../../api/types';
import { Button } from '../../design/Button';
import { Notice } from '../../design/Notice';
import { formatTime, useLanguage } from '../../i18n';
import type { WebhookWords } from '../../i18n/webhooks.nl';
import { useDesk } from '../DeskContext';
import { useTrying } from '../problems/useTrying';
import { useFollowed } from './useFollowed';
import { useWebhookWords } from './useWebhookWords';

interface WebhookRowProps {
  webhook: WebhookView;
  onChange: () => void;
  onRemove: () => void;
  onTried: () => Promise<void>;
}

/** One webhook: whose it is, what it hears and how it fares. */
export function WebhookRow({ webhook, onChange, onRemove, onTried }: WebhookRowProps) {
  const words = useWebhookWords();
  const { api } = useDesk();
  const followed = useFollowed();
  const [trying, failure] = useTrying();
  const [busy, setBusy] = useState(false);
  const [tried, setTried] = useState<WebhookTry>();
  const { name, address, collections } = webhook;

  const test = async () => {
    setBusy(true);
    setTried(undefined);
    await trying(async () => {
      setTried(await api.change<WebhookTry>('POST', `/webhooks/${webhook.id}/_test`));
      await onTried();
    });
    setBusy(false);
  };

  return (
    <li class="webhook">
      <h2>{name}</h2>
      <p class="webhook-address">{address}</p>
      <p>
        {words.about(
          followed
            .filter(({ collection }) => collections.includes(collection))
            .map(({ label }) => label)
            .join(', ') || words.all,
        )}
      </p>
      <Standing webhook={webhook} />
      {tried && (
        <Notice
          fault={!tried.arrived}
          title={tried.arrived ? words.testGood(tried.status ?? 0) : words.testBad(whyOf(tried, words))}
        />
      )}
      {failure}
      <div class="field-buttons">
        <Button disabled={busy} aria-label={`${words.test}: ${name}`} onClick={test}>
          {words.test}
        </Button>
        <Button aria-label={`${words.change}: ${name}`} onClick={onChange}>
          {words.change}
        </Button>
        <Button look="danger" aria-label={`${words.remove}: ${name}`} onClick={onRemove}>
          {words.remove}
        </Button>
      </div>
    </li>
  );
}

function Standing({ webhook }: { webhook: WebhookView }) {
  const words = useWebhookWords();
  const language = useLanguage();
  const { active, pausedBy, lastTry, failingSince, nextTryAt } = webhook;
  const time = (at: string) => formatTime(at, language);
  const lines: string[] = [];
  if (!active) lines.push(words.pausedBy[pausedBy ?? ''] ?? words.paused);
  if (failingSince) lines.push(words.failing(time(failingSince)));
  else if (lastTry)
    lines.push(lastTry.arrived ? words.arrived(time(lastTry.at)) : words.missed(time(lastTry.at)));
  else lines.push(words.quiet);
  if (lastTry && !lastTry.arrived) lines.push(whyOf(lastTry, words));
  if (nextTryAt) lines.push(words.next(time(nextTryAt)));
  const wrong = Boolean(failingSince || pausedBy);
  return <p class={`webhook-standing ${wrong ? 'is-wrong' : active ? '' : 'is-off'}`}>{lines.join(' ')}</p>;
}

function whyOf({ status, problem }: WebhookTry, words: WebhookWords): string {
  return status === null ? (words.problems[problem ?? ''] ?? '') : words.answered(status);
}
