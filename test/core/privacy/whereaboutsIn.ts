import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getCalendarDate } from '../../../src/core/calendar/calendar.ts';
import { findPersonalInformation } from '../../../src/core/privacy/privacy.ts';

/** The day of publication of the texts. */
export const today = getCalendarDate('2026-11-02');

/** Kinds of personal information in a text. */
export const kindsIn = (text: string) =>
  findPersonalInformation(text, undefined, today).map(({ kind }) => kind);

/** Every string of JSON, every line and cell of anything else. */
export const stringsIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:geojson|json|csv|mdx?)$/.test(name))
    .flatMap((name) => {
      const text = readFileSync(join(folder, name), 'utf8');
      if (name.endsWith('json')) return stringsOf(JSON.parse(text));
      const lines = text.split(/\r?\n/);
      return name.endsWith('.csv') ? lines.flatMap((line) => [line, ...line.split(',')]) : lines;
    });

const stringsOf = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsOf) : [];
};

/** Texts in a folder that say where somebody is or lives. */
export const alarmsIn = (folder: string): readonly string[] =>
  [...new Set(stringsIn(folder))].filter((text) =>
    kindsIn(text).some((kind) => kind === 'whereabouts' || kind === 'home-address'),
  );
