import { QueryClient, QueryClientProvider } from '@tanstack/preact-query';
import Desk from './desk/Desk';

const queries = new QueryClient();

/** The desk with its server state; the portal reads through the window's own small cache. */
export default function DeskEntry() {
  return (
    <QueryClientProvider client={queries}>
      <Desk />
    </QueryClientProvider>
  );
}
