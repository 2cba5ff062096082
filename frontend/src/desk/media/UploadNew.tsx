import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { Button } from '../../design/Button';
import { Dialog } from '../../design/Dialog';
import { itemAddress } from '../address';
import { useDeskTexts } from '../deskTexts';
import { Later } from '../shell/Later';

/** A medium is made by bringing its file; the words come after, on its own page. */
export function UploadNew() {
  const texts = useDeskTexts();
  const { route } = useLocation();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button look="main" onClick={() => setOpen(true)}>
        {texts.kinds.media.new}
      </Button>
      <Dialog title={texts.kinds.media.new} open={open} onClose={() => setOpen(false)}>
        <Later load={() => import('./UploadBox')}>
          {({ UploadBox }) => <UploadBox onUploaded={(view) => route(itemAddress('media', view.id))} />}
        </Later>
      </Dialog>
    </>
  );
}
