import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { ApiError } from '../../api/client';
import { Notice } from '../../design/Notice';
import { useDeskTexts } from '../deskTexts';
import { headlineOf } from './faults';

/** Does something that may be refused or out of reach, and gives what to say then. */
export function useTrying(): [(work: () => Promise<void>) => Promise<boolean>, ComponentChildren] {
  const texts = useDeskTexts();
  const [failed, setFailed] = useState<ApiError | null>(null);
  const trying = async (work: () => Promise<void>) => {
    setFailed(null);
    try {
      await work();
      return true;
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      setFailed(error);
      return false;
    }
  };
  return [trying, failed && <Notice fault title={headlineOf(failed, texts)} />];
}
