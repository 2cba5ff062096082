import { useState } from 'preact/hooks';
import type { Language, MediaDraft } from '../../api/types';
import { Button } from '../../design/Button';
import { TextAreaField, TextField } from '../../design/Field';
import { useDesk } from '../DeskContext';
import { useDeskTexts } from '../deskTexts';
import { useWriting } from '../editor/useWriting';
import type { View } from '../items/deskView';
import { type Draft, valueAt, withValue } from '../items/draft';
import { same } from '../items/same';
import { toSave } from '../items/toSave';
import { FaultSummary } from '../problems/FaultSummary';
import { type Faults, faultsOf } from '../problems/faults';
import { mediaDraft, rememberMedia, usePicture } from './pictures';

/** What a picture shows, in every language, and who made it. */
export function MediaWords({
  view,
  doneLabel,
  onDone,
  onBack,
}: {
  view: View;
  doneLabel: string;
  onDone: (saved: View) => void;
  onBack: () => void;
}) {
  const texts = useDeskTexts();
  const writing = useWriting();
  const { api, languages } = useDesk();
  const [draft, setDraft] = useState<Draft>(view.draft);
  const [faults, setFaults] = useState<Faults | null>(null);
  const address = usePicture(view.id, 640);
  const { file } = mediaDraft(view);
  const decorative = draft.decorative === true;

  const save = async (event: Event) => {
    event.preventDefault();
    if (same(draft, view.draft)) return onDone(view);
    try {
      const body = { decorative: false, ...toSave(draft) };
      const saved = await api.change<View>('PUT', `/media/${view.id}`, { body, version: view.version });
      rememberMedia(saved);
      onDone(saved);
    } catch (error) {
      setFaults(faultsOf(error, texts, 'media'));
    }
  };
  const set = (path: string) => (event: { currentTarget: { value: string } }) =>
    setDraft(withValue(draft, path, event.currentTarget.value));

  return (
    <form class="media-words" onSubmit={save}>
      <FaultSummary faults={faults} />
      <figure>
        {address && <img src={address} alt={altIn(mediaDraft(view), languages) ?? file?.name ?? ''} />}
        {file && (
          <figcaption>
            {file.name}, {writing.media.size(file.width, file.height)}
          </figcaption>
        )}
      </figure>
      <div class="media-words-fields">
        <p class="field-hint">{writing.media.describeWhy}</p>
        {languages.map((language) => (
          <TextAreaField
            key={language}
            label={`${texts.fields.alt} (${texts.languageName[language]})`}
            hint={writing.hints.alt}
            rows={2}
            lang={language}
            disabled={decorative}
            value={String(valueAt(draft, `texts.${language}.alt`) ?? '')}
            onInput={set(`texts.${language}.alt`)}
          />
        ))}
        <label class="check">
          <input
            type="checkbox"
            checked={decorative}
            onChange={(event) => setDraft({ ...draft, decorative: event.currentTarget.checked })}
          />
          <span>
            {texts.fields.decorative} <span class="field-hint">{writing.hints.decorative}</span>
          </span>
        </label>
        <TextField label={texts.fields.credit} value={String(draft.credit ?? '')} onInput={set('credit')} />
        <div class="dialog-buttons">
          <Button look="main" type="submit">
            {doneLabel}
          </Button>
          <Button onClick={onBack}>{texts.cancel}</Button>
        </div>
      </div>
    </form>
  );
}

export function altIn(draft: MediaDraft, languages: readonly Language[]): string | undefined {
  return languages.map((language) => draft.texts?.[language]?.alt).find(Boolean);
}
