import { problemsEn } from '../../i18n/problems.en';
import { type ProblemTexts, problemsNl } from '../../i18n/problems.nl';
import type { DeskTexts } from '../deskTexts';

/** What is said of what went wrong, in the language of the desk's other words. */
export function problemTexts({ language }: Pick<DeskTexts, 'language'>): ProblemTexts {
  return language === 'nl' ? problemsNl : problemsEn;
}
