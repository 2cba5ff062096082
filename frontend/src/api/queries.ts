import { QueryClient, type UseQueryResult, useQuery } from '@tanstack/preact-query';
import { ApiError, sameAddress, send } from './client';

const minute = 60_000;

export function createQueryClient(): QueryClient {
  const client = new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: minute,
        gcTime: 10 * minute,
        // A wrong question stays wrong; only what may pass by itself is asked again.
        retry: (failures, error) => failures < 2 && !(error instanceof ApiError && isLasting(error.status)),
      },
    },
  });
  for (const [address, data] of Object.entries(readFirstData())) {
    client.setQueryData([sameAddress(address)], data);
  }
  return client;
}

function isLasting(status: number): boolean {
  return status >= 400 && status < 500 && status !== 408 && status !== 429;
}

/** Answers that the server already put in the page, so that the first paint needs no request. */
export function readFirstData(page: Document = document): Record<string, unknown> {
  const text = page.getElementById('first-data')?.textContent;
  if (!text) return {};
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}

/** Reads one address of the window; the address is the key. Undefined asks nothing yet. */
export function useWindow<T>(address: string | undefined): UseQueryResult<T, Error> {
  return useQuery<T, Error>({
    queryKey: [address],
    enabled: address !== undefined,
    queryFn: ({ signal }) => send<T>(address ?? '', { signal }).then((reply) => reply.data),
  });
}
