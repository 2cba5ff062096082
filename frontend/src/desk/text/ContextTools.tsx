import type { Editor } from '@tiptap/core';
import { useDeskTexts } from '../deskTexts';
import { ToolRow } from './ToolRow';
import { type Asking, tableTools } from './tools';
import { useRichWords } from './useRichWords';

export type Ask = (what: Asking | 'pictureWords') => void;

/** What can be done with the table, picture or embed that the cursor is at. */
export function ContextTools({
  editor,
  onAsk,
  onLeave,
}: {
  editor: Editor;
  onAsk: Ask;
  onLeave: () => void;
}) {
  const texts = useDeskTexts();
  const rich = useRichWords();
  const remove = (
    <TextButton label={texts.remove} onClick={() => editor.chain().focus().deleteSelection().run()} />
  );
  const row = { class: 'is-context', onLeave };
  if (editor.isActive('table')) {
    return (
      <ToolRow {...row} label={rich.tableTools}>
        {tableTools.map((tool) => (
          <TextButton key={tool.name} label={rich[tool.name]} onClick={() => tool.run?.(editor)} />
        ))}
      </ToolRow>
    );
  }
  if (editor.isActive('image')) {
    return (
      <ToolRow {...row} label={rich.pictureTools}>
        <TextButton label={rich.pictureWords} onClick={() => onAsk('pictureWords')} />
        <TextButton label={rich.pictureOther} onClick={() => onAsk('image')} />
        {remove}
      </ToolRow>
    );
  }
  if (editor.isActive('embed')) {
    return (
      <ToolRow {...row} label={rich.embedTools}>
        <TextButton label={rich.embedChange} onClick={() => onAsk('embed')} />
        {remove}
      </ToolRow>
    );
  }
  return null;
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
