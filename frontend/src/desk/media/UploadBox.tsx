import { useRef, useState } from 'preact/hooks';
import { Button } from '../../design/Button';
import { useDesk } from '../DeskContext';
import { useWriting } from '../editor/useWriting';
import type { View } from '../items/deskView';
import { rememberMedia } from './pictures';
import { acceptedTypes, refusal, type UploadFault, upload, uploadFault } from './upload';

interface Progress {
  name: string;
  part: number;
  stop: () => void;
}

/** Takes a picture from the computer, by choosing or dropping it, and shows how far it is. */
export function UploadBox({ onUploaded }: { onUploaded: (view: View) => void }) {
  const writing = useWriting();
  const { api } = useDesk();
  const [progress, setProgress] = useState<Progress | null>(null);
  const [fault, setFault] = useState<UploadFault | null>(null);
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);

  const take = async (file: File | undefined) => {
    setOver(false);
    if (!file) return;
    const no = refusal(file);
    setFault(no);
    if (no) return;
    const aborter = new AbortController();
    const stop = () => aborter.abort();
    setProgress({ name: file.name, part: 0, stop });
    try {
      const view = await upload(
        api,
        file,
        (part) => setProgress({ name: file.name, part, stop }),
        aborter.signal,
      );
      rememberMedia(view);
      onUploaded(view);
    } catch (error) {
      if (!aborter.signal.aborted) setFault(uploadFault(error));
    } finally {
      setProgress(null);
      if (input.current) input.current.value = '';
    }
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is an extra way; the input does the same by keyboard
    <div
      class={over ? 'upload-box is-over' : 'upload-box'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        void take(event.dataTransfer?.files[0]);
      }}
    >
      <label class="field-label">
        {writing.media.upload}
        <input
          ref={input}
          type="file"
          accept={acceptedTypes.join(',')}
          disabled={progress !== null}
          onChange={(event) => void take(event.currentTarget.files?.[0])}
        />
      </label>
      <p class="field-hint">{writing.media.uploadHelp}</p>
      {progress && (
        <div class="upload-progress">
          <progress value={progress.part} aria-label={writing.media.uploading(progress.name)} />
          <span>{writing.media.progress(Math.round(progress.part * 100))}</span>
          <Button look="quiet" onClick={progress.stop}>
            {writing.media.stop}
          </Button>
        </div>
      )}
      {fault && (
        <p class="field-fault" role="alert">
          {writing.media[fault]}
        </p>
      )}
    </div>
  );
}
