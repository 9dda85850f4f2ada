import program from '../../rolldown.config.js';

/** The measurement as one script, built as the program is. */
export default {
  ...program,
  input: { robustness: 'bench/robustness/main.ts' },
  external: ['@duckdb/node-api'],
  plugins: [],
  output: { dir: '.build/robustness', format: 'esm' },
};
