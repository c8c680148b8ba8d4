/** Banks of a reach, looking downstream. */
type BankSide = 'both' | 'left' | 'right';

/**
 * A row that an export made from an older edition would put back: fields as they were, a row added
 * since that it lacks, or a row removed since that it has.
 */
export type BackRow = { readonly collection: string; readonly id: string } & (
  | { readonly kind: 'back'; readonly fields: readonly string[] }
  | { readonly kind: 'dropped' | 'again' }
);

/** What a JSON document that is no export is in truth. */
export type ForeignKind =
  /** A list, such as one table of an export. */
  | 'list'
  /** GeoJSON or TopoJSON. */
  | 'map'
  /** A mapping of tables. */
  | 'mapping'
  /** A published edition. */
  | 'edition'
  /** The settings of the site. */
  | 'site'
  /** The first file of a folder, without its tables. */
  | 'head'
  /** Something with another `format`. */
  | 'other'
  | 'unknown';

/** Codes of the relation pass, with the parameters of their sentences. */
export interface RelationIssueParams {
  // The export as a whole.
  'export.format': { expected: string; is: ForeignKind; received: string };
  /** `isQuoted`: a known number was written as a string. */
  'export.version': { known: readonly number[]; received: string; isQuoted: boolean };
  'export.other-district': { expected: string; received: string };
  'export.period-order': { dataThrough: string; publishedAt: string; nextUpdate: string };
  /** Publication time and cut-off of both. */
  'export.older': {
    edition: string;
    published: readonly [string, string];
    received: readonly [string, string];
  };
  'export.too-many-editions': { day: string };
  /** A monthly table without a row for the newest month that is over. */
  'month.forgotten': { table: string; month: string };
  /** Dates held against the machine's clock, `now`, or the publication. */
  'clock.ahead': { on: string; now: string };
  'clock.behind': { on: string; now: string };
  'clock.cutoff': { on: string; now: string };
  'clock.term': { on: string; published: string };
  /** An export names an edition that was never published; the known ones, newest first. */
  'base.unknown': { received: string; known: readonly string[] };
  /**
   * What an export made from an older edition puts back. `counted` names collections whose changes
   * were not listed, `without` the editions that keep no rows.
   */
  'base.older': {
    edition: string;
    newest: string;
    back: readonly BackRow[];
    counted: readonly string[];
    without: readonly string[];
  };

  // Files of a folder export and of the published content.
  'file.missing': { file: string };
  'file.folder': { file: string };
  /** The operating system refused to read it; `code` is its error code, such as EACCES. */
  'file.unreadable': { file: string; code: string };
  /** A pipe, a device or a socket. */
  'file.special': { file: string };
  /** A ZIP archive or a workbook with the name of a JSON file. */
  'file.packed': { file: string };
  'import.interrupted': Record<string, never>;
  'edition.name': { expected: string; received: string };
  'edition.chain': { previous: string; expected: string; received: string };
  /** Number of entries sealed by the edition, and present number. */
  'ledger.sealed': { edition: string; sealed: number; received: number };
  'ledger.unsealed': { edition: string; sealed: number; received: number };
  'ledger.issued-twice': { code: string; first: string; second: string };
  'ledger.unissued': { code: string; place: string };
  'edition.record': { edition: string; expected: string; received: string };
  'edition.record-file': { edition: string; expected: string; received: string };
  'edition.sum': { expected: string; received: string };
  'edition.gone': { edition: string };
  /** Fingerprints of the file of rows; empty if there is none. */
  'edition.rows': { edition: string; expected: string; received: string };
  'edition.none': Record<string, never>;
  'edition.period': { expected: string; received: string };

  // Figures and corrections as published. Readings are written as 126/136, 12.5 or their reason.
  'figure.differs': { published: string; computed: string };
  'figure.incomplete': { missing: number };
  'figure.gone': { figure: string };
  'figure.redefined': { version: number; published: string; now: string };
  /** Name, record and predecessor as the edition has them, and as the file of rows has them. */
  'rows.head': { edition: string; expected: string; received: string };
  /** A reading and what its rows give; empty if there is none. */
  'rows.sum': { edition: string; published: string; counted: string };
  'rows.differ': { edition: string };
  'figure.version': { published: number; now: number };
  'figure.unpublished': { figure: string };
  'correction.missing': { before: string; was: string; is: string };
  'correction.unfounded': { was: string; is: string };

  // Rows and their references.
  'row.duplicate': { key: string; first: number };
  'row.unresolved': { collection: string; received: string; meant?: string };
  /** A published row that is missing, and the collections whose rows still point to it. */
  'row.gone': {
    collection: string;
    received: string;
    from: readonly string[];
    times: number;
  };
  'row.after-cutoff': { on: string; dataThrough: string };
  'correction.unresolved': { collection: string; received: string };

