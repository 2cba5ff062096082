import { type ComponentChildren, createContext } from 'preact';
import { useCallback, useContext, useEffect, useState } from 'preact/hooks';
import { Button } from '../../design/Button';
import { useDeskTexts } from '../deskTexts';

export interface Toast {
  text: string;
  action?: { label: string; run: () => void };
}

const Tell = createContext<(toast: Toast) => void>(() => undefined);

/** Says in a corner what has been done, with a way back where there is one. */
export function useToast(): (toast: Toast) => void {
  return useContext(Tell);
}

const seconds = 1000;
const shownFor = { plain: 7 * seconds, withAction: 30 * seconds };

export function ToastProvider({ children }: { children: ComponentChildren }) {
  const [toast, setToast] = useState<Toast | null>(null);
  const tell = useCallback((next: Toast) => setToast({ ...next }), []);

  useEffect(() => {
    if (!toast) return;
    const timer = setTimeout(() => setToast(null), toast.action ? shownFor.withAction : shownFor.plain);
    return () => clearTimeout(timer);
  }, [toast]);

  return (
    <Tell.Provider value={tell}>
      {children}
      <div class="toasts" role="status">
        {toast && <ToastPlate toast={toast} onDone={() => setToast(null)} />}
      </div>
    </Tell.Provider>
  );
}

function ToastPlate({ toast, onDone }: { toast: Toast; onDone: () => void }) {
  const texts = useDeskTexts();
  const { action } = toast;
  const act = () => {
    action?.run();
    onDone();
  };
  return (
    <div class="toast">
      <p>{toast.text}</p>
      {action && (
        <Button look="quiet" onClick={act}>
          {action.label}
        </Button>
      )}
      <Button look="quiet" onClick={onDone}>
        {texts.close}
      </Button>
    </div>
  );
}
