import { useQuery, useQueryClient } from '@tanstack/preact-query';
import { useState } from 'preact/hooks';
import type { AccountCard, Page } from '../../api/types';
import { Button } from '../../design/Button';
import { List } from '../../design/List';
import { useDesk } from '../DeskContext';
import { useTrying } from '../problems/useTrying';
import { useToast } from '../shell/Toasts';
import { downloadJson } from './downloadJson';
import { EraseDialog } from './EraseDialog';
import { usePeopleWords } from './usePeopleWords';

/** Who writes at the desk: what is held about them, and their name taken off once they are blocked. */
export function AccountList() {
  const { privacy: words } = usePeopleWords();
  const { api, me } = useDesk();
  const tell = useToast();
  const queries = useQueryClient();
  const [asking, ask] = useState<AccountCard>();
  const [trying, failure] = useTrying();
  const accounts = useQuery({
    queryKey: ['desk', 'privacy', 'accounts'],
    queryFn: ({ signal }) => api.get<Page<AccountCard>>('/privacy/accounts', signal),
  });
  const again = () => queries.invalidateQueries({ queryKey: ['desk', 'privacy', 'accounts'] });
  const path = (account: AccountCard) => `/privacy/accounts/${encodeURIComponent(account.subject)}`;

  return (
    <section class="privacy-part" aria-labelledby="accounts">
      <h2 id="accounts">{words.accounts}</h2>
      <p class="field-hint">{words.accountsLead}</p>
      {failure}
      <List class="rows">
        {accounts.data?.items.map((account) => (
          <li key={account.subject} class="due">
            <span>
              {account.name} {account.blockedAt && <em>({words.blocked})</em>}
            </span>
            <span class="field-buttons">
              <Button
                aria-label={`${words.export}: ${account.name}`}
                onClick={() =>
                  trying(async () =>
                    downloadJson(await api.get(path(account)), `account-${account.subject}.json`),
                  )
                }
              >
                {words.export}
              </Button>
              {account.blockedAt ? (
                <Button
                  look="danger"
                  aria-label={`${words.accountErase}: ${account.name}`}
                  onClick={() => ask(account)}
                >
                  {words.accountErase}
                </Button>
              ) : (
                account.subject !== me.subject && (
                  <Button
                    aria-label={`${words.block}: ${account.name}`}
                    onClick={() =>
                      trying(async () => {
                        await api.change('PUT', `/blocked-accounts/${encodeURIComponent(account.subject)}`);
                        tell({ text: words.blockDone });
                        await again();
                      })
                    }
                  >
                    {words.block}
                  </Button>
                )
              )}
            </span>
          </li>
        ))}
      </List>
      <EraseDialog
        open={asking !== undefined}
        text={words.accountEraseText}
        expected={asking?.name ?? ''}
        onClose={() => ask(undefined)}
        onErase={async (confirmation) => {
          if (asking) await api.change('POST', `${path(asking)}/_erase`, { body: { confirmation } });
          tell({ text: words.erased });
          await again();
        }}
      />
    </section>
  );
}