  // Regions and rivers.
  'region.parent': { code: string; parent: string };
  'region.parent-level': { code: string; parent: string };
  'region.kind': { kind: string; digits: number };
  'river.joins-itself': { chain: readonly string[] };
  'river.same-goals': { others: readonly string[] };
  /** Places beyond the new end of a river that was longer in the published edition. */
  'river.shorter': { lengthKm: number; publishedKm: number; places: number };
  'chainage.outside': { km: number; fromKm: number; toKm: number; within: string };
  'reach.other-river': { reach: string; river: string; received: string };
  'chainage.order': { fromKm: number; toKm: number };
  'reach.region-level': { received: string };
  'reach.overlap': {
    other: string;
    fromKm: number;
    toKm: number;
    side: BankSide;
    /** A new reach and another of the same town or village. */
    isDouble?: true;
  };
  'reach.hole': { level: 'town' | 'village'; fromKm: number; toKm: number; side: BankSide };

  // Lives of places, waters, reaches and units.
  'life.order': { from: string; to: string };
  'life.no-end': { name: string };
  'life.circle': { chain: readonly string[] };
  'life.names-order': { before: string; until: string };
  /** What lies in the place, or is held there, has no end or a later one. `now`: what followed it. */
  'life.outlives': { place: string; ended: string; to?: string; now: readonly string[] };
  /** `then`: what existed instead on that day. */
  'life.outside': {
    place: string;
    on: string;
    from?: string;
    to?: string;
    then: readonly string[];
  };

  // Terms of office.
  'term.order': { from: string; to: string };
  /** One row of terms, another person: who followed whom would be lost. */
  'term.other-person': { was: string; is: string };
  'term.overlap': { other: string; from?: string; to?: string };
  'post.scope': { level: string; scope: string };
  'post.vacant': { level: string; within: string; on: string };

  // Telephones.
  'contact.consent': { owner: string };
  'contact.kind': { kind: string; form: string };
  'contact.ended': { owner: string; to: string };

  // Boards.
  /** Longitude and latitude, and the middle of all positions, as text. */
  'position.far': { received: string; around: string };
  /** Both places in the form 沙沟 石门村段. */
  'board.other-board': { code: string; issuedTo: string; received: string };
  'board.code-twice': { code: string; first: string; second: string };
  'board.revived': { code: string; on: string; issuedTo: string; received: string };
  'board.face-gone': { code: string; face: number };
  'board.not-in-export': { code: string; river: string; edition: string };
  'board.faces-order': { number: number };
  'board.successor': { reason: 'itself' | 'circle' };
  'board.face-without-post': { name: string };
  'board.phone-on-many': { display: string; names: readonly string[]; boards: number };

  // Work.
  'problem.step': { from: string; to: string; allowed: readonly string[] };
  'problem.first-step': { stage: string };
  'problem.step-back': { on: string; previous: string };
  'problem.due-before-found': { dueOn: string; foundOn: string };
  'patrol.outside-term': { month: string; from: string; to?: string };
  'patrol.finds-without-patrol': { found: number };
  'cleanup.twice': { first: string };
  'count.more-than': { part: string; partCount: number; whole: string; wholeCount: number };
  'count.fell': { now: number; before: number; month: string };
  'count.order': { month: string; previous: string };
  'target.duty': { received: string; known: readonly string[] };
  'case.party': { party: string; masked: string };
  'assessment.grade': { score: number; grade: string; band: string };
  'assessment.score': { stated: number; computed: number };

  // Water.
  'water.outside-period': { month: string; monitored: readonly number[] };
  'water.sampled-outside-period': { month: string; monitored: readonly number[] };
  'water.class': { stated: number; computed: number; items: readonly string[] };
  'water.zero-cod': { month: string };

  // Lines.
  'lines.area': { river: string };
  /** A coordinate system that the map does not have. */
  'lines.crs': { name: string };
  'lines.projected': { example: readonly [number, number] };
  'lines.swapped': { example: readonly [number, number] };
  /** Features of a shape that is no line; the shape is empty where there is none. */
  'lines.shape': { shape: string; features: number; mayHaveAreas: boolean };
  'lines.heights': { positions: number };
  'lines.missing': { river: string };
  'lines.length': { lineKm: number; lengthKm: number; ratio: number };
  'lines.pieces': { pieces: number };

  // Promises made by earlier editions.
  'collection.forgotten': { collection: string; rows: number };
  /** `canEnd`: its row can say when it ended and what came after. */
  'address.vanishes': { address: string; name: string; canEnd?: true };
  /** A whole collection of pages lost its rows. */
  'collection.emptied': { collection: string; rows: number };
  'address.not-vanishing': { address: string };
}
