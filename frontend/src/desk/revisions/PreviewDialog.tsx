import { useState } from 'preact/hooks';
import type { Language, RichTextDocument } from '../../api/types';
import { Dialog } from '../../design/Dialog';
import { RichText } from '../../design/RichText';
import { useDesk } from '../DeskContext';
import { useDeskTexts } from '../deskTexts';
import { useWriting } from '../editor/useWriting';
import { type Draft, valueAt } from '../items/draft';
import type { Kind } from '../kinds/kind';
import { usePicture } from '../media/pictures';
import { mediaIn, type TextNode } from '../text/richText';
import { useImages } from './useImages';

/** The words as the site will draw them, before anybody else sees them. */
export function PreviewDialog({
  kind,
  draft,
  open,
  onClose,
}: {
  kind: Kind;
  draft: Draft;
  open: boolean;
  onClose: () => void;
}) {
  const texts = useDeskTexts();
  const writing = useWriting();
  const { languages } = useDesk();
  const [language, setLanguage] = useState(languages[0] as Language);
  return (
    <Dialog title={writing.preview.title} open={open} onClose={onClose}>
      <div class="dialog-wide">
        <fieldset class="preview-languages" aria-label={writing.editor.languages}>
          {languages.map((each) => (
            <button
              key={each}
              type="button"
              class="button"
              aria-pressed={each === language}
              onClick={() => setLanguage(each)}
            >
              {texts.languageName[each]}
            </button>
          ))}
        </fieldset>
        <Preview kind={kind} draft={draft} language={language} />
      </div>
    </Dialog>
  );
}

function Preview({ kind, draft, language }: { kind: Kind; draft: Draft; language: Language }) {
  const writing = useWriting();
  const rich = kind.texts
    .filter((field) => field.input === 'rich')
    .map((field) => valueAt(draft, `texts.${language}.${field.name}`) as RichTextDocument | undefined);
  const images = useImages(rich.flatMap((text) => mediaIn(text as TextNode | undefined)));
  const cover = usePicture(draft.cover ? String(draft.cover) : null, 960);
  const { title, summary } = draft.texts?.[language] ?? {};
  if (!title && !rich.some(Boolean)) return <p class="field-hint">{writing.preview.empty}</p>;
  return (
    <article class="preview" lang={language}>
      <h1>{String(title ?? '')}</h1>
      {summary ? <p class="preview-lead">{String(summary)}</p> : null}
      {cover && <img src={cover} alt="" />}
      {rich.map((text, at) => (
        <RichText key={at} text={text} images={images} />
      ))}
    </article>
  );
}
