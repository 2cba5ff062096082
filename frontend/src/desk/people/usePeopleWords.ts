import { useLanguage } from '../../i18n';
import { peopleEn } from '../../i18n/people.en';
import { type PeopleWords, peopleNl } from '../../i18n/people.nl';

/** What the desk says about what is known of people. */
export function usePeopleWords(): PeopleWords {
  return useLanguage() === 'nl' ? peopleNl : peopleEn;
}
