/** An element with its class and what is in it; text is never read as markup. */
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
