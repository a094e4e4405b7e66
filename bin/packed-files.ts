import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { Plugin } from "vite";

const brotlied = promisify(brotliCompress);
const gzipped = promisify(gzip);

/** Below this a file becomes no smaller by packing it, in bytes. */
const tooSmall = 1024;

/**
 * Beside each text file of the build stands that file packed as small as it goes (Brotli, RFC 7932, quality 11; gzip, RFC 1952, level 9). Packing while
 * somebody waits makes it an eighth larger.
 */
export const packedFiles: Plugin = {
  name: "packed-files",
  apply: (_config, { isSsrBuild }) => !isSsrBuild,
  enforce: "post",
  async generateBundle(_options, bundle) {
    for (const [fileName, file] of Object.entries(bundle)) {
      const text = Buffer.from(file.type === "chunk" ? file.code : file.source);
      if (!/\.(js|css|svg)$/.test(fileName) || text.length < tooSmall) continue;
      const params = { [constants.BROTLI_PARAM_SIZE_HINT]: text.length };
      this.emitFile({
        type: "asset",
        fileName: `${fileName}.br`,
        source: await brotlied(text, { params }),
      });
      this.emitFile({ type: "asset", fileName: `${fileName}.gz`, source: await gzipped(text, { level: 9 }) });
    }
  },
};
