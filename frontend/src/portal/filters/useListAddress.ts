import { useLocation } from 'preact-iso';
import { useLanguage } from '../../i18n';
import { addressOf, type PageName } from '../../routes';
import { usePage } from '../frame/pageState';
import type { inAddress, Narrowing } from './filters';

/** A list page whose filters stand in its address: what they are, how to choose others, how to be rid of them. */
export function useListAddress<Name extends string>(
  page: PageName,
  texts: { title: string; lead: string },
  { filtersIn, queryOf }: ReturnType<typeof inAddress<Name>>,
) {
  const language = useLanguage();
  const { url, route } = useLocation();
  const filters = filtersIn(new URL(url, location.origin).searchParams);
  const query = queryOf(filters);
  usePage({
    title: texts.title,
    description: texts.lead,
    alternates: {
      nl: addressOf(page, 'nl', undefined, query),
      en: addressOf(page, 'en', undefined, query),
    },
  });
  const choose = (chosen: Narrowing<Name>) => route(addressOf(page, language, undefined, queryOf(chosen)));
  return {
    language,
    filters,
    choose,
    /** Left out while there are none. */
    onClear: Object.keys(filters).length > 0 ? () => choose({}) : undefined,
  };
}
