import { describe, expect, it } from 'vitest';
import { figureRegister } from '../../../src/core/figures/register.ts';
import { district } from '../../district/district.ts';
import { liveFigures } from '../../../src/view/figures/publishedFigure.ts';
import { townComparison } from '../../../src/view/figures/townComparison.ts';

const { index, editions } = district();

describe('the comparison of towns', () => {
  const compared = liveFigures(editions).flatMap((figure) => {
    const view = townComparison(index, figure);
    return view ? [{ id: figure.declaration.id, view }] : [];
  });

  it('exists only for figures that compare their towns', () => {
    const declared = figureRegister.filter(({ comparesTowns }) => comparesTowns);
    expect(compared.length).toBeGreaterThan(0);
    for (const { id } of compared) expect(declared.map((one) => one.id)).toContain(id);
  });

  it('judges no town whose denominator is too small', () => {
    const smallTowns = compared.flatMap(({ view }) =>
      view.drawing.towns.filter(({ mark }) => mark === 'small').map((town) => ({ town, view })),
    );
    expect(smallTowns.length).toBeGreaterThan(0);
    for (const { town, view } of smallTowns) {
      const [judged = '', left = ''] = view.description.split('分母太小');
      const name = town.title.split(' ')[0] ?? '';
      expect(judged).not.toContain(name);
      expect(left).toContain(name);
    }
  });

  it('labels every town outside the funnel, and others if there is room', () => {
    const towns = compared.flatMap(({ view }) => view.drawing.towns);
    for (const { mark, label, title } of towns) {
      if (mark === 'outside') expect(label).not.toBe('');
      if (label !== '') expect(title.startsWith(label)).toBe(true);
    }
    expect(towns.filter(({ mark, label }) => mark !== 'outside' && label !== '')).not.toEqual([]);
  });

  it('has no overlapping names', () => {
    for (const { view } of compared) {
      const boxes = view.drawing.towns
        .filter(({ label, mark }) => label !== '' && mark !== 'outside')
        .map(({ x, y, label, isLeftward }) => {
          const long = label.length * 14;
          const left = isLeftward ? x - 11 - long : x + 11;
          return { left, right: left + long, y };
        });
      boxes.forEach((one, at) => {
        for (const other of boxes.slice(at + 1))
          expect(
            one.left < other.right && other.left < one.right && Math.abs(one.y - other.y) < 16,
          ).toBe(false);
      });
    }
  });

  it('lists towns sorted by code, never by share', () => {
    for (const { view } of compared) {
      const addresses = view.table.rows.flatMap(([cell]) =>
        typeof cell === 'object' && cell.kind === 'link' ? [cell.address] : [],
      );
      const judged = addresses.slice(0, view.drawing.towns.length);
      expect(judged).toEqual([...judged].sort());
    }
  });
});
