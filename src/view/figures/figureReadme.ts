import type { Site } from '../../core/schemas/site.ts';
import { text } from '../../i18n/text.ts';
import { formatDate } from '../numbers/format.ts';
import { figureCitations } from './figureCitations.ts';
import { figurePlaces, type Absolute } from './figurePlaces.ts';
import { mainHeadline, withPeriod } from './figureWords.ts';
import type { PublishedFigure } from './publishedFigure.ts';

/** README in a figure's archive: what the data is, how to read and cite it. */
export const figureReadme = (
  figure: PublishedFigure,
  site: Site,
  absolute: Absolute,
  isDemonstration: boolean,
): string => {
  const { declaration, definition, edition, value } = figure;
  const words = text.figureFiles.readme;
  const lines = [
    `# ${text.figureFiles.datasetName(definition.title, edition.edition)}`,
    '',
    ...(isDemonstration ? [words.demonstration, ''] : []),
    `${site.officeName}：${withPeriod(mainHeadline(figure, figure))}。${text.figures.cutOff(formatDate(value.asOf))}。`,
    '',
    `${words.status}：${text.home.status[declaration.status]}`,
    `${words.page}：${absolute(figurePlaces(figure).frozenPage)}`,
    '',
    `## ${words.definition}`,
    '',
    definition.definition,
    '',
    `## ${words.limits}`,
    '',
    definition.limits,
    '',
    `## ${words.about}`,
    '',
    ...words.files.map(([name, what]) => `- \`${name.replace('{id}', declaration.id)}\`：${what}`),
    '',
    `## ${words.rules}`,
    '',
    ...words.rule.map((rule) => `- ${rule}`),
    '',
    `## ${words.cite}`,
    '',
    ...figureCitations(figure, site, absolute).map(
      ({ label, sentence }) => `- ${label}：${sentence}`,
    ),
    '',
  ];
  return lines.join('\n');
};
