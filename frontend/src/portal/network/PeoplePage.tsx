import { useLocation } from 'preact-iso';
import { usePeoplePages } from '../../api/people';
import type { PersonTerm } from '../../api/types';
import { regionDay, useLanguage, usePageTexts } from '../../i18n';
import { addressOf, addressOfItem } from '../../routes';
import { Results } from '../filters/Results';
import { SearchWords, wordsIn } from '../filters/SearchWords';
import { PageTitle } from '../frame/PageTitle';
import { usePage } from '../frame/pageState';
import { rolesByTerm } from './Term';

const peopleAtOnce = 24;

/** Who does what in the network, as far as they want it to be seen. */
export default function PeoplePage() {
  const { people: texts } = usePageTexts();
  const language = useLanguage();
  const { query, route } = useLocation();
  const q = query.q?.trim() || undefined;
  usePage({
    title: texts.title,
    description: texts.lead,
    alternates: { nl: addressOf('people', 'nl'), en: addressOf('people', 'en') },
    unlisted: true,
  });
  const search = (words: string) =>
    route(
      addressOf('people', language, undefined, new URLSearchParams(words.trim() ? { q: words.trim() } : {})),
    );

  return (
    <div class="page page-list">
      <PageTitle>{texts.title}</PageTitle>
      <p class="lead">{texts.lead}</p>
      <p class="network-turn">
        <a href={addressOf('contacts', language)}>{texts.organisations}</a>
      </p>
      <search>
        <form
          key={q ?? ''}
          class="filters"
          onSubmit={(event) => {
            event.preventDefault();
            search(wordsIn(event.currentTarget));
          }}
        >
          <SearchWords label={texts.search} words={q} />
        </form>
      </search>
      <Results
        pages={usePeoplePages(language, peopleAtOnce, q)}
        texts={texts}
        class="contact-list"
        onClear={q ? () => search('') : undefined}
      >
        {(person) => (
          <li key={person.id} class="contact-row">
            <div>
              <h2>
                <a class="title-link" href={addressOfItem(person)}>
                  {person.title}
                </a>
              </h2>
              <RolesInShort roles={person.roles} />
            </div>
          </li>
        )}
      </Results>
    </div>
  );
}

/** What somebody does now; of who does nothing any more, what they did before. */
function RolesInShort({ roles }: { roles: readonly PersonTerm[] }) {
  const { person: texts } = usePageTexts();
  const { now, earlier } = rolesByTerm(roles, regionDay(new Date()));
  const inShort = (shown: readonly PersonTerm[]) =>
    shown
      .map(({ title, organisation }) => [title, organisation?.title].filter(Boolean).join(', '))
      .join('; ');
  if (now.length > 0) return <p>{inShort(now)}</p>;
  if (earlier.length > 0)
    return (
      <p>
        {texts.earlierRoles}: {inShort(earlier)}
      </p>
    );
  return null;
}
