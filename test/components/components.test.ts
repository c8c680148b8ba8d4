import reactRenderer from '@astrojs/react/server.js';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { beforeAll, describe, expect, it } from 'vitest';
import { componentOf, components, examples } from './examples/examples.ts';
import type { Example } from './examples/example.ts';

let container: AstroContainer;

beforeAll(async () => {
  container = await AstroContainer.create();
  container.addServerRenderer({ renderer: reactRenderer });
  container.addClientRenderer({
    name: '@astrojs/react',
    entrypoint: '@astrojs/react/client.js',
  });
});

const render = async (example: Example): Promise<string> =>
  await container.renderToString(await componentOf(example), {
    props: example.props,
    slots: example.slots ?? {},
  });

const renderNamed = (name: string): Promise<string> => {
  const found = examples.find((example) => example.name === name);
  if (!found) throw new Error(`No example "${name}"`);
  return render(found);
};

/** Text for readers and screen readers: without markup, single spaces between words. */
const textOf = (html: string): string =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

describe('the list of examples', () => {
  it('covers every component', () => {
    const shown = new Set(examples.map(({ component }) => component));
    expect([...components.keys()].filter((component) => !shown.has(component))).toEqual([]);
  });

  it('has unique names', () => {
    const names = examples.map(({ name }) => name);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });
});

describe('every example', () => {
  it.each(examples)('"$name" renders without anything the policy blocks', async (example) => {
    const html = await render(example);
    expect(html.length).toBeGreaterThan(10);
    expect(html.replace(/<script[^]*?<\/script>/g, '')).not.toMatch(
      /<[a-z][^<>]* (?:style|on[a-z]+)=|undefined|\[object/,
    );
  });
});

describe('the call button', () => {
  it('dials the digits and shows them grouped', async () => {
    const html = await renderNamed('call, answered');
    expect(html).toContain('href="tel:03008204417"');
    expect(html).toContain('0300-820 4417');
    expect(textOf(html)).toContain('2026 年 10 月 31 日核验，接通');
  });

  it('names the owner of the telephone, and says telephone once', async () => {
    expect(textOf(await renderNamed('call, answered'))).toMatch(/拨打[^ ]+电话 /);
    const ofOffice = textOf(await renderNamed('call, of an office'));
    expect(ofOffice).toContain('拨打青禾镇值班电话 ');
    expect(ofOffice).not.toContain('电话电话');
  });

  it('waits for the exchange before it dials an extension', async () => {
    expect(await renderNamed('call, never verified')).toContain('href="tel:03008204417,,801"');
  });

  it.each([
    ['call, unanswered', '无人接听'],
    ['call, wrong number', '号码有误'],
    ['call, never verified', '电话待核验'],
  ])('reports the verification "%s" correctly', async (name, words) => {
    expect(textOf(await renderNamed(name))).toContain(words);
  });

  it('claims no verification of a public hotline', async () => {
    expect(textOf(await renderNamed('hotline'))).not.toContain('核验');
  });
});

describe('the table', () => {
  it('has a caption, column headers and a header in each row', async () => {
    const html = await renderNamed('table');
    expect(html).toMatch(/<caption id="ledger"/);
    expect(html.match(/scope="col"/g)).toHaveLength(4);
    expect(html.match(/scope="row"/g)).toHaveLength(3);
    expect(html).toContain('tabindex="0"');
  });

  it('says that it is empty instead of ending after its header', async () => {
    expect(textOf(await renderNamed('table without rows'))).toContain('无数据');
  });
});

describe('the breadcrumb', () => {
  it('starts at the home page, ends at this page, and has the same structured data', async () => {
    const html = await renderNamed('breadcrumb');
    expect(textOf(html.replace(/<script[\s\S]*/, ''))).toBe('首页 河流名录 望川河');
    const json = /<script type="application\/ld\+json">(.*)<\/script>/.exec(html)?.[1] ?? '';
    expect(JSON.parse(json)).toMatchObject({
      itemListElement: [
        { position: 1, item: 'https://hzz.example.gov.cn/' },
        { position: 2, item: 'https://hzz.example.gov.cn/rivers/' },
        { position: 3, name: '望川河' },
      ],
    });
  });
});

describe('the figure card', () => {
  it('shows only the given links', async () => {
    expect(textOf(await renderNamed('figure card'))).toMatch(/口径 数据 引用 嵌入$/);
    expect(textOf(await renderNamed('figure card without a number'))).toMatch(/口径$/);
  });

  it('shows a word if there is no number', async () => {
    const text = textOf(await renderNamed('figure card without a number'));
    expect(text).toContain('本月断流，未采样');
    expect(text).not.toMatch(/\b0\b/);
  });
});

describe('badges', () => {
  it('always show the class', async () => {
    expect(textOf(await renderNamed('water class 6'))).toBe('劣Ⅴ 类');
    expect(textOf(await renderNamed('water, dry'))).toBe('断流');
  });
});

describe('an external link', () => {
  it('is marked visually and for screen readers', async () => {
    expect(textOf(await renderNamed('external link'))).toBe('水利部 ↗ （将离开本站）');
  });

  it('refuses an invalid address', async () => {
    const link = examples.find(({ name }) => name === 'external link');
    if (!link) throw new Error('No external link among the examples');
    await expect(render({ ...link, props: { to: 'javascript:alert(1)' } })).rejects.toThrow(
      /needs http or https/,
    );
  });
});
