import type { DeskCard, Language } from '../../api/types';
import type { Draft } from './draft';

/** The title in the first language that has one; undefined when there is none at all. */
export function titleOf(
  titles: Partial<Record<Language, string | null>>,
  languages: readonly Language[],
): { words: string | undefined; language: Language | undefined } {
  const language = languages.find((each) => titles[each]?.trim());
  return { words: language && (titles[language] ?? undefined), language };
}

/** The title of a card; the API calls a person of whom no name is known by its kind. */
export function titleOfCard(card: Pick<DeskCard, 'kind' | 'titles'>, languages: readonly Language[]) {
  const title = titleOf(card.titles, languages);
  const nameless = card.kind === 'person' && title.words === card.kind;
  return nameless ? titleOf({}, languages) : title;
}

export function titlesOf(draft: Draft, languages: readonly Language[]): Partial<Record<Language, string>> {
  return Object.fromEntries(
    languages.map((language) => {
      const { title, alt } = draft.texts?.[language] ?? {};
      return [language, String(title ?? alt ?? '')];
    }),
  );
}
