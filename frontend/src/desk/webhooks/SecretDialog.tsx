import { Button } from '../../design/Button';
import { Dialog } from '../../design/Dialog';
import { TextField } from '../../design/Field';
import { useToast } from '../shell/Toasts';
import { useWebhookWords } from './useWebhookWords';

/** Shows a new secret, which nobody can read again. */
export function SecretDialog({ secret, onClose }: { secret: string; onClose: () => void }) {
  const words = useWebhookWords();
  const tell = useToast();
  const copy = async () => {
    await navigator.clipboard.writeText(secret);
    tell({ text: words.copied });
  };
  return (
    <Dialog title={words.secretTitle} open={secret !== ''} onClose={onClose}>
      <div class="dialog-form">
        <p>{words.secretLead}</p>
        <TextField
          label={words.secret}
          class="webhook-secret"
          readOnly
          value={secret}
          onFocus={(event) => event.currentTarget.select()}
        />
        <div class="dialog-buttons">
          {/* without a safe connection a browser gives no clipboard; the field can be selected */}
          {navigator.clipboard && (
            <Button look="main" data-first-focus onClick={copy}>
              {words.copy}
            </Button>
          )}
          <Button onClick={onClose}>{words.kept}</Button>
        </div>
      </div>
    </Dialog>
  );
}
