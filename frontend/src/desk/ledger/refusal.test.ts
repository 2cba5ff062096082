import { expect, it } from 'vitest';
import { ApiError } from '../../api/client';
import { deskNl } from '../../i18n/desk.nl';
import { ledgerNl } from '../../i18n/ledger.nl';
import { problemsNl } from '../../i18n/problems.nl';
import { refusalOf } from './refusal';

const refused = (detail: string) =>
  refusalOf(
    new ApiError({ type: '/problems/conflict', title: 'Conflict', status: 409, detail }),
    ledgerNl,
    deskNl,
    'nl',
  ).headline.replaceAll('\u00a0', ' ');

it('says in plain Dutch why an entry does not fit the ledger', () => {
  expect(refused('The fund has EUR 500.00 left, which does not cover EUR 750.50.')).toBe(
    'In het fonds zit nog € 500,00. Dat is te weinig voor € 750,50.',
  );
  expect(
    refused('There is a figure of this municipality and year, 108765 inhabitants, already. Take it back.'),
  ).toContain('108.765 inwoners');
  expect(refused('This was taken back already, because: Typfout.')).toBe('Dit is al teruggedraaid: Typfout.');
  expect(refused('Something new.')).toBe(problemsNl.problems.conflict);
});
