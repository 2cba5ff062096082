import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { ApiError } from '../../api/client';
import { Notice } from '../../design/Notice';
import { usePeopleWords } from './usePeopleWords';

/** Does something that may be refused or out of reach, and gives what to say then. */
export function useTrying(): [(work: () => Promise<void>) => Promise<boolean>, ComponentChildren] {
  const { privacy: words } = usePeopleWords();
  const [failed, setFailed] = useState(false);
  const trying = async (work: () => Promise<void>) => {
    setFailed(false);
    try {
      await work();
      return true;
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      setFailed(true);
      return false;
    }
  };
  return [trying, failed && <Notice fault title={words.failed} />];
}
