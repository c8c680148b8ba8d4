import { describe, expect, it } from 'vitest';
import { layOutStrip } from '../../../src/view/strip/layOutStrip.ts';
import type { StripModel } from '../../../src/view/strip/stripModel.ts';
import type { LabelBox, StripScene } from '../../../src/view/strip/stripScene.ts';
import { stripExamples } from '../../components/examples/stripExamples.ts';

const drawings = stripExamples.flatMap(({ title, model }) =>
  layOutStrip(model, 'all').map((scene) => ({ title, model, scene })),
);

describe.each(drawings)('$title, $scene.layout', ({ model, scene }) => {
  it('has no overlapping text', () => {
    expect(listOverlaps(scene.boxes)).toEqual([]);
  });

  it('keeps all text inside the drawing', () => {
    expect(scene.boxes.filter((box) => !isInside(box, scene))).toEqual([]);
  });

  it('shows the reader’s position, the highlight and how the river ends', () => {
    const words = wordsOf(scene);
    if (model.pinKm !== undefined) expect(words).toContain('您在这里');
    const chosen = model.segments.find(({ id }) => id === model.highlightedSegment);
    if (chosen) expect(words).toContain([...chosen.place].slice(0, 4).join(''));
    expect(words).toMatch(/源头|上游/);
    expect(words).toMatch(/河口|下游/);
  });

  it('has the water class as text on each badge', () => {
    const badges = scene.marks.filter(({ role }) => /^class-\w+-ink$/.test(role));
    expect(badges).toHaveLength(model.sections.length);
  });

  it('draws every tributary', () => {
    const strokes = scene.marks.filter(({ role }) => role === 'tributary');
    expect(strokes).toHaveLength(model.tributaries.length);
  });
});

describe('a drawing of the strip', () => {
  const twenty = getExample('twenty villages on twelve kilometres');
  const ordinary = getExample('an ordinary river');

  it('is the same each time', () => {
    expect(layOutStrip(ordinary, 'all')).toEqual(layOutStrip(ordinary, 'all'));
  });

  it('names all twenty villages in every drawing', () => {
    for (const scene of layOutStrip(twenty, 'all')) {
      const names = scene.marks.filter(({ role }) => role === 'name' || role === 'name-chosen');
      expect(names.length, scene.layout).toBeGreaterThanOrEqual(20);
    }
  });

  it('drops names of tributaries before names of villages', () => {
    const crowded = getExample('a main stem with more names than its width holds');
    for (const scene of layOutStrip(crowded, 'all')) {
      const villages = wordsOf(scene).match(/桥头社区/g) ?? [];
      expect(villages, scene.layout).toHaveLength(22);
    }
  });

  it('uses vertical names only on a crowded river', () => {
    expect(hasUprightNames(getWide(ordinary))).toBe(false);
    expect(hasUprightNames(getWide(twenty))).toBe(true);
  });

  it('has the kilometre of a tributary beside its name', () => {
    expect(wordsOf(getWide(ordinary))).toContain('西山沟 4.6 公里');
  });

  it('distinguishes overdue from open problems by shape, not just colour', () => {
    const pathOf = (role: string): string[] =>
      getWide(ordinary).marks.flatMap((mark) =>
        mark.shape === 'path' && mark.role === role ? [mark.d] : [],
      );
    expect(pathOf('open')[0]).toMatch(/a6 6/);
    expect(pathOf('overdue')[0]).not.toMatch(/a/);
  });

  it('shows a vacant post', () => {
    const vacant = getWide(ordinary).marks.flatMap((mark) =>
      mark.shape === 'text' ? mark.spans.filter(({ tone }) => tone === 'vacant') : [],
    );
    expect(vacant.map(({ text }) => text.trim())).toEqual(['空缺']);
  });

  it('draws only the vertical scene under a byte budget', () => {
    expect(layOutStrip(ordinary, 'vertical').map(({ layout }) => layout)).toEqual(['vertical']);
  });

  it('marks the cut ends of a part and gives it its own kilometres', () => {
    const part = getExample('the part around the reader');
    const words = wordsOf(getWide(part));
    expect(words).toContain('上游');
    expect(words).toContain('4.2');
    expect(words).not.toContain('源头');
  });
});

function listOverlaps(boxes: readonly LabelBox[]): string[] {
  return boxes.flatMap((a, index) =>
    boxes.slice(index + 1).flatMap((b) => (doOverlap(a, b) ? [`${a.text} on ${b.text}`] : [])),
  );
}

function doOverlap(a: LabelBox, b: LabelBox): boolean {
  const apart = 0.01;
  return (
    a.x + apart < b.x + b.width &&
    b.x + apart < a.x + a.width &&
    a.y + apart < b.y + b.height &&
    b.y + apart < a.y + a.height
  );
}

function isInside(box: LabelBox, scene: StripScene): boolean {
  return (
    box.x >= -0.5 &&
    box.x + box.width <= scene.width + 0.5 &&
    box.y >= scene.top - 0.5 &&
    box.y + box.height <= scene.top + scene.height + 0.5
  );
}

function wordsOf(scene: StripScene): string {
  return scene.marks
    .flatMap((mark) => (mark.shape === 'text' ? [mark.spans.map(({ text }) => text).join('')] : []))
    .join('\n');
}

function hasUprightNames(scene: StripScene): boolean {
  return scene.marks.some((mark) => mark.shape === 'text' && mark.upright === true);
}

function getExample(wanted: string): StripModel {
  const example = stripExamples.find(({ title }) => title === wanted);
  if (!example) throw new Error(`No example called ${wanted}`);
  return example.model;
}

function getWide(model: StripModel): StripScene {
  const scene = layOutStrip(model, 'all').find(({ layout }) => layout === 'wide');
  if (!scene) throw new Error('No wide drawing');
  return scene;
}
