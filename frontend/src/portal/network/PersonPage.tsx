import { useRoute } from 'preact-iso';
import { usePerson } from '../../api/people';
import type { PersonTerm, PersonView } from '../../api/types';
import { List } from '../../design/List';
import { regionDay, useLanguage, usePageTexts } from '../../i18n';
import { addressOfItem } from '../../routes';
import { sameIdAddresses } from '../frame/alternateAddresses';
import { FactLinks } from '../frame/FactLinks';
import { ItemHead } from '../frame/ItemHead';
import { PageAnswer } from '../frame/PageAnswer';
import { usePage } from '../frame/pageState';
import { rolesByTerm, Term } from './Term';
import { webLink } from './webLink';

export default function PersonPage() {
  const id = useRoute().params.id ?? '';
  const language = useLanguage();
  return (
    <PageAnswer key={id} query={usePerson(language, id)}>
      {(person) => <PersonParts person={person} />}
    </PageAnswer>
  );
}

function PersonParts({ person }: { person: PersonView }) {
  const { person: texts } = usePageTexts();
  usePage({
    title: person.title,
    alternates: sameIdAddresses('person', person, person.id),
    unlisted: true,
  });
  const { now, earlier } = rolesByTerm(person.roles, regionDay(new Date()));
  const reachable = person.email || person.phone || person.website;
  return (
    <article>
      <ItemHead kicker={texts.kicker} title={person.title} summary={null} />
      <div class="page story-body">
        <div class="person-roles">
          <Roles title={texts.roles} roles={now} />
          <Roles title={texts.earlierRoles} roles={earlier} />
          {!person.roles.length && <p>{texts.noRoles}</p>}
        </div>
        <aside class="facts" aria-label={texts.reach}>
          {reachable ? (
            <dl>
              <FactLinks
                name={texts.email}
                links={person.email ? [{ words: person.email, href: `mailto:${person.email}` }] : []}
              />
              <FactLinks
                name={texts.phone}
                links={person.phone ? [{ words: person.phone, href: `tel:${dialled(person.phone)}` }] : []}
              />
              <FactLinks name={texts.website} links={person.website ? [webLink(person.website)] : []} />
            </dl>
          ) : (
            <p>{texts.unreachable}</p>
          )}
        </aside>
      </div>
    </article>
  );
}

function Roles({ title, roles }: { title: string; roles: readonly PersonTerm[] }) {
  if (!roles.length) return null;
  return (
    <section>
      <h2>{title}</h2>
      <List class="rows member-list">
        {roles.map((role, index) => (
          <li key={index} class="member">
            <p class="member-name">{role.title}</p>
            {role.organisation && (
              <p>
                <a href={addressOfItem(role.organisation)}>{role.organisation.title}</a>
              </p>
            )}
            <Term {...role} />
          </li>
        ))}
      </List>
    </section>
  );
}

const dialled = (phone: string) => phone.replace(/[^+0-9]/g, '');
