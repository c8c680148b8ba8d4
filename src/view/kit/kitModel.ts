import { standingRivers } from '../../core/record/standing.ts';
import { wholeDistrict } from '../regions/levelWords.ts';
import { known } from '../../core/schemas/notKnown.ts';
import { townOf } from '../../core/ids/regionCode.ts';
import { homeAddress, riverAddress, viaMediumAddress } from '../../core/site/addresses.ts';
import { handedInFigures } from '../../core/figures/handedIn.ts';
import { figureRegister } from '../../core/figures/register.ts';
import type { River } from '../../core/record/record.ts';
import { rowsOf } from '../../core/record/recordIndex.ts';
import { text } from '../../i18n/text.ts';
import type { BoardPrintSource } from '../boards/print/boardPrintModel.ts';
import { generalLadder, riverLadder, type LadderRung } from '../chiefs/chiefLadder.ts';
import { supervisionCall } from '../contacts/callView.ts';
import { figureCard } from '../figures/figureCard.ts';
import { formatDate, formatKm, formatPhone } from '../numbers/format.ts';
import type { KitMedium } from './kitItems.ts';
import { kitPrinting, type KitTheme } from './kitPrinting.ts';
import { hasCourse, waterKindOf, type WaterKind } from '../../core/rivers/waterKind.ts';
import { waterTotals } from '../rivers/waterTotals.ts';
import { waterFacts } from '../rivers/waterWords.ts';
import { riverNetwork, type RiverNetwork } from './riverNetwork.ts';
import { riverName } from '../rivers/riverName.ts';

/** All content of the pieces of one set: one model for all its files. */
export interface KitModel {
  /** Part of the address of its files. */
  readonly id: string;
  /** Name of the river, or of the district, as printed on the pieces. */
  readonly scope: string;
  /** The same beside other sets: rivers of one name are told apart. */
  readonly name: string;
  /** Kind of the water; absent for the district. */
  readonly water?: WaterKind;
  readonly theme: KitTheme;
  readonly bannerDistanceM: number;
  readonly network: RiverNetwork;
  /** Type of river, in a few words each. */
  readonly facts: readonly string[];
  /** Source and mouth; empty for the district. */
  readonly course: string;
  readonly isSeasonal: boolean;
  readonly chiefs: readonly {
    readonly title: string;
    readonly name: string;
    readonly post: string;
    readonly phone: string;
  }[];
  /** Only figures with a number: a poster has no room for the reason of a missing one. */
  readonly figures: readonly {
    readonly name: string;
    readonly value: string;
    readonly unit: string;
    /** Period of the value. */
    readonly period: string;
    readonly parts: string;
  }[];
  readonly asOf: string;
  /** Cut-off in words. */
  readonly dataThrough: string;
  readonly phone: string;
  readonly hotlines: readonly { readonly phone: string; readonly name: string }[];
  readonly issuer: string;
  readonly isDemonstration: boolean;
  /** While the site is not open: nothing may be made with its address. */
  readonly isPreparing?: true;
  /** Target page of the set's QR codes, site-relative. */
  readonly opens: string;
  /** Full address to type, without a medium. */
  readonly addressInLetters: string;
  /** Content of the QR code of a medium. */
  readonly qrTexts: Readonly<Record<KitMedium, string>>;
}

/** Figures understandable without a definition, in this order. */
const FIGURES = ['closure-rate', 'cleanup-amounts', 'water-compliance'];

/** Maximum rows of the ladder. */
const CHIEFS = 3;

