interface ImportMetaEnv {
  /** Address of the finder's module below the base; empty if nothing has been bundled. */
  readonly JIANHE_FINDER?: string;
}

interface ImportMeta {
  readonly env: ImportMetaEnv;
}
