import type { WebhookView } from '../../api/types';
import { Button } from '../../design/Button';
import { Dialog } from '../../design/Dialog';
import { useDesk } from '../DeskContext';
import { useDeskTexts } from '../deskTexts';
import { useTrying } from '../problems/useTrying';
import { useWebhookWords } from './useWebhookWords';

interface RemoveDialogProps {
  webhook: WebhookView | undefined;
  onClose: () => void;
  onRemoved: () => Promise<void>;
}

/** Asks before a webhook goes for good. */
export function RemoveDialog({ webhook, onClose, onRemoved }: RemoveDialogProps) {
  const texts = useDeskTexts();
  const words = useWebhookWords();
  const { api } = useDesk();
  const [trying, failure] = useTrying();
  const remove = async () => {
    if (!webhook) return;
    const gone = await trying(() => api.remove(`/webhooks/${webhook.id}`, webhook.version));
    if (!gone) return;
    onClose();
    await onRemoved();
  };
  return (
    <Dialog title={words.removeTitle} open={webhook !== undefined} onClose={onClose}>
      <div class="dialog-form">
        <p>{words.removeText(webhook?.name ?? '')}</p>
        {failure}
        <div class="dialog-buttons">
          <Button look="danger" onClick={remove}>
            {words.remove}
          </Button>
          <Button data-first-focus onClick={onClose}>
            {texts.cancel}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
