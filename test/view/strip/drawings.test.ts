import { readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { sha256 } from '../../../src/data/sha256.ts';
import { layOutStrip } from '../../../src/view/strip/layOutStrip.ts';
import { known } from '../../../src/core/schemas/notKnown.ts';
import { riverStrip } from '../../../src/view/strip/riverStrip.ts';
import type { StripScene } from '../../../src/view/strip/stripScene.ts';
import { stripExamples } from '../../components/examples/stripExamples.ts';
import { district } from '../../district/district.ts';

const golden = new URL('../../golden/strips.txt', import.meta.url);

/** One line per drawing: its size, and fingerprints of its placed texts and of its shapes. */
const lineOf = (title: string, { layout, top, width, height, marks }: StripScene): string => {
  const words = marks.flatMap((mark) => {
    if (mark.shape === 'path') return [];
    const { role, x, y, anchor, upright, spans } = mark;
    return [[role, x.toFixed(1), y.toFixed(1), anchor, upright, spans]];
  });
  const shapes = marks.flatMap((mark) =>
    mark.shape === 'path' ? [[mark.role, mark.d]] : [[mark.role]],
  );
  const print = (what: unknown): string => sha256(JSON.stringify(what)).slice(0, 12);
  const size = `${width} × ${height} from ${top}`;
  return `${title}, ${layout}: ${size}, words ${print(words)}, shapes ${print(shapes)}`;
};

it('draws every example and every river of the district as it did before', () => {
  const { index, record } = district();
  const models = [
    ...stripExamples,
    ...record.rivers.flatMap((river) => [
      { title: river.name, model: riverStrip(index, river, record.period.dataThrough) },
      {
        title: `${river.name} with a pin`,
        model: riverStrip(index, river, record.period.dataThrough, {
          pin: { atKm: (known(river.lengthKm) ?? NaN) / 3, reachId: '' },
          pinMarks: 'reader',
        }),
      },
    ]),
  ];
  const drawn = models.flatMap(({ title, model }) =>
    model ? layOutStrip(model, 'all').map((scene) => lineOf(title, scene)) : [],
  );
  if (process.env['JIANHE_GOLDENS'] === 'new') writeFileSync(golden, `${drawn.join('\n')}\n`);
  expect(
    drawn,
    'Look at the strip in the workbench. If it changes on purpose, run with JIANHE_GOLDENS=new.',
  ).toEqual(readFileSync(golden, 'utf8').trimEnd().split('\n'));
});
