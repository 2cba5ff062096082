import { useEffect } from 'preact/hooks';
import { useDeskTexts } from '../deskTexts';

/** Names the page in the browser's tab and to who reads by ear. */
export function useTitle(words: string | undefined): void {
  const { desk } = useDeskTexts();
  useEffect(() => {
    document.title = words ? `${words} · ${desk}` : desk;
  }, [words, desk]);
}
