import { apiAddress } from './client';
import type { Settings } from './types';
import { useWindow } from './window';

export function useSettings() {
  return useWindow<Settings>(apiAddress('/settings'));
}
