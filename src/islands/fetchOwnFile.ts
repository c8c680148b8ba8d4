/**
 * A JSON file of the site itself.
 *
 * @param isWanted refuses an error page or a file cut off
 * @throws Error when there is no network or something else came
 */
export const fetchOwnFile = async <T>(
  address: string,
  isWanted: (value: unknown) => value is T,
): Promise<T> => {
  const response = await fetch(address);
  const value: unknown = response.ok ? await response.json() : undefined;
  if (!isWanted(value)) throw new Error(`${address}: ${response.status}, not the file expected`);
  return value;
};
