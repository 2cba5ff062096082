import { Button } from '../../design/Button';
import { LoadingLine } from '../../design/LoadingLine';
import { Notice } from '../../design/Notice';
import { useDeskTexts } from '../deskTexts';
import type { Kind } from '../kinds/kind';
import { useLater } from '../shell/useLater';

/** The list comes first; the page that edits one item follows when one is opened. */
export function LazyItemPage(props: { kind: Kind; id: string }) {
  const texts = useDeskTexts();
  const { module, failed, again } = useLater(() => import('./ItemPage'));
  if (module) return <module.ItemPage {...props} />;
  if (!failed) return <LoadingLine />;
  return (
    <Notice fault title={texts.editor.failed}>
      <Button onClick={again}>{texts.again}</Button>
    </Notice>
  );
}
