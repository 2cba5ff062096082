import './webhooks.css';
import { useQuery, useQueryClient } from '@tanstack/preact-query';
import { useState } from 'preact/hooks';
import type { Page, WebhookView } from '../../api/types';
import { Button } from '../../design/Button';
import { List } from '../../design/List';
import { LoadingLine } from '../../design/LoadingLine';
import { Notice } from '../../design/Notice';
import { useDesk } from '../DeskContext';
import { useDeskTexts } from '../deskTexts';
import { useToast } from '../shell/Toasts';
import { useTitle } from '../shell/useTitle';
import { RemoveDialog } from './RemoveDialog';
import { SecretDialog } from './SecretDialog';
import { useWebhookWords } from './useWebhookWords';
import { WebhookDialog } from './WebhookDialog';
import { WebhookRow } from './WebhookRow';

const queryKey = ['desk', 'webhooks'];
const everySeconds = 10;

/** Who is told that something changed, and whether that arrives. */
export function WebhooksPage() {
  const texts = useDeskTexts();
  const words = useWebhookWords();
  const { api } = useDesk();
  const tell = useToast();
  const queries = useQueryClient();
  const [changing, change] = useState<WebhookView | 'new'>();
  const [removing, remove] = useState<WebhookView>();
  const [secret, showSecret] = useState('');
  useTitle(words.title);
  const all = useQuery({
    queryKey,
    queryFn: ({ signal }) => api.get<Page<WebhookView>>('/webhooks', signal),
    // what arrives, or does not, is seen while somebody looks
    refetchInterval: everySeconds * 1000,
  });
  const again = () => queries.invalidateQueries({ queryKey });

  return (
    <div class="webhooks">
      <h1>{words.title}</h1>
      <p class="field-hint">{words.lead}</p>
      {all.isPending && <LoadingLine />}
      {all.isError && !all.data && (
        <Notice fault title={texts.failed}>
          <Button onClick={() => void all.refetch()}>{texts.again}</Button>
        </Notice>
      )}
      {all.data?.total === 0 && (
        <div class="webhooks-none">
          <p class="field-label">{words.none}</p>
          <p>{words.noneLead}</p>
        </div>
      )}
      {all.data && (
        <Button look="main" class="webhooks-new" onClick={() => change('new')}>
          {words.new}
        </Button>
      )}
      {all.data && all.data.total > 0 && (
        <List label={words.title}>
          {all.data.items.map((webhook) => (
            <WebhookRow
              key={webhook.id}
              webhook={webhook}
              onChange={() => change(webhook)}
              onRemove={() => remove(webhook)}
              onTried={again}
            />
          ))}
        </List>
      )}
      <WebhookDialog
        webhook={changing}
        onClose={() => change(undefined)}
        onSaved={async (saved) => {
          change(undefined);
          if (saved.secret) showSecret(saved.secret);
          else tell({ text: words.saved });
          await again();
        }}
      />
      <SecretDialog secret={secret} onClose={() => showSecret('')} />
      <RemoveDialog
        webhook={removing}
        onClose={() => remove(undefined)}
        onRemoved={async () => {
          tell({ text: words.removed });
          await again();
        }}
      />
    </div>
  );
}
