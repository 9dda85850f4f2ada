// bundles build/docs.ts, so that Node 20 can run it
export default {
  input: 'build/docs.ts',
  platform: 'node',
  output: { dir: '.build', format: 'esm' },
};
