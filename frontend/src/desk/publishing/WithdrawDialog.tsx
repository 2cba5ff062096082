import { useState } from 'preact/hooks';
import { Button } from '../../design/Button';
import { Dialog } from '../../design/Dialog';
import { useDeskTexts } from '../deskTexts';
import { useWriting } from '../editor/useWriting';
import { FaultSummary } from '../problems/FaultSummary';
import type { Faults } from '../problems/faults';

export function WithdrawDialog({
  open,
  title,
  onWithdraw,
  onClose,
}: {
  open: boolean;
  title: string;
  onWithdraw: () => Promise<Faults | null>;
  onClose: () => void;
}) {
  const texts = useDeskTexts();
  const writing = useWriting();
  const [faults, setFaults] = useState<Faults | null>(null);
  const withdraw = async () => {
    const refused = await onWithdraw();
    setFaults(refused);
    if (!refused) onClose();
  };
  return (
    <Dialog title={writing.publish.withdrawTitle} open={open} onClose={onClose}>
      <div class="dialog-form">
        <FaultSummary faults={faults} onFollow={onClose} />
        <p>{writing.publish.withdrawText(title)}</p>
        <div class="dialog-buttons">
          <Button look="danger" onClick={withdraw}>
            {writing.publish.withdrawDo}
          </Button>
          <Button onClick={onClose}>{texts.cancel}</Button>
        </div>
      </div>
    </Dialog>
  );
}
