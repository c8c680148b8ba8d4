import {
  actionAddress,
  chiefsAddress,
  reportAddress,
  resultsAddress,
} from '../../core/site/addresses.ts';
import { text } from '../../i18n/text.ts';

/** Entries of the main navigation: the office's slogan first, then the visitor's tasks. */
export const pillars = [
  { pillar: 'chiefs', name: text.layout.chiefs, address: chiefsAddress },
  { pillar: 'action', name: text.layout.action, address: actionAddress },
  { pillar: 'results', name: text.layout.results, address: resultsAddress },
  { pillar: 'report', name: text.layout.report, address: reportAddress },
] as const;

export type Pillar = (typeof pillars)[number]['pillar'];
