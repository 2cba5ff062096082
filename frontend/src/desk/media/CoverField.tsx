import { useState } from 'preact/hooks';
import { Button } from '../../design/Button';
import { Dialog } from '../../design/Dialog';
import { useDesk } from '../DeskContext';
import { useDeskTexts } from '../deskTexts';
import { useWriting } from '../editor/useWriting';
import { fieldPlace } from '../problems/fieldPlace';
import { NoneChosen } from '../references/NoneChosen';
import { MediaPicker } from './MediaPicker';
import { altIn, MediaWords } from './MediaWords';
import { mediaDraft, useMedia, usePicture } from './pictures';

export interface CoverFieldProps {
  name: string;
  label: string;
  value: string | null;
  disabled: boolean;
  fault?: string;
  onChange: (media: string | null) => void;
}

export function CoverField({ name, label, value, disabled, fault, onChange }: CoverFieldProps) {
  const texts = useDeskTexts();
  const writing = useWriting();
  const [asking, setAsking] = useState<'picture' | 'words' | null>(null);
  const close = () => setAsking(null);
  return (
    <fieldset class="field cover-field" {...fieldPlace(name)}>
      <legend class="field-label">{label}</legend>
      {value && <CoverPicture media={value} />}
      {disabled && !value && <NoneChosen />}
      {!disabled && (
        <div class="field-buttons">
          {value && <Button onClick={() => setAsking('words')}>{writing.media.words}</Button>}
          <Button onClick={() => setAsking('picture')}>
            {value ? writing.media.change : writing.media.choose}
          </Button>
          {value && (
            <Button look="quiet" onClick={() => onChange(null)}>
              {texts.remove}
            </Button>
          )}
        </div>
      )}
      {fault && <span class="field-fault">{fault}</span>}
      <MediaPicker
        open={asking === 'picture'}
        onClose={close}
        onPick={(media) => {
          onChange(media);
          close();
        }}
      />
      {value && <WordsDialog media={value} open={asking === 'words'} onClose={close} onDone={close} />}
    </fieldset>
  );
}

function WordsDialog({
  media,
  open,
  onClose,
  onDone,
}: {
  media: string;
  open: boolean;
  onClose: () => void;
  onDone: () => void;
}) {
  const writing = useWriting();
  const view = useMedia(media);
  return (
    <Dialog title={writing.media.describe} open={open && Boolean(view)} onClose={onClose}>
      <div class="dialog-wide">
        {view && (
          <MediaWords view={view} doneLabel={writing.media.saveWords} onDone={onDone} onBack={onClose} />
        )}
      </div>
    </Dialog>
  );
}

function CoverPicture({ media }: { media: string }) {
  const writing = useWriting();
  const { languages } = useDesk();
  const address = usePicture(media, 640);
  const view = useMedia(media);
  if (address === null || view === null) return <p class="field-fault">{writing.media.gone}</p>;
  const alt = view && altIn(mediaDraft(view), languages);
  return (
    <figure>
      <span class="cover-frame">{address && <img src={address} alt={alt ?? ''} />}</span>
      {view && <figcaption>{alt ?? writing.media.withoutAlt}</figcaption>}
    </figure>
  );
}
