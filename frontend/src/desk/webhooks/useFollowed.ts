import { useDeskTexts } from '../deskTexts';
import type { Collection } from '../kinds/kind';
import { kinds } from '../kinds/kinds';

/** The lists that a webhook can follow, by what the desk calls them: all but pictures, which come with what shows them. */
export function useFollowed(): { collection: Collection; label: string }[] {
  const texts = useDeskTexts();
  return kinds
    .filter(({ madeByUpload }) => !madeByUpload)
    .map(({ collection }) => ({ collection, label: texts.kinds[collection].many }));
}
