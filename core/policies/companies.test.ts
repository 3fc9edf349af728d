import { expect, test } from 'vitest';
import { companyName } from '../engines/remote/company.ts';
import { CATALOGUE } from '../engines/testing/models.node.ts';
import { PARTIES, partiesOf } from './companies.ts';

test('the company behind every shipped model is known', () => {
  const providers = { replicate: 'Replicate', atlas: 'Atlas Cloud' } as const;
  for (const row of CATALOGUE.rows)
    if (row.provider === 'replicate' || row.provider === 'atlas')
      expect(Object.keys(PARTIES), row.id).toContain(companyName(providers[row.provider], row));
});

test('of the maker of a model of one’s own no more than the name is told, beside its provider', () => {
  const told = partiesOf('Replicate (Somebody)').map(({ legalName }) => legalName);
  expect(told).toEqual(['Replicate, LLC', 'Somebody']);
  expect(partiesOf('gpu.example.org')).toEqual([]);
  expect(partiesOf('Nobody (Somebody)')).toEqual([]);
});
