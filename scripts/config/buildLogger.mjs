import nodeLogger from 'astro/logger/node';

/**
 * Astro's own log without one remark: that an office has not written news, bulletins or rules yet. It
 * would appear once for every page that asks for them.
 *
 * @param {Parameters<typeof nodeLogger>[0]} config
 * @returns {ReturnType<typeof nodeLogger>}
 */
export default function buildLogger(config) {
  const own = nodeLogger(config);
  return {
    write: (event) => {
      if (!isAboutMissingTexts(event)) own.write(event);
    },
  };
}

const isAboutMissingTexts = (
  /** @type {{ label: string | null, message: string }} */ { label, message },
) =>
  (label === 'content' && message.includes('does not exist or is empty')) ||
  (label === 'glob-loader' && message.includes('does not exist'));
