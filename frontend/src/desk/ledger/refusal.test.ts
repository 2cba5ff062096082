import { expect, it } from 'vitest';
import { ApiError } from '../../api/client';
import { deskNl } from '../../i18n/desk.nl';
import { ledgerNl } from '../../i18n/ledger.nl';
import { problemsNl } from '../../i18n/problems.nl';
import { alone, refusalOf } from './refusal';

const refused = (code: string, about?: Record<string, string>) =>
  refusalOf(
    new ApiError({ type: '/problems/conflict', title: 'Conflict', status: 409, code, about }),
    ledgerNl,
    deskNl,
    'nl',
  ).headline.replaceAll('\u00a0', ' ');

it('says in plain Dutch why an entry does not fit the ledger', () => {
  expect(refused('not-covered', { balance: '500.00', amount: '750.50' })).toBe(
    'In het fonds zit nog € 500,00. Dat is te weinig voor € 750,50.',
  );
  expect(refused('figure-there', { inhabitants: '108765' })).toContain('108.765 inwoners');
  expect(refused('rate-there', { rate: '1.00' })).toContain('€ 1,00 per inwoner');
  expect(refused('taken-back', { reason: 'Typfout.' })).toBe('Dit is al teruggedraaid: Typfout.');
  expect(refused('received-already')).toBe(ledgerNl.refused['received-already']);
  expect(refused('something-new')).toBe(problemsNl.problems.conflict);
});

it('says of one entry of several what it says of one that is sent alone', () => {
  const several = (status: number, field: string, code: string) =>
    new ApiError({
      type: '/problems/x',
      title: 'X',
      status,
      errors: [{ field, code, detail: '', allowed: null, about: { balance: '500.00', amount: '750.50' } }],
    });
  const told = (error: ApiError) => refusalOf(alone(error, error.fields), ledgerNl, deskNl, 'nl');
  expect(told(several(409, 'fundEntries[0]', 'not-covered')).headline).toContain('Dat is te weinig voor');
  expect(told(several(400, 'inKind[0].hours', 'required')).faults).toMatchObject([{ path: 'hours' }]);
  expect(told(several(400, 'reversals[0].reason', 'minLength')).faults).toMatchObject([{ path: 'reason' }]);
});
