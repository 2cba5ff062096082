import { useState } from 'preact/hooks';
import { Button } from '../../design/Button';
import { useDesk } from '../DeskContext';
import { useDeskTexts } from '../deskTexts';
import { fieldPlace } from '../problems/fieldPlace';
import { MediaPicker } from './MediaPicker';
import { altIn } from './MediaWords';
import { mediaDraft, useMedia, usePicture } from './pictures';

export function CoverField({
  value,
  disabled,
  onChange,
}: {
  value: string | null;
  disabled: boolean;
  onChange: (media: string | null) => void;
}) {
  const texts = useDeskTexts();
  const [picking, setPicking] = useState(false);
  return (
    <fieldset class="field cover-field" {...fieldPlace('cover')}>
      <legend class="field-label">{texts.fields.cover}</legend>
      {value && <CoverPicture media={value} />}
      {!disabled && (
        <div class="field-buttons">
          <Button onClick={() => setPicking(true)}>{value ? texts.media.change : texts.media.choose}</Button>
          {value && (
            <Button look="quiet" onClick={() => onChange(null)}>
              {texts.remove}
            </Button>
          )}
        </div>
      )}
      <MediaPicker
        open={picking}
        onClose={() => setPicking(false)}
        onPick={(media) => {
          onChange(media);
          setPicking(false);
        }}
      />
    </fieldset>
  );
}

function CoverPicture({ media }: { media: string }) {
  const texts = useDeskTexts();
  const { languages } = useDesk();
  const address = usePicture(media, 640);
  const view = useMedia(media);
  if (address === null || view === null) return <p class="field-fault">{texts.media.gone}</p>;
  const alt = view && altIn(mediaDraft(view), languages);
  return (
    <figure>
      <span class="cover-frame">{address && <img src={address} alt={alt ?? ''} />}</span>
      {view && <figcaption>{alt ?? texts.media.withoutAlt}</figcaption>}
    </figure>
  );
}
