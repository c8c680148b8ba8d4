/** Creates an element with a class and content. Text is never parsed as markup. */
export const element = <Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className: string,
  ...content: readonly (Node | string | undefined)[]
): HTMLElementTagNameMap[Tag] => {
  const made = document.createElement(tag);
  if (className !== '') made.className = className;
  for (const part of content) if (part !== undefined) made.append(part);
  return made;
};

export const link = (className: string, href: string, ...content: readonly (Node | string)[]) => {
  const made = element('a', className, ...content);
  made.href = href;
  return made;
};

const SVG = 'http://www.w3.org/2000/svg';

/** A symbol of the page as an image hidden from screen readers. */
export const symbol = (id: string): SVGSVGElement => {
  const picture = document.createElementNS(SVG, 'svg');
  picture.setAttribute('viewBox', '0 0 24 24');
  picture.setAttribute('aria-hidden', 'true');
  const use = document.createElementNS(SVG, 'use');
  use.setAttribute('href', `#${id}`);
  picture.append(use);
  return picture;
};
