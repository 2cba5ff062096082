import { useQueryClient } from '@tanstack/preact-query';
import { useState } from 'preact/hooks';
import type { Finding, Page } from '../../api/types';
import { Button } from '../../design/Button';
import { TextField } from '../../design/Field';
import { List } from '../../design/List';
import { useDesk } from '../DeskContext';
import { useTrying } from '../problems/useTrying';
import { useToast } from '../shell/Toasts';
import { downloadJson } from './downloadJson';
import { EraseDialog } from './EraseDialog';
import type { Person } from './PersonPrivacy';
import { usePeopleWords } from './usePeopleWords';

/** Gives what is held about a person, shows what an erasure would take away, and erases. */
export function ChosenPerson({ person, onErased }: { person: Person; onErased: () => void }) {
  const { privacy: words } = usePeopleWords();
  const { api } = useDesk();
  const tell = useToast();
  const queries = useQueryClient();
  const [typed, setTyped] = useState('');
  const [findings, setFindings] = useState<readonly Finding[]>();
  const [asking, setAsking] = useState(false);
  const [trying, failure] = useTrying();
  const path = `/privacy/people/${person.id}`;
  const also = typed.split(',').flatMap((word) => word.trim() || []);

  return (
    <div class="privacy-person">
      <h3>{words.chosen(person.name ?? words.nameless)}</h3>
      <TextField
        label={words.words}
        hint={words.wordsHint}
        value={typed}
        autocomplete="off"
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          setFindings(undefined);
        }}
      />
      <div class="field-buttons">
        <Button
          onClick={() => trying(async () => downloadJson(await api.get(path), `person-${person.id}.json`))}
        >
          {words.export}
        </Button>
        <Button
          onClick={() =>
            trying(async () => {
              const page = await api.change<Page<Finding>>('POST', `${path}/_find`, {
                body: { words: also },
              });
              setFindings(page.items);
            })
          }
        >
          {words.preview}
        </Button>
      </div>
      {failure}
      {findings && (
        <>
          <p role="status">{findings.length === 0 ? words.foundNone : words.found(findings.length)}</p>
          <List class="rows">
            {findings.map((one, index) => (
              <li key={index} class="finding">
                <strong>{words.places[one.place] ?? one.place}</strong> {words.times(one.count)}
                <p class="field-hint">… {one.passage} …</p>
              </li>
            ))}
          </List>
          <Button look="danger" onClick={() => setAsking(true)}>
            {words.erase}
          </Button>
        </>
      )}
      <EraseDialog
        open={asking}
        text={words.eraseText}
        expected={person.name ?? person.id}
        onClose={() => setAsking(false)}
        onErase={async (confirmation) => {
          await api.change('POST', `${path}/_erase`, { body: { confirmation, words: also } });
          await queries.invalidateQueries({ queryKey: ['desk'] });
          tell({ text: words.erased });
          onErased();
        }}
      />
    </div>
  );
}
