import { ApiError } from '../../api/client';
import type { View } from '../items/deskView';
import type { DeskApi } from '../signin/deskApi';

export const acceptedTypes = ['image/jpeg', 'image/png', 'image/webp'];
export const maxBytes = 15 * 1024 * 1024;

export type UploadFault = 'wrongType' | 'tooLarge' | 'failed';

/** Why a file cannot be sent at all; null when it can. The server judges by content, this by what the browser says. */
export function refusal(file: Pick<File, 'type' | 'size'>): UploadFault | null {
  if (!acceptedTypes.includes(file.type)) return 'wrongType';
  return file.size > maxBytes ? 'tooLarge' : null;
}

/** Sends a picture with word of its progress; fetch cannot tell how far it is. */
export async function upload(
  api: DeskApi,
  file: File,
  onProgress: (part: number) => void,
  signal: AbortSignal,
): Promise<View> {
  const authorization = await api.authorization();
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', api.address(`/media?fileName=${encodeURIComponent(file.name)}`));
    request.responseType = 'json';
    for (const [name, value] of Object.entries(authorization)) request.setRequestHeader(name, value);
    request.setRequestHeader('Content-Type', file.type);
    request.upload.onprogress = (event) => event.lengthComputable && onProgress(event.loaded / event.total);
    request.onload = () =>
      request.status === 201
        ? resolve(request.response as View)
        : reject(new ApiError({ type: '', title: 'Refused', ...request.response, status: request.status }));
    request.onerror = () =>
      reject(new ApiError({ type: '/problems/unreachable', title: 'Unreachable', status: 0 }));
    request.onabort = () => reject(new DOMException('Stopped', 'AbortError'));
    signal.addEventListener('abort', () => request.abort());
    request.send(file);
  });
}

export function uploadFault(error: unknown): UploadFault {
  const status = error instanceof ApiError ? error.status : 0;
  if (status === 413) return 'tooLarge';
  return status === 400 || status === 415 ? 'wrongType' : 'failed';
}
