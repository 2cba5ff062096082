import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Language } from '../../api/types';
import { useDesk } from '../DeskContext';
import { useDeskTexts } from '../deskTexts';
import { valueAt } from '../items/draft';
import type { Kind } from '../kinds/kind';
import type { Faults } from '../problems/faults';
import type { BenchState } from '../working/benchState';
import type { Workbench } from '../working/workbench';
import { TextInput } from './TextInput';
import { useWriting } from './useWriting';

/** The place of a fault where no language has words yet; it shows where they begin. */
const wordless = 'texts';

export interface FieldsProps {
  kind: Kind;
  bench: Workbench;
  state: BenchState;
  faults: Faults | null;
  readOnly: boolean;
}

/** The languages side by side, field beside field; on a phone one at a time. */
export function LanguageColumns({
  standing,
  ...props
}: FieldsProps & { standing?: (language: Language) => ComponentChildren }) {
  const texts = useDeskTexts();
  const writing = useWriting();
  const { languages } = useDesk();
  const [shown, show] = useState(languages[0]);
  return (
    <>
      <fieldset class="shown-language" aria-label={writing.editor.languages}>
        {languages.map((language) => (
          <button
            key={language}
            type="button"
            class="button"
            aria-pressed={language === shown}
            onClick={() => show(language)}
          >
            {texts.languageName[language]}
          </button>
        ))}
      </fieldset>
      <div
        class="language-columns"
        style={{ '--languages': languages.length, '--fields': props.kind.texts.length + 1 }}
      >
        {languages.map((language) => (
          <Column
            key={language}
            {...props}
            language={language}
            shown={language === shown}
            onReveal={() => show(language)}
            standing={standing?.(language)}
          />
        ))}
      </div>
    </>
  );
}

function Column({
  kind,
  bench,
  state,
  faults,
  readOnly,
  language,
  shown,
  onReveal,
  standing,
}: FieldsProps & { language: Language; shown: boolean; onReveal: () => void; standing: ComponentChildren }) {
  const texts = useDeskTexts();
  const { languages } = useDesk();
  const section = useRef<HTMLElement>(null);

  // A fault in the language that is out of sight brings it into sight.
  useEffect(() => {
    const element = section.current;
    element?.addEventListener('desk-reveal', onReveal);
    return () => element?.removeEventListener('desk-reveal', onReveal);
  }, [onReveal]);

  return (
    <section
      ref={section}
      class={shown ? 'language-column is-shown' : 'language-column'}
      aria-labelledby={`in-${language}`}
    >
      <div class="column-head">
        <h2 id={`in-${language}`}>{texts.languageName[language]}</h2>
        {standing}
      </div>
      {kind.texts.map((field) => {
        const path = `texts.${language}.${field.name}`;
        const first = field === kind.texts[0] && language === languages[0];
        return (
          <TextInput
            key={path}
            kind={kind}
            field={field}
            path={path}
            language={language}
            draft={state.draft}
            value={valueAt(state.draft, path)}
            fault={
              faults?.faults.find((fault) => fault.path === path || (first && fault.path === wordless))?.words
            }
            readOnly={readOnly}
            onChange={(value) => bench.change(path, value)}
          />
        );
      })}
    </section>
  );
}