/** The set of one river, or of the whole district, in one theme. */
export const kitModel = (
  { index, site }: BoardPrintSource,
  theme: KitTheme,
  river?: River,
): KitModel => {
  const { record } = index;
  const on = record.period.dataThrough;
  const opens = river ? riverAddress(river.id) : homeAddress;
  const root = `https://${site.host}${site.base.replace(/\/$/, '')}`;
  const qrText = (medium: KitMedium): string => `${root}${viaMediumAddress(opens, medium)}`;
  const reaches = river ? rowsOf(index.reachesByRiver, river.id) : [];
  const towns = new Set(reaches.map(({ regionCode }) => townOf(index.regionByCode, regionCode)));
  const lengthKm = known(river?.lengthKm);
  const totals = waterTotals(standingRivers(index));
  const [source, mouth] = [known(river?.source), known(river?.mouth)];
  const words = text.kit;
  return {
    id: kitSetId(theme, river),
    scope: river?.name ?? site.district.name,
    name: river ? riverName(index, river.id) : site.district.name,
    ...(river && { water: waterKindOf(river) }),
    theme,
    bannerDistanceM: kitPrinting(site).bannerDistanceM,
    network: riverNetwork(index, river?.id),
    facts: river
      ? [
          ...(lengthKm === undefined ? [] : [words.length(formatKm(lengthKm))]),
          ...(hasCourse(river) ? [] : waterFacts(river)),
          ...(towns.size > 0
            ? [words.facts[hasCourse(river) ? 'towns' : 'townsAround'](towns.size)]
            : []),
          ...(river.seasonal ? [words.facts.seasonal] : []),
        ]
      : [
          words.allRivers(
            wholeDistrict(index),
            totals.rivers,
            totals.lakes,
            totals.lengthKm === undefined ? undefined : formatKm(Math.round(totals.lengthKm)),
          ),
        ],
    course: source !== undefined && mouth !== undefined ? words.source(source, mouth) : '',
    isSeasonal: river
      ? river.seasonal === true
      : standingRivers(index).some(({ seasonal }) => seasonal === true),
    chiefs: (river ? riverLadder(index, river, on) : generalLadder(index, on))
      .slice(0, CHIEFS)
      .map(chiefOf),
    figures: handedInFigures(index, figureRegister)
      .filter(({ id }) => FIGURES.includes(id))
      .flatMap((declaration) => {
        const scope = river ? { riverId: river.id } : {};
        const { name, value, period, parts } = figureCard(index, declaration, scope);
        return value.kind === 'number'
          ? [{ name, value: value.text, unit: value.unit, period, parts: parts ?? '' }]
          : [];
      }),
    asOf: words.asOf(formatDate(on)),
    dataThrough: formatDate(on),
    phone: formatPhone(supervisionCall(index)?.phone ?? site.supervision.phone),
    hotlines: site.hotlines
      .slice(0, 2)
      .map(({ phone, name }) => ({ phone: formatPhone(phone), name })),
    issuer: site.officeName,
    isDemonstration: record.office.demonstration,
    ...(site.preparing === true && { isPreparing: true }),
    opens,
    addressInLetters: `${site.host}${site.base.replace(/\/$/, '')}${opens}`,
    qrTexts: {
      'poster-a3': qrText('poster-a3'),
      'poster-a2': qrText('poster-a2'),
      banner: qrText('banner'),
      leaflet: qrText('leaflet'),
      sticker: qrText('sticker'),
      long: qrText('long'),
      led: qrText('led'),
      'led-wide': qrText('led-wide'),
    },
  };
};

/** Id of a set; the everyday theme of a river is its own set. */
export const kitSetId = (theme: KitTheme, river?: River): string =>
  [river?.id ?? 'district', ...(theme.id === 'everyday' ? [] : [theme.id])].join('-');

const chiefOf = (rung: LadderRung): KitModel['chiefs'][number] =>
  rung.kind === 'held'
    ? {
        title: rung.title,
        name: rung.name,
        post: rung.post,
        phone: rung.call ? formatPhone(rung.call.phone) : '',
      }
    : {
        title: rung.title,
        name: text.kit.vacant,
        // Without a date the words would only repeat the name.
        post: rung.sinceWords === text.kit.vacant ? '' : rung.sinceWords,
        phone: '',
      };
