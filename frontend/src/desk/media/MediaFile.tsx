import { useWriting } from '../editor/useWriting';
import type { View } from '../items/deskView';
import { mediaDraft, usePicture } from './pictures';

/** The picture itself, above the words about it. */
export function MediaFile({ view }: { view: View }) {
  const writing = useWriting();
  const address = usePicture(view.id, 960);
  const { file } = mediaDraft(view);
  return (
    <figure class="media-file">
      {address && <img src={address} alt={file?.name ?? ''} />}
      {file && (
        <figcaption>
          {file.name}, {writing.media.size(file.width, file.height)}
        </figcaption>
      )}
    </figure>
  );
}
