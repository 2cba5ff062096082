import type { Me } from '../../api/types';
import type { Draft } from '../items/draft';
import { firstChoices } from '../kinds/fields';
import type { Kind } from '../kinds/kind';
import { belongsBy, isOnlyPartner } from '../kinds/mayCreate';
import { allInWindow } from '../references/choosables';

/**
 * A new item: nothing written, for a choice that has to be made its first value, and what a partner offers
 * belongs to its own organisation from the start.
 */
export async function emptyDraft(kind: Kind, me: Me): Promise<Draft> {
  const draft = {
    ...firstChoices(kind.fields),
    ...(kind.texts.length > 0 ? { texts: {} } : {}),
  } as Draft;
  const bound = kind.fields.find((field) => belongsBy.includes(field.name))?.name;
  if (!isOnlyPartner(me) || !bound) return draft;
  const contacts = await allInWindow('contacts').catch(() => []);
  const own = contacts.find((contact) => contact.key === me.organisation);
  return own ? { ...draft, [bound]: own.id } : draft;
}
