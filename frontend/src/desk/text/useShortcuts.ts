import type { Editor } from '@tiptap/core';
import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Ask } from './ContextTools';
import { insertTable } from './insertBlock';

/** Keys for what opens a dialog; those that change the text by themselves belong to the editor's own extensions. */
export function useShortcuts(editor: Editor, toolbar: RefObject<HTMLElement>, onAsk: Ask): void {
  useEffect(() => {
    const element = editor.view.dom;
    const onKeyDown = (event: KeyboardEvent) => {
      const act = actionOf(event, editor, toolbar, onAsk);
      if (!act) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      act();
    };
    element.addEventListener('keydown', onKeyDown, { capture: true });
    return () => element.removeEventListener('keydown', onKeyDown, { capture: true });
  }, [editor]);
}

function actionOf(
  event: KeyboardEvent,
  editor: Editor,
  toolbar: RefObject<HTMLElement>,
  onAsk: Ask,
): (() => void) | undefined {
  // AltGr arrives as Ctrl+Alt where it types a sign, the euro among them.
  if (event.getModifierState('AltGraph')) return undefined;
  const control = event.ctrlKey || event.metaKey;
  const key = event.key.toLowerCase();
  if (event.altKey && event.key === 'F10')
    return () => toolbar.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  if (control && !event.altKey && key === 'k') return () => onAsk('link');
  if (control && event.altKey && key === 'p') return () => onAsk('image');
  if (control && event.altKey && key === 'e') return () => onAsk('embed');
  if (control && event.altKey && key === 't') return () => insertTable(editor);
  if (event.key === 'Enter' && editor.isActive('image')) return () => onAsk('pictureWords');
  if (event.key === 'Enter' && editor.isActive('embed')) return () => onAsk('embed');
  return undefined;
}
