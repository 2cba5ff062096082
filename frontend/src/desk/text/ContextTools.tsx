import type { Editor } from '@tiptap/core';
import { useDeskTexts } from '../deskTexts';
import { ToolRow } from './ToolRow';
import { type Asking, tableTools } from './tools';

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
  const remove = (
    <TextButton label={texts.remove} onClick={() => editor.chain().focus().deleteSelection().run()} />
  );
  const row = { class: 'is-context', onLeave };
  if (editor.isActive('table')) {
    return (
      <ToolRow {...row} label={texts.text.tableTools}>
        {tableTools.map((tool) => (
          <TextButton key={tool.name} label={texts.text[tool.name]} onClick={() => tool.run?.(editor)} />
        ))}
      </ToolRow>
    );
  }
  if (editor.isActive('image')) {
    return (
      <ToolRow {...row} label={texts.text.pictureTools}>
        <TextButton label={texts.text.pictureWords} onClick={() => onAsk('pictureWords')} />
        <TextButton label={texts.text.pictureOther} onClick={() => onAsk('image')} />
        {remove}
      </ToolRow>
    );
  }
  if (editor.isActive('embed')) {
    return (
      <ToolRow {...row} label={texts.text.embedTools}>
        <TextButton label={texts.text.embedChange} onClick={() => onAsk('embed')} />
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
