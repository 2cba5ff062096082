import { useEffect, useState } from 'preact/hooks';
import { Notice } from '../../design/Notice';
import { useDesk } from '../DeskContext';
import { useDeskTexts } from '../deskTexts';
import { titleOf, titlesOf } from '../items/title';
import type { Kind } from '../kinds/kind';
import { namelessWords } from '../kinds/words';
import { MediaFile } from '../media/MediaFile';
import type { Values } from '../people/useValues';
import { FaultSummary } from '../problems/FaultSummary';
import { refusalWords } from '../problems/refusalWords';
import { LanguageStanding } from '../publishing/LanguageStanding';
import { leadsOn, nextSteps } from '../publishing/nextSteps';
import { Later } from '../shell/Later';
import { useTitle } from '../shell/useTitle';
import type { BenchState } from '../working/benchState';
import type { Workbench } from '../working/workbench';
import { EditorFoot } from './EditorFoot';
import { EditorHead } from './EditorHead';
import { LanguageColumns } from './LanguageColumns';
import { LeaveGuard } from './LeaveGuard';
import { OwnFields } from './OwnFields';
import { Resumed } from './Resumed';
import { StatementYear } from './StatementYear';
import type { Actions } from './useActions';
import { useWriting } from './useWriting';

export interface EditorProps {
  kind: Kind;
  bench: Workbench;
  state: BenchState;
  actions: Actions;
  /** What is known of a person, beside the draft. */
  values: Values | null;
}

export function ItemEditor({ kind, bench, state, actions, values }: EditorProps) {
  const texts = useDeskTexts();
  const writing = useWriting();
  const { me, languages } = useDesk();
  const { view, draft } = state;
  const readOnly = Boolean(view && !view.allowed.save.allowed);
  const publisher = me.roles.includes('publisher');
  const names = texts.kinds[kind.collection];
  const unkept = values?.dirty ?? false;
  const dirty = bench.dirty || unkept;
  const name = values?.shown.find(({ field }) => field === 'name')?.value;
  const title = name ?? titleOf(titlesOf(draft, languages), languages).words;
  const untitled = view ? namelessWords(kind.collection, texts) : names.new;
  const mainLanguage = view && languages.find((language) => leadsOn(nextSteps(view, language, publisher)[0]));
  useTitle(title ?? untitled);
  useSaveKey(actions.save, readOnly);

  const standing = (language: (typeof languages)[number] | null) =>
    view && (
      <LanguageStanding
        view={view}
        language={language}
        title={
          name ??
          titleOf(titlesOf(draft, language ? [language] : languages), languages).words ??
          namelessWords(kind.collection, texts)
        }
        publisher={publisher}
        dirty={dirty}
        main={language === null || language === mainLanguage}
        perform={actions.perform}
      />
    );

  return (
    <>
      <EditorHead
        kind={kind}
        dirty={dirty}
        unkept={unkept}
        state={state}
        actions={actions}
        readOnly={readOnly}
      />
      <h1 class="hidden-visually">{title ?? untitled}</h1>
      <FaultSummary faults={actions.faults} />
      {view?.trashedAt && <Notice title={writing.editor.inTrash} />}
      {readOnly && !view?.trashedAt && (
        <Notice title={writing.editor.readOnly(refusalWords(view?.allowed.save ?? {}, texts) ?? '')} />
      )}
      <Resumed bench={bench} state={state} />
      {kind.madeByUpload && view && <MediaFile view={view} />}
      {!kind.perLanguage && standing(null)}
      {kind.countsYear && <StatementYear draft={draft} />}
      {values && (
        <Later load={() => import('../people/PersonValues')}>
          {({ PersonValues }) => (
            <PersonValues values={values} isNew={!view} disabled={Boolean(view?.trashedAt)} />
          )}
        </Later>
      )}
      {kind.texts.length > 0 && (
        <LanguageColumns
          kind={kind}
          bench={bench}
          state={state}
          faults={actions.faults}
          readOnly={readOnly}
          standing={kind.perLanguage ? standing : undefined}
        />
      )}
      <OwnFields kind={kind} bench={bench} state={state} faults={actions.faults} readOnly={readOnly} />
      <EditorFoot kind={kind} bench={bench} title={title ?? untitled} perform={actions.perform} />
      <LeaveGuard bench={bench} dirty={dirty} unkept={unkept} kept={state.kept} onSave={actions.save} />
    </>
  );
}

/** Ctrl+S saves wherever the focus is, in a text too. */
function useSaveKey(save: () => Promise<boolean>, disabled: boolean): void {
  const [latest] = useState({ save });
  latest.save = save;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLowerCase() !== 's') return;
      event.preventDefault();
      if (!disabled && !document.querySelector('dialog[open]')) void latest.save();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [disabled]);
}
