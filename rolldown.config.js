import { readFileSync } from 'node:fs';
import license from 'rollup-plugin-license';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
// its CommonJS form can't be bundled: it requires its own files by names that are worked out
const esm = (path) => `${import.meta.dirname}/node_modules/${path}`;
const shim = (name) => `${import.meta.dirname}/build/${name}`;

export default {
  input: { cli: 'src/cli/main.ts', index: 'src/index.ts' },
  platform: 'node',
  // only the types of zod are needed by users, its code is bundled: see docs/decisions
  resolve: {
    alias: {
      'string-width': shim('string-width.cjs'),
      'node:process': shim('process.cjs'),
      'jsonc-parser': esm('jsonc-parser/lib/esm/main.js'),
    },
  },
  transform: { target: 'node20', define: { VERSION: JSON.stringify(version) } },
  plugins: [
    license({
      thirdParty: {
        output: { file: 'dist/LICENSES.txt' },
        allow: { test: '(MIT OR ISC OR BSD-3-Clause OR Apache-2.0)', failOnUnlicensed: true, failOnViolation: true },
      },
    }),
  ],
  output: { dir: 'dist', cleanDir: true, format: 'esm', minify: true },
};
