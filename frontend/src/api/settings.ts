import { apiAddress } from './client';
import { useWindow } from './queries';
import type { Settings } from './types';

export function useSettings() {
  return useWindow<Settings>(apiAddress('/settings'));
}
