import { expect, test } from 'vitest';
import type { StoryFilters } from '../../api/stories';
import { replaced, toggled } from '../filters/filters';
import { filtersIn, queryOf } from './storyFilters';

test('filters survive the way through the address', () => {
  const filters = { theme: ['a', 'b'], municipality: ['emmen'], tag: ['één & twee'], q: 'water' };
  expect(filtersIn(new URLSearchParams(queryOf(filters).toString()))).toEqual(filters);
});

test('empty, double and unknown parts are left out', () => {
  expect(filtersIn(new URLSearchParams('theme=a&theme=a&sector=&q=+&utm_source=mail'))).toEqual({
    theme: ['a'],
  });
  expect(queryOf({ q: '  ' }).toString()).toBe('');
});

test('the address does not depend on the order of choosing', () => {
  const one = toggled(toggled<StoryFilters, 'sector'>({}, 'sector', 'x'), 'theme', 'a');
  const other = toggled(toggled<StoryFilters, 'theme'>({}, 'theme', 'a'), 'sector', 'x');
  expect(queryOf(one).toString()).toBe(queryOf(other).toString());
});

test('a second press takes a value away, and the last one the filter', () => {
  expect(toggled({ theme: ['a', 'b'] }, 'theme', 'a')).toEqual({ theme: ['b'] });
  expect(toggled<StoryFilters, 'theme'>({ theme: ['a'], q: 'x' }, 'theme', 'a')).toEqual({ q: 'x' });
  expect(replaced({ sector: ['a'] }, 'sector', [])).toEqual({});
});
