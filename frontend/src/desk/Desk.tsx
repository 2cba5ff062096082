import './desk.css';
import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/preact-query';
import { useEffect, useState } from 'preact/hooks';
import { ApiError, apiAddress, send } from '../api/client';
import type { Settings } from '../api/types';
import { LoadingLine } from '../design/LoadingLine';
import { LanguageContext } from '../i18n';
import { DeskProvider, type DeskSurroundings } from './DeskContext';
import { chooseLanguage, chosenLanguage, DeskTextsProvider, useLoadedTexts } from './deskTexts';
import { ToastProvider } from './shell/Toasts';
import { Workplace } from './shell/Workplace';
import { SignInPage } from './signin/SignInPage';
import { useSession } from './signin/useSession';
import { BrowserDrafts } from './working/browserDrafts';

const minute = 60_000;

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: minute,
      // A wrong question stays wrong; only what may pass by itself is asked again.
      retry: (failures, error) => failures < 2 && !(error instanceof ApiError && isLasting(error.status)),
    },
  },
});

function isLasting(status: number): boolean {
  return status >= 400 && status < 500 && status !== 408 && status !== 429;
}

/** The place where editors work; it starts with who you are. */
export default function Desk() {
  const [language, setLanguage] = useState(chosenLanguage);
  const texts = useLoadedTexts(language);
  const switchLanguage = () => {
    const other = language === 'nl' ? 'en' : 'nl';
    chooseLanguage(other);
    setLanguage(other);
  };
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  if (!texts) return <LoadingLine />;
  return (
    <LanguageContext.Provider value={language}>
      <DeskTextsProvider value={texts}>
        <QueryClientProvider client={queries}>
          <Door onSwitchLanguage={switchLanguage} />
        </QueryClientProvider>
      </DeskTextsProvider>
    </LanguageContext.Provider>
  );
}

function Door({ onSwitchLanguage }: { onSwitchLanguage: () => void }) {
  const settings = useQuery({
    queryKey: ['settings'],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: ({ signal }) => send<Settings>(apiAddress('/settings'), { signal }).then((reply) => reply.data),
  });
  const [state, signIn] = useSession(settings.data?.signIn);
  const [surroundings, setSurroundings] = useState<DeskSurroundings | null>(null);

  if (state.is !== 'in' || !settings.data) {
    return (
      <SignInPage
        region={settings.data?.region.name ?? ''}
        state={settings.isError ? { is: 'out', failed: true } : state}
        onSignIn={settings.isError ? () => settings.refetch() : signIn}
      />
    );
  }
  if (!surroundings || surroundings.session !== state.session) {
    const { session, api, me } = state;
    const drafts = new BrowserDrafts(me.subject);
    setSurroundings({ session, api, me, drafts, languages: settings.data.languages });
    return null;
  }
  return (
    <DeskProvider value={surroundings}>
      <ToastProvider>
        <Workplace region={settings.data.region.name} onSwitchLanguage={onSwitchLanguage} />
      </ToastProvider>
    </DeskProvider>
  );
}
