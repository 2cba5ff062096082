import { useState } from 'preact/hooks';
import type { Language } from '../../api/types';
import { Button } from '../../design/Button';
import { Notice } from '../../design/Notice';
import { formatTime, useLanguage } from '../../i18n';
import { useDeskTexts } from '../deskTexts';
import { useWriting } from '../editor/useWriting';
import type { DeskCommand, View } from '../items/deskView';
import type { Faults } from '../problems/faults';
import { refusalWords } from '../problems/refusalWords';
import { AskChangesDialog } from './AskChangesDialog';
import { isUnpublished, leadsOn, nextSteps } from './nextSteps';
import { PublishDialog } from './PublishDialog';
import { StandingMark } from './StandingMark';
import { languageState, livePublication, scheduledPublication, standingInEditor } from './states';
import { WithdrawDialog } from './WithdrawDialog';

export type Perform = (
  command: Exclude<DeskCommand, 'save'>,
  body: object,
  done: string,
) => Promise<Faults | null>;

export interface LanguageStandingProps {
  view: View;
  /** Null for a kind whose one publication carries all languages. */
  language: Language | null;
  title: string;
  publisher: boolean;
  dirty: boolean;
  /** Its next step is the one coloured button of the screen. */
  main: boolean;
  perform: Perform;
}

/** Where a language stands, and what can be done with it next. */
export function LanguageStanding(props: LanguageStandingProps) {
  const { view, language, title, publisher, dirty, main, perform } = props;
  const texts = useDeskTexts();
  const writing = useWriting();
  const [asking, setAsking] = useState<'publish' | 'withdraw' | 'changes' | null>(null);
  const name = language ? texts.languageName[language] : texts.kindList.allLanguages;
  const body = language ? { language } : {};
  const steps = nextSteps(view, language, publisher);
  const first = main && !dirty && leadsOn(steps[0]) ? steps[0] : undefined;
  const close = () => setAsking(null);
  const run = (command: 'submit' | 'approve' | 'unschedule', done: string) =>
    void perform(command, body, done);
  const acts = {
    publish: () => setAsking('publish'),
    submit: () => run('submit', writing.publish.submitted(name)),
    approve: () => run('approve', writing.publish.approved(name)),
    requestChanges: () => setAsking('changes'),
    unschedule: () => run('unschedule', writing.publish.unscheduled(name)),
    withdraw: () => setAsking('withdraw'),
  };
  const isNewer = Boolean(livePublication(languageState(view, language)));
  const { remark } = languageState(view, language) ?? {};
  const why = isUnpublished(view, language) && refusalWords(view.allowed.publish, texts);

  return (
    <div class="language-standing">
      <StandingMark standings={standingInEditor(view, language)} />
      <PublicTimes view={view} language={language} />
      <div class="standing-buttons">
        {steps.map((step) => (
          <Button
            key={step}
            look={step === first ? 'main' : leadsOn(step) ? 'plain' : 'quiet'}
            onClick={acts[step]}
          >
            {step === 'publish' && isNewer ? writing.publish.publishAgain : writing.publish[step]}
          </Button>
        ))}
      </div>
      {why && !view.trashedAt && <p class="field-hint">{writing.publish.notYou(why)}</p>}
      {remark && (
        <Notice title={writing.publish.remark}>
          <p>{remark}</p>
        </Notice>
      )}
      <PublishDialog
        open={asking === 'publish'}
        name={name}
        title={title}
        language={language}
        dirty={dirty}
        perform={perform}
        onClose={close}
      />
      <AskChangesDialog
        open={asking === 'changes'}
        onClose={close}
        onAsk={(comment) => perform('requestChanges', { ...body, comment }, writing.publish.asked(name))}
      />
      <WithdrawDialog
        open={asking === 'withdraw'}
        title={title}
        onClose={close}
        onWithdraw={() => perform('withdraw', body, writing.publish.withdrawn(name))}
      />
    </div>
  );
}

function PublicTimes({ view, language }: { view: View; language: Language | null }) {
  const writing = useWriting();
  const desk = useLanguage();
  const state = languageState(view, language);
  const live = livePublication(state);
  const scheduled = scheduledPublication(state);
  const until = (time: string | null) =>
    time ? ` ${writing.publish.liveUntil(formatTime(time, desk))}` : '';
  return (
    <>
      {live && (
        <p class="field-hint">
          {writing.publish.liveSince(formatTime(live.from, desk))}
          {until(live.until)}
          {live.address && (
            <>
              {' · '}
              <a href={live.address} target="_blank" rel="noopener">
                {writing.publish.look}
              </a>
            </>
          )}
        </p>
      )}
      {scheduled && (
        <p class="field-hint">
          {writing.publish.scheduledFrom(formatTime(scheduled.from, desk))}
          {until(scheduled.until)}
        </p>
      )}
    </>
  );
}
