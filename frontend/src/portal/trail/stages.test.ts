import { expect, it } from 'vitest';
import type { Link, Trail } from '../../api/types';
import { nothingCameOf, stagesOf } from './stages';

const link = (kind: string, id: string): Link => ({ id, kind, language: 'nl', title: id, slug: id, key: id });
const place = (kind: string, id: string) => ({ item: link(kind, id), distance: 1, via: [] });

const trail: Trail = {
  item: link('action', 'action'),
  comesFrom: [place('plan', 'plan'), place('statement', '2024'), place('municipality', 'emmen')],
  leadsTo: [place('story', 'story')],
  payments: [
    {
      from: link('municipality', 'emmen'),
      to: link('statement', '2024'),
      sort: 'contribution',
      label: null,
      planned: 100,
      committed: null,
      paid: null,
    },
    {
      from: link('statement', '2024'),
      to: link('action', 'action'),
      sort: 'budget',
      label: 'Een avond',
      planned: 10,
      committed: null,
      paid: null,
    },
  ],
  complete: true,
};

it('goes from euro to result, whatever it started from', () => {
  expect(stagesOf(trail).map(({ name, stops }) => [name, stops.map(({ item }) => item.id)])).toEqual([
    ['payers', ['emmen']],
    ['money', ['2024']],
    ['plans', ['plan']],
    ['actions', ['action']],
    ['results', ['story']],
  ]);
});

it('shows what a municipality pays and what an action gets, each once', () => {
  const shown = stagesOf(trail).flatMap(({ stops }) => stops.flatMap(({ payments }) => payments));
  expect(shown.map(({ planned }) => planned)).toEqual([100, 10]);
});

it('leaves stages out where nothing stands', () => {
  const alone = { ...trail, comesFrom: [], leadsTo: [], payments: [] };
  expect(stagesOf(alone).map(({ name }) => name)).toEqual(['actions']);
});

it('knows that something came of a year without a plan whose budget pays an action', () => {
  const year: Trail = {
    ...trail,
    item: link('statement', '2024'),
    comesFrom: [place('municipality', 'emmen')],
    leadsTo: [place('action', 'action')],
  };
  expect(nothingCameOf(year)).toBe(false);
  expect(nothingCameOf({ ...year, leadsTo: [] })).toBe(true);
});
