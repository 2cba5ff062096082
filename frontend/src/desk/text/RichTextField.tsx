import { Editor } from '@tiptap/core';
import { useEffect, useId, useMemo, useReducer, useRef, useState } from 'preact/hooks';
import type { Language } from '../../api/types';
import { useDesk } from '../DeskContext';
import { same } from '../items/same';
import { mediaDraft, mediaView, pictureAddress } from '../media/pictures';
import { cleanDocument } from './clean';
import type { PictureSource } from './pictureNode';
import type { Document, TextNode } from './richText';
import { schemaExtensions } from './schema';
import { TextDialogs } from './TextDialogs';
import { Toolbar } from './Toolbar';
import type { Asking } from './tools';
import { useRichWords } from './useRichWords';

export interface RichTextFieldProps {
  label: string;
  language: Language;
  value: Document | null;
  fault?: string;
  readOnly: boolean;
  onChange: (value: Document | null) => void;
}

const pictureWidth = 640;

/** A text in the restricted rich text of the contract, edited as it will look. */
export function RichTextField({ label, language, value, fault, readOnly, onChange }: RichTextFieldProps) {
  const rich = useRichWords();
  const id = useId();
  const place = useRef<HTMLDivElement>(null);
  const [editor, setEditor] = useState<Editor | null>(null);
  const [asking, setAsking] = useState<Asking | 'pictureWords' | null>(null);
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const given = useRef<Document | null>(value);
  const keystrokes = useRef(0);
  const tell = useRef(onChange);
  tell.current = onChange;
  const pictures = usePictureSource(language);

  useEffect(() => {
    const made = new Editor({
      element: place.current,
      extensions: schemaExtensions(pictures),
      content: value ?? undefined,
      editable: !readOnly,
      injectCSS: false,
      editorProps: {
        attributes: {
          role: 'textbox',
          'aria-multiline': 'true',
          'aria-readonly': String(readOnly),
          'aria-labelledby': `${id}-label`,
          'aria-describedby': `${id}-help`,
          class: 'rich-text written',
          lang: language,
        },
      },
      onUpdate: ({ editor: changed }) => {
        given.current = cleanDocument(changed.getJSON() as TextNode);
        keystrokes.current += 1;
        tell.current(given.current);
      },
      onTransaction: () => redraw(undefined),
    });
    setEditor(made);
    return () => made.destroy();
  }, []);

  // The text was replaced from elsewhere: merged, restored or thrown away. What was typed after this
  // was drawn is newer than the value that it was drawn with.
  const drawnAt = keystrokes.current;
  useEffect(() => {
    if (!editor || keystrokes.current !== drawnAt || same(value, given.current)) return;
    given.current = value;
    editor.commands.setContent(value ?? '', { emitUpdate: false });
  }, [value, editor]);

  useEffect(() => editor?.setEditable(!readOnly, false), [editor, readOnly]);

  return (
    <div class={`field rich-field ${fault ? 'is-wrong' : ''} ${readOnly ? 'is-read-only' : ''}`}>
      <span class="field-label" id={`${id}-label`}>
        {label}
      </span>
      <div class="rich-frame">
        {editor && !readOnly && <Toolbar editor={editor} label={label} onAsk={setAsking} />}
        <div
          ref={place}
          class="rich-place"
          data-placeholder={editor?.isEmpty && !readOnly ? rich.placeholder : undefined}
        />
      </div>
      <span class="hidden-visually" id={`${id}-help`}>
        {rich.help}
      </span>
      {fault && <span class="field-fault">{fault}</span>}
      {editor && (
        <TextDialogs editor={editor} asking={asking} pictures={pictures} onClose={() => setAsking(null)} />
      )}
    </div>
  );
}

function usePictureSource(language: Language): PictureSource {
  const { api } = useDesk();
  const rich = useRichWords();
  return useMemo(
    () => ({
      withoutAlt: rich.noAlt,
      find: async (media) => {
        const [url, view] = await Promise.all([
          pictureAddress(api, media, pictureWidth),
          mediaView(api, media),
        ]);
        const draft = mediaDraft(view);
        return { url, alt: draft.decorative ? '' : (draft.texts?.[language]?.alt ?? null) };
      },
    }),
    [],
  );
}
