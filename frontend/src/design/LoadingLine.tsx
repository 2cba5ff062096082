import { useEffect, useState } from 'preact/hooks';
import { useTexts } from '../i18n';

const patienceMs = 250;

/** The ribbons as a loading line; quick answers come before it shows. */
export function LoadingLine() {
  const [shown, show] = useState(false);
  const texts = useTexts();
  useEffect(() => {
    const timer = setTimeout(() => show(true), patienceMs);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div role="status" class="loading">
      {shown && (
        <>
          <div class="loading-line" />
          <span class="hidden-visually">{texts.loading}</span>
        </>
      )}
    </div>
  );
}
