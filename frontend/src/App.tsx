import { useEffect, useState } from 'preact/hooks';
import { ErrorBoundary, LocationProvider, useLocation } from 'preact-iso';
import type { Language } from './api/types';
import { hasTexts, LanguageContext, loadTexts } from './i18n';
import { Desk, isDesk, languageOf, ownPages, Portal } from './routes';

export function App() {
  return (
    <LocationProvider scope={ownPages}>
      <Sides />
    </LocationProvider>
  );
}

/** Portal and desk each bring their own frame; neither downloads the other. */
function Sides() {
  const { path } = useLocation();
  const language = languageOf(path);
  const ready = useLoaded(language);
  if (!ready) return null;
  return (
    <LanguageContext.Provider value={language}>
      <ErrorBoundary>{isDesk(path) ? <Desk /> : <Portal />}</ErrorBoundary>
    </LanguageContext.Provider>
  );
}

const retryMs = 3000;

/** Whether the language's texts are here; fetches them after a step into the other language. */
function useLoaded(language: Language): boolean {
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (hasTexts(language)) return;
    let timer: ReturnType<typeof setTimeout>;
    const again = () => setAttempt(attempt + 1);
    loadTexts(language).then(again, () => {
      timer = setTimeout(again, retryMs);
    });
    return () => clearTimeout(timer);
  }, [language, attempt]);
  return hasTexts(language);
}
