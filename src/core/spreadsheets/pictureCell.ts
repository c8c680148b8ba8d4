/**
 * Whether a text is the formula of a picture inside a cell: `=DISPIMG("ID_…",1)` of WPS, `IMAGE("…")`
 * of Excel. Their saved result is the formula itself or an error, never a text of the office.
 */
export const isPictureFormula = (text: string): boolean =>
  /^\s*=?\s*(?:_xlfn\.)?(?:DISPIMG|IMAGE)\s*\(/i.test(text);
