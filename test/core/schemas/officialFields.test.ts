import { describe, expect, it } from 'vitest';
import { siteSchema } from '../../../src/core/schemas/site.ts';
import { missingOfficialFields } from '../../../src/core/schemas/officialFields.ts';
import { governmentMeta } from '../../../src/layouts/governmentMeta.ts';
import { district } from '../../district/district.ts';

const bare = {
  ...district().site,
  host: 'undecided.invalid',
  siteCode: '',
  icpNumber: '',
  publicSecurity: { number: '', link: '' },
  governmentMark: '',
  mistakeReport: '',
  contact: { address: '', hours: '', email: '' },
};

const faultsOf = (site: object) =>
  siteSchema.safeParse(site).error?.issues.map(({ path }) => path.join('.'));

describe('a site in preparation', () => {
  it('may lack what an official site has', () => {
    expect(faultsOf({ ...bare, preparing: true })).toBeUndefined();
    expect(governmentMeta({ ...bare, preparing: true }, { kind: 'home' }, '', '')).toEqual([]);
    expect(governmentMeta(bare, { kind: 'home' }, '', '')).not.toEqual([]);
  });

  it('cannot open while a field is missing; each is named', () => {
    const missing = [
      'contact.address',
      'host',
      'siteCode',
      'icpNumber',
      'publicSecurity.number',
      'governmentMark',
      'mistakeReport',
    ];
    expect(missingOfficialFields(bare)).toEqual(missing);
    expect(faultsOf({ ...bare, preparing: false })).toEqual(missing);
  });

  it('may have an empty English name of its office', () => {
    expect(faultsOf({ ...bare, officeNameEnglish: '' })).toBeUndefined();
  });
});
