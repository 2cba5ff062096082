import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { useTexts } from '../i18n';
import { Button } from './Button';

export interface DialogProps {
  title: string;
  open: boolean;
  onClose: () => void;
  children: ComponentChildren;
}

/**
 * The browser's own modal dialog: it keeps the focus inside, closes with Escape and gives the focus back.
 * What carries `data-first-focus` has the focus first, else the button that closes.
 */
export function Dialog({ title, open, onClose, children }: DialogProps) {
  const element = useRef<HTMLDialogElement>(null);
  // the event of a closing comes later, when it may be open again for something else
  const closing = useRef(false);
  const id = useId();
  const texts = useTexts();

  useEffect(() => {
    const dialog = element.current;
    if (open && !dialog?.open) {
      dialog?.showModal();
      dialog?.querySelector<HTMLElement>('[data-first-focus]')?.focus();
    }
    if (!open && dialog?.open) {
      closing.current = true;
      dialog.close();
    }
  }, [open]);

  const closed = () => {
    if (!closing.current) onClose();
    closing.current = false;
  };

  return (
    <dialog ref={element} class="dialog" aria-labelledby={id} onClose={closed}>
      {open && (
        <>
          <div class="dialog-head">
            <h2 id={id}>{title}</h2>
            <Button look="quiet" onClick={onClose}>
              {texts.nav.close}
            </Button>
          </div>
          {children}
        </>
      )}
    </dialog>
  );
}
