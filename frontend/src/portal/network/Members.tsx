import type { ContactView, Member } from '../../api/types';
import { List } from '../../design/List';
import { useLanguage, usePageTexts } from '../../i18n';
import { addressOf } from '../../routes';
import { Term } from './Term';

/** Who belongs to an organisation now; earlier members come when they are asked for. */
export function Members({ contact }: { contact: ContactView }) {
  const { person: texts } = usePageTexts();
  if (!contact.members.length && !contact.earlierMembers.length) return null;
  return (
    <section class="page section" aria-labelledby="members">
      <div class="section-head">
        <h2 id="members">{texts.members}</h2>
      </div>
      {contact.members.length > 0 ? <MemberList members={contact.members} /> : <p>{texts.noMembers}</p>}
      {contact.earlierMembers.length > 0 && (
        <details class="earlier">
          <summary>{texts.earlier}</summary>
          <MemberList members={contact.earlierMembers} />
        </details>
      )}
    </section>
  );
}

function MemberList({ members }: { members: readonly Member[] }) {
  const language = useLanguage();
  return (
    <List class="member-list">
      {members.map((member, index) => (
        <li key={member.person.id + index} class="member">
          <p class="member-name">
            <a href={addressOf('person', language, member.person.id)}>{member.person.title}</a>
          </p>
          <p>{member.title}</p>
          <Term {...member} />
        </li>
      ))}
    </List>
  );
}
