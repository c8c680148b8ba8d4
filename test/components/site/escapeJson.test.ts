import { describe, expect, it } from 'vitest';
import { escapeJson } from '../../../src/components/site/escapeJson.ts';

describe('JSON inside a page', () => {
  it('cannot close its element or break a line, and reads back unchanged', () => {
    const data = { name: '</script><!-- & \u2028\u2029 沙沟溪' };
    const json = escapeJson(data);
    expect(json).not.toMatch(/[<>&\u2028\u2029]/);
    expect(JSON.parse(json)).toEqual(data);
  });
});
