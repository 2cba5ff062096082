import { useState } from 'preact/hooks';
import type { DeskCard, Page } from '../../api/types';
import { Button } from '../../design/Button';
import { TextField } from '../../design/Field';
import { List } from '../../design/List';
import { useDesk } from '../DeskContext';
import { titleOfCard } from '../items/title';
import { useTrying } from '../problems/useTrying';
import { ChosenPerson } from './ChosenPerson';
import { usePeopleWords } from './usePeopleWords';

/** Somebody of the network. */
export interface Person {
  id: string;
  /** Null when no name is known. */
  name: string | null;
}

const mostFound = 20;

/** Finds a person, to give them what is held about them or to erase them. */
export function PersonPrivacy() {
  const { privacy: words } = usePeopleWords();
  const { api, languages } = useDesk();
  const [typed, setTyped] = useState('');
  const [found, setFound] = useState<readonly Person[]>();
  const [chosen, choose] = useState<Person>();
  const [trying, failure] = useTrying();

  const find = (event: Event) => {
    event.preventDefault();
    choose(undefined);
    void trying(async () => {
      const query = new URLSearchParams({
        limit: String(mostFound),
        ...(typed.trim() && { q: typed.trim() }),
      });
      const page = await api.get<Page<DeskCard>>(`/people?${query}`);
      setFound(
        page.items.map((card) => {
          return { id: card.id, name: titleOfCard(card, languages).words ?? null };
        }),
      );
    });
  };

  return (
    <section class="privacy-part" aria-labelledby="person">
      <h2 id="person">{words.person}</h2>
      <p class="field-hint">{words.personLead}</p>
      <search>
        <form class="with-button" onSubmit={find}>
          <TextField
            label={words.find}
            value={typed}
            autocomplete="off"
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
          <Button type="submit">{words.findButton}</Button>
        </form>
      </search>
      {failure}
      {found?.length === 0 && <p role="status">{words.nobody}</p>}
      {found && found.length > 0 && !chosen && (
        <List class="rows">
          {found.map((person) => (
            <li key={person.id} class="due">
              <span>{person.name ?? words.nameless}</span>
              <Button
                aria-label={`${words.choose}: ${person.name ?? words.nameless}`}
                onClick={() => choose(person)}
              >
                {words.choose}
              </Button>
            </li>
          ))}
        </List>
      )}
      {chosen && (
        <ChosenPerson
          key={chosen.id}
          person={chosen}
          onErased={() => {
            choose(undefined);
            setFound(undefined);
            setTyped('');
          }}
        />
      )}
    </section>
  );
}
