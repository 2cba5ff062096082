import type { Editor } from '@tiptap/core';
import { useEffect, useRef } from 'preact/hooks';
import { useDeskTexts } from '../deskTexts';
import { ToolIcon } from './ToolIcon';
import { type Asking, blockLevel, blockLevels, setBlockLevel, type Tool, tableTools, tools } from './tools';

type Ask = (what: Asking | 'pictureWords') => void;

/** One stop for Tab; the arrow keys walk through it. Alt+F10 comes here from the text, Escape goes back. */
export function Toolbar({ editor, label, onAsk }: { editor: Editor; label: string; onAsk: Ask }) {
  const texts = useDeskTexts();
  const bar = useRef<HTMLDivElement>(null);
  useShortcuts(editor, bar, onAsk);
  useEffect(() => rove(bar.current));
  const level = blockLevel(editor);
  return (
    <div
      ref={bar}
      class="toolbar"
      role="toolbar"
      aria-label={texts.text.toolbar(label)}
      onKeyDown={(event) => walk(event, bar.current, editor)}
    >
      <div class="tool-row">
        <select
          class="tool-block"
          aria-label={texts.text.block}
          title={`${texts.text.block} (Ctrl+Alt+0, 2, 3, 4)`}
          onChange={(event) => setBlockLevel(editor, Number(event.currentTarget.value))}
        >
          {blockLevels.map((each) => (
            <option key={each} value={each} selected={each === level}>
              {texts.text.blocks[each]}
            </option>
          ))}
        </select>
        {tools.map((group) => (
          <span key={group[0]?.name} class="tool-group">
            {group.map((tool) => (
              <ToolButton
                key={tool.name}
                tool={tool}
                editor={editor}
                label={texts.text[tool.name]}
                onAsk={onAsk}
              />
            ))}
          </span>
        ))}
      </div>
      <Context editor={editor} onAsk={onAsk} />
    </div>
  );
}

/** What can be done with the table, picture or embed that the cursor is at. */
function Context({ editor, onAsk }: { editor: Editor; onAsk: Ask }) {
  const texts = useDeskTexts();
  const remove = (
    <TextButton label={texts.remove} onClick={() => editor.chain().focus().deleteSelection().run()} />
  );
  if (editor.isActive('table')) {
    return (
      <span class="tool-row is-context">
        {tableTools.map((tool) => (
          <TextButton key={tool.name} label={texts.text[tool.name]} onClick={() => tool.run?.(editor)} />
        ))}
      </span>
    );
  }
  if (editor.isActive('image')) {
    return (
      <span class="tool-row is-context">
        <TextButton label={texts.text.pictureWords} onClick={() => onAsk('pictureWords')} />
        <TextButton label={texts.text.pictureOther} onClick={() => onAsk('image')} />
        {remove}
      </span>
    );
  }
  if (editor.isActive('embed')) {
    return (
      <span class="tool-row is-context">
        <TextButton label={texts.text.embedChange} onClick={() => onAsk('embed')} />
        {remove}
      </span>
    );
  }
  return null;
}

function ToolButton({
  tool,
  editor,
  label,
  onAsk,
}: {
  tool: Tool;
  editor: Editor;
  label: string;
  onAsk: Ask;
}) {
  if (tool.only && !tool.only(editor)) return null;
  const keys = tool.keys?.replace('Control', 'Ctrl');
  return (
    <button
      type="button"
      class="tool"
      aria-label={label}
      aria-pressed={tool.toggles ? editor.isActive(tool.name) : undefined}
      aria-keyshortcuts={tool.keys}
      data-tip={keys ? `${label} (${keys})` : label}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => (tool.asks ? onAsk(tool.asks) : tool.run?.(editor))}
    >
      <ToolIcon name={tool.name} />
    </button>
  );
}

function TextButton({ label, onClick }: { label: string; onClick: () => void }) {
  return (
    <button
      type="button"
      class="tool is-words"
      onMouseDown={(event) => event.preventDefault()}
      onClick={onClick}
    >
      {label}
    </button>
  );
}

const stops = 'button, select';

/** Exactly one tool takes part in the Tab order. */
function rove(bar: HTMLElement | null, to?: HTMLElement): void {
  const all = [...(bar?.querySelectorAll<HTMLElement>(stops) ?? [])];
  const current = to ?? all.find((stop) => stop.tabIndex === 0 && stop === document.activeElement) ?? all[0];
  for (const stop of all) stop.tabIndex = stop === current ? 0 : -1;
}

function walk(event: KeyboardEvent, bar: HTMLElement | null, editor: Editor): void {
  if (event.key === 'Escape') {
    editor.commands.focus();
    return;
  }
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (!step || !bar) return;
  event.preventDefault();
  const all = [...bar.querySelectorAll<HTMLElement>(stops)];
  const at = all.indexOf(event.target as HTMLElement);
  const next = all[(at + step + all.length) % all.length];
  if (!next) return;
  rove(bar, next);
  next.focus();
}

/** Keys for what opens a dialog; those that change the text by themselves belong to the editor's own extensions. */
function useShortcuts(editor: Editor, bar: { current: HTMLElement | null }, onAsk: Ask): void {
  useEffect(() => {
    const element = editor.view.dom;
    const onKeyDown = (event: KeyboardEvent) => {
      const control = event.ctrlKey || event.metaKey;
      const key = event.key.toLowerCase();
      if (event.altKey && event.key === 'F10')
        bar.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
      else if (control && !event.altKey && key === 'k') onAsk('link');
      else if (control && event.altKey && key === 'p') onAsk('image');
      else if (control && event.altKey && key === 'e') onAsk('embed');
      else if (control && event.altKey && key === 't')
        tools
          .flat()
          .find((tool) => tool.name === 'table')
          ?.run?.(editor);
      else if (event.key === 'Enter' && editor.isActive('image')) onAsk('pictureWords');
      else if (event.key === 'Enter' && editor.isActive('embed')) onAsk('embed');
      else return;
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    element.addEventListener('keydown', onKeyDown, { capture: true });
    return () => element.removeEventListener('keydown', onKeyDown, { capture: true });
  }, [editor]);
}
