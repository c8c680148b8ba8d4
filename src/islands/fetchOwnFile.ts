/**
 * Fetches a JSON file of this site.
 *
 * @param isWanted rejects an error page or a truncated file
 * @throws Error if there is no network or the content is wrong
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
