import type { Editor } from '@tiptap/core';
import { Later } from '../shell/Later';
import { EmbedDialog } from './EmbedDialog';
import { insertBlock } from './insertBlock';
import { LinkDialog } from './LinkDialog';
import { PictureWordsDialog } from './PictureWordsDialog';
import type { PictureSource } from './pictureNode';
import type { Asking } from './tools';

/** The questions that come before a link, picture or embed stands in the text; then the cursor goes back to it. */
export function TextDialogs({
  editor,
  asking,
  pictures,
  onClose,
}: {
  editor: Editor;
  asking: Asking | 'pictureWords' | null;
  pictures: PictureSource;
  onClose: () => void;
}) {
  const close = () => {
    onClose();
    editor.commands.focus();
  };
  const pick = (media: string) => {
    onClose();
    insertBlock(editor, { type: 'image', attrs: { media, alt: null, caption: null } });
  };
  return (
    <>
      <LinkDialog editor={editor} open={asking === 'link'} onClose={close} />
      <EmbedDialog editor={editor} open={asking === 'embed'} onClose={close} />
      <PictureWordsDialog
        editor={editor}
        pictures={pictures}
        open={asking === 'pictureWords'}
        onClose={close}
      />
      {asking === 'image' && (
        <Later load={() => import('../media/MediaPicker')}>
          {({ MediaPicker }) => <MediaPicker open onPick={pick} onClose={close} />}
        </Later>
      )}
    </>
  );
}
