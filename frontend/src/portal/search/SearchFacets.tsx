import { useMemo } from 'preact/hooks';
import type { SearchChoice, SearchGroup } from '../../api/search';
import type { SearchPage } from '../../api/types';
import { List } from '../../design/List';
import { usePageTexts } from '../../i18n';
import { replaced, toggled } from '../filters/filters';

export const groups: readonly SearchGroup[] = ['kind', 'theme', 'municipality', 'year'];

interface SearchFacetsProps {
  facets: SearchPage['facets'];
  /** How many hits there are. */
  total: number;
  choice: SearchChoice;
  addressWith: (choice: SearchChoice) => string;
}

/** What the hits can be narrowed down by, with how many each choice would give; closed on a phone until it is wanted. */
export function SearchFacets({ facets, total, choice, addressWith }: SearchFacetsProps) {
  const { search: texts } = usePageTexts();
  const wide = useMemo(() => matchMedia('(min-width: 60rem)').matches, []);
  // a group that all hits have one value of narrows nothing down
  const telling = groups.filter((group) => choice[group] || facets[group].some(({ count }) => count < total));
  if (!telling.length) return <div />;
  return (
    <nav class="facets" aria-label={texts.narrow}>
      {telling.map((group) => (
        <details key={group} open={wide || Boolean(choice[group])}>
          <summary>{texts.groups[group]}</summary>
          <List class="facet" label={texts.groups[group]}>
            {facets[group].map(({ value, count, title }) => (
              <li key={value}>
                <a
                  href={addressWith(toggled(choice, group, value))}
                  aria-current={choice[group]?.includes(value) ? 'true' : undefined}
                >
                  {title} <span>{count}</span>
                </a>
              </li>
            ))}
          </List>
          {choice[group] && (
            <a class="small" href={addressWith(replaced(choice, group, []))}>
              {texts.clear}
            </a>
          )}
        </details>
      ))}
    </nav>
  );
}
