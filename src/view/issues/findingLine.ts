import { isFault, type Finding } from '../../core/editorial/finding.ts';
import { maskPersonal } from '../../core/privacy/privacy.ts';
import { editorial as words } from '../../i18n/zh/editorial.ts';
import { personalKinds } from '../../i18n/zh/personalKinds.ts';

/**
 * A finding as text for a terminal: place, content, advice, with English below.
 *
 * @param exportedTitle title of the export's news item that contains it
 */
export const findingLine = (finding: Finding, exportedTitle?: string): string => {
  const { code, file, line, column, field, received, instead, kind } = finding;
  const [chinese, english] = words.sentences[code];
  const name =
    field === undefined
      ? code.startsWith('slug')
        ? words.fileName
        : words.body
      : [field, words.fields[field]].filter((word) => word !== undefined).join(' ');
  const place =
    exportedTitle === undefined
      ? words.place(file, name, line, column)
      : words.exportPlace(exportedTitle, name, line, column);
  const severity = isFault(finding) ? words.severity.fault : words.severity.remark;
  const likeness = kind === undefined ? '' : words.likeness(personalKinds[kind].name);
  const remedy = instead === undefined ? '' : insteadOf(finding, instead);
  return [
    words.finding(severity, place, maskPersonal(received), likeness + chinese + remedy),
    words.englishPlace(file, line, column, english),
  ].join('\n');
};

const insteadOf = ({ code }: Finding, instead: string): string =>
  code === 'word-listed' ? words.insteadWord(instead) : words.instead(instead);
