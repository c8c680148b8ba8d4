import {
  actionAddress,
  chiefsAddress,
  reportAddress,
  resultsAddress,
} from '../../core/site/addresses.ts';
import { text } from '../../i18n/text.ts';

/** The entries of the main navigation: the office's slogan, then what a visitor does. */
export const pillars = [
  { pillar: 'chiefs', name: text.layout.chiefs, address: chiefsAddress },
  { pillar: 'action', name: text.layout.action, address: actionAddress },
  { pillar: 'results', name: text.layout.results, address: resultsAddress },
  { pillar: 'report', name: text.layout.report, address: reportAddress },
] as const;

export type Pillar = (typeof pillars)[number]['pillar'];
