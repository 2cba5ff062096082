import { useState } from 'preact/hooks';
import { Button } from '../../design/Button';
import { Dialog } from '../../design/Dialog';
import { TextAreaField } from '../../design/Field';
import { useDeskTexts } from '../deskTexts';
import { useWriting } from '../editor/useWriting';
import { FaultSummary } from '../problems/FaultSummary';
import type { Faults } from '../problems/faults';

export function AskChangesDialog({
  open,
  onAsk,
  onClose,
}: {
  open: boolean;
  onAsk: (comment: string) => Promise<Faults | null>;
  onClose: () => void;
}) {
  const texts = useDeskTexts();
  const writing = useWriting();
  const [comment, setComment] = useState('');
  const [missing, setMissing] = useState(false);
  const [faults, setFaults] = useState<Faults | null>(null);

  const ask = async (event: Event) => {
    event.preventDefault();
    setMissing(!comment.trim());
    if (!comment.trim()) return;
    const refused = await onAsk(comment.trim());
    setFaults(refused);
    if (refused) return;
    setComment('');
    onClose();
  };
  return (
    <Dialog title={writing.publish.askTitle} open={open} onClose={onClose}>
      <form class="dialog-form" onSubmit={ask}>
        <FaultSummary faults={faults} onFollow={onClose} />
        <TextAreaField
          label={writing.publish.askComment}
          data-first-focus
          rows={5}
          value={comment}
          fault={missing ? writing.publish.askMissing : undefined}
          onInput={(event) => setComment(event.currentTarget.value)}
        />
        <div class="dialog-buttons">
          <Button look="main" type="submit">
            {writing.publish.askDo}
          </Button>
          <Button onClick={onClose}>{texts.cancel}</Button>
        </div>
      </form>
    </Dialog>
  );
}
