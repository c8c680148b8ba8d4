import { formatAmount } from './format.ts';

/** A file's size beside its link: `72 KB`, `1.3 MB`; units of 1,024. */
export const formatFileSize = (bytes: number): string => {
  const kilobytes = bytes / 1024;
  return kilobytes < 1000
    ? `${Math.max(1, Math.round(kilobytes))} KB`
    : `${formatAmount(kilobytes / 1024, 1)} MB`;
};
