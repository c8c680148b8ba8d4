/** A district of the national list of codes. */
export interface NationalDistrict {
  /** 6 digits. */
  readonly code: string;
  readonly name: string;
  /** Province and prefecture around it, such as 河北省张家口市. */
  readonly within: string;
}

/** A town or street of the national list of codes. */
export interface NationalTown {
  /** 9 digits. */
  readonly code: string;
  readonly name: string;
}

/** The national list of districts and of their towns. */
export interface NationalCodes {
  readonly districts: readonly NationalDistrict[];
  /** By code of the district. */
  readonly towns: ReadonlyMap<string, readonly NationalTown[]>;
}

/**
 * The districts that a text may mean: 蔚县, 张家口市蔚县 or 河北省张家口市蔚县. Several places may share a
 * name.
 */
export const findDistricts = (
  { districts }: NationalCodes,
  text: string,
): readonly NationalDistrict[] =>
  districts.filter(
    ({ name, within }) =>
      text.endsWith(name) && within.includes(text.slice(0, text.length - name.length)),
  );
