interface ImportMetaEnv {
  /** Address of the finder's module below the base; empty if nothing has been bundled. */
  readonly JIANHE_FINDER?: string;
}

interface ImportMeta {
  readonly env: ImportMetaEnv;
}

/** A copy of a module for one page alone, so that Astro puts it into the page without a request. */
declare module '*/core/contacts/hours.ts?own' {
  export const isClosed: (openAt: string | undefined, epochMs: number) => boolean;
}
