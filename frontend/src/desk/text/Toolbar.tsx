import type { Editor } from '@tiptap/core';
import { useRef } from 'preact/hooks';
import { type Ask, ContextTools } from './ContextTools';
import { ToolIcon } from './ToolIcon';
import { ToolRow } from './ToolRow';
import { blockLevel, blockLevels, setBlockLevel, type Tool, tools } from './tools';
import { useRichWords } from './useRichWords';
import { useShortcuts } from './useShortcuts';

/** What can be done with the text; below it what can be done with the table, picture or embed at the cursor. */
export function Toolbar({ editor, label, onAsk }: { editor: Editor; label: string; onAsk: Ask }) {
  const rich = useRichWords();
  const row = useRef<HTMLDivElement>(null);
  useShortcuts(editor, row, onAsk);
  const level = blockLevel(editor);
  const leave = () => void editor.commands.focus();
  return (
    <div class="tools">
      <ToolRow label={rich.toolbar(label)} place={row} onLeave={leave}>
        <select
          class="tool-block"
          aria-label={rich.block}
          title={`${rich.block} (Ctrl+Alt+0, 2, 3, 4)`}
          onChange={(event) => setBlockLevel(editor, Number(event.currentTarget.value))}
        >
          {blockLevels.map((each) => (
            <option key={each} value={each} selected={each === level}>
              {rich.blocks[each]}
            </option>
          ))}
        </select>
        {tools.map((group) => (
          <span key={group[0]?.name} class="tool-group">
            {group.map((tool) => (
              <ToolButton key={tool.name} tool={tool} editor={editor} label={rich[tool.name]} onAsk={onAsk} />
            ))}
          </span>
        ))}
      </ToolRow>
      <ContextTools editor={editor} onAsk={onAsk} onLeave={leave} />
    </div>
  );
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
